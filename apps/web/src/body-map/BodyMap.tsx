// The body map: one drawing used by the patient's form and the chart. It shows what it is given and reports taps; what a
// tap means is up to the caller.
import { useId, useMemo, useRef } from 'react';
import { classNames } from '../ui/class-names';
import { MapArrows } from './MapArrows';
import { ViewSwitch, ZoomButtons } from './MapControls';
import type { MapArrow, MapMark, ReferralZone } from './map-marks';
import { covers, type Place } from './places';
import { RegionShapes } from './RegionShapes';
import { useMapGestures } from './use-map-gestures';
import { useMapWindow, type MapFrame } from './use-map-window';
import { bodyViews, placedViews, viewNames, type BodyView } from './views';
import styles from './BodyMap.module.css';

export interface BodyMapProps {
  /** Read by a screen reader before the view: "Where it hurts". */
  readonly label: string;
  readonly view: BodyView;
  readonly onView?: (view: BodyView) => void;
  readonly marks?: readonly MapMark[];
  readonly zones?: readonly ReferralZone[];
  readonly arrows?: readonly MapArrow[];
  readonly selected?: readonly Place[];
  /** A tap, a key or assistive technology chose a place; left out: the map is only looked at. */
  readonly onSelect?: (place: Place) => void;
  /** A finger passed over a place while painting; left out: dragging moves the zoomed picture. */
  readonly onPaint?: (place: Place) => void;
  /** small: beside text; medium: a column; tall: fills what the parent gives. */
  readonly size?: 'small' | 'medium' | 'tall';
  readonly start?: MapFrame;
}

const nothing: readonly never[] = [];

export const BodyMap = ({
  label, view, onView, marks = nothing, zones = nothing, arrows = nothing, selected = nothing, onSelect, onPaint, size = 'medium', start = 'body',
}: BodyMapProps) => {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { drawing, regions, outline, details, labels } = placedViews[view];
  const map = useMapWindow(drawing, start);
  const markedViews = useMemo(() => new Set(bodyViews.filter((one) =>
    placedViews[one].regions.some((region) => marks.some((mark) => covers(mark, region))))), [marks]);

  const report = (action: ((place: Place) => void) | undefined) => action && ((key: string): void => {
    const region = regions.find((candidate) => candidate.key === key);
    if (region !== undefined) action({ region: region.region, side: region.side });
  });
  const onTap = report(onSelect);
  const gestures = useMapGestures({ svg, map, onTap, onStroke: report(onPaint) });
  const { x, y, width, height } = map.shown;
  const patterns = { primary: `${id}-primary`, spillover: `${id}-spillover` };

  return (
    <div className={classNames(styles.map, styles[size])}>
      {onView !== undefined && <ViewSwitch view={view} onView={onView} markedViews={markedViews} />}
      <div className={styles.stage}>
        <svg
          ref={svg} className={styles.drawing} viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={`${label}, ${viewNames[view].toLowerCase()} view`}
          data-gestures={onPaint !== undefined || map.isZoomed ? 'own' : 'page'} {...(onSelect === undefined && onPaint === undefined && !map.isZoomed ? {} : gestures)}
        >
          <defs>
            <pattern id={patterns.primary} width="7" height="7" patternUnits="userSpaceOnUse"><circle className={styles.zoneDot} cx="3.5" cy="3.5" r="2.1" /></pattern>
            <pattern id={patterns.spillover} width="10" height="10" patternUnits="userSpaceOnUse"><circle className={styles.zoneDot} cx="5" cy="5" r="1.3" /></pattern>
            <marker id={`${id}-head`} viewBox="0 0 10 10" refX="6" refY="5" markerWidth="5" markerHeight="5" orient="auto-start-reverse">
              <path className={styles.arrowHead} d="M0 0L10 5L0 10Z" />
            </marker>
          </defs>
          <g className={styles.body} aria-hidden>{outline.map(({ d, transform }, at) => <path key={at} d={d} transform={transform} />)}</g>
          <RegionShapes
            regions={regions} marks={marks} zones={zones} selected={selected} patterns={patterns}
            onSelect={onSelect && ((region) => onSelect({ region: region.region, side: region.side }))}
          />
          <g className={styles.chosen} aria-hidden>
            {regions.filter((region) => selected.some((place) => covers(place, region))).flatMap(({ key, parts }) =>
              parts.map(({ d, transform }, at) => <path key={`${key}${at}`} d={d} transform={transform} />))}
          </g>
          <g className={styles.details} aria-hidden>{details.map(({ d, transform }, at) => <path key={at} d={d} transform={transform} />)}</g>
          <g className={styles.contour} aria-hidden>{outline.map(({ d, transform }, at) => <path key={at} d={d} transform={transform} />)}</g>
          <MapArrows arrows={arrows} regions={regions} headId={`${id}-head`} />
          <g className={styles.labels} aria-hidden>{labels.map(({ text, at }) => <text key={text} x={at[0]} y={at[1]}>{text}</text>)}</g>
        </svg>
        {size !== 'small' && <ZoomButtons view={view} map={map} />}
      </div>
    </div>
  );
};
