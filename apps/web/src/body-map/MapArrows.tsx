// "It travels": arrows that were drawn, and arrows from a painful place to where it goes when the view shows both.
import type { PainPath, Point } from '@legwork/body-map';
import type { PlacedRegion } from './figure-views';
import type { MapArrow } from './map-marks';
import { covers, placeKey } from './places';
import styles from './BodyMap.module.css';

const bend = 0.14;
const headGap = 10;

function arrowPath([x1, y1]: Point, [x2, y2]: Point): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [cx, cy] = [x1 + dx / 2 - dy * bend, y1 + dy / 2 + dx * bend];
  return `M${x1} ${y1}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${(x2 - (dx / length) * headGap).toFixed(1)} ${(y2 - (dy / length) * headGap).toFixed(1)}`;
}

const Arrow = ({ from, to, headId }: { readonly from: Point; readonly to: Point; readonly headId: string }) => (
  <g className={styles.arrow} aria-hidden>
    <path className={styles.arrowHalo} d={arrowPath(from, to)} />
    <path className={styles.arrowLine} d={arrowPath(from, to)} markerEnd={`url(#${headId})`} />
    <circle cx={from[0]} cy={from[1]} r={7} />
  </g>
);

interface MapArrowsProps {
  readonly arrows: readonly MapArrow[];
  readonly paths: readonly PainPath[];
  readonly regions: readonly PlacedRegion[];
  readonly headId: string;
}

export const MapArrows = ({ arrows, paths, regions, headId }: MapArrowsProps) => (
  <>
    {paths.map(({ from, to }, at) => <Arrow key={at} from={from} to={to} headId={headId} />)}
    {arrows.flatMap((arrow) => {
      const starts = regions.filter((region) => covers(arrow.from, region));
      const ends = regions.filter((region) => covers(arrow.to, region));
      return starts.flatMap((from) =>
        ends.filter((to) => to.side === from.side || to.side === null || from.side === null || arrow.to.side !== 'both').map((to) =>
          <Arrow key={`${placeKey(from)}>${placeKey(to)}`} from={from.at} to={to.at} headId={headId} />));
    })}
  </>
);
