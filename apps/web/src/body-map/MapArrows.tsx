// "It travels": from the painful place to where it goes, drawn when the view shows both.
import type { MapArrow } from './map-marks';
import { covers, placeKey } from './places';
import type { PlacedRegion } from './views';
import styles from './BodyMap.module.css';

const bend = 0.16;
const headGap = 7;

function arrowPath(from: PlacedRegion, to: PlacedRegion): string {
  const [x1, y1] = from.at;
  const [x2, y2] = to.at;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [cx, cy] = [x1 + dx / 2 - dy * bend, y1 + dy / 2 + dx * bend];
  return `M${x1} ${y1}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${(x2 - (dx / length) * headGap).toFixed(1)} ${(y2 - (dy / length) * headGap).toFixed(1)}`;
}

interface MapArrowsProps {
  readonly arrows: readonly MapArrow[];
  readonly regions: readonly PlacedRegion[];
  readonly headId: string;
}

export const MapArrows = ({ arrows, regions, headId }: MapArrowsProps) =>
  arrows.flatMap((arrow) => {
    const starts = regions.filter((region) => covers(arrow.from, region));
    const ends = regions.filter((region) => covers(arrow.to, region));
    return starts.flatMap((from) =>
      ends.filter((to) => to.side === from.side || to.side === null || from.side === null || arrow.to.side !== 'both').map((to) => (
        <g key={`${placeKey(from)}>${placeKey(to)}`} className={styles.arrow} aria-hidden>
          <path className={styles.arrowHalo} d={arrowPath(from, to)} />
          <path className={styles.arrowLine} d={arrowPath(from, to)} markerEnd={`url(#${headId})`} />
          <circle cx={from.at[0]} cy={from.at[1]} r={4} />
        </g>
      )));
  });
