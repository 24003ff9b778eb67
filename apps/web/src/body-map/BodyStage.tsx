// The drawing itself: skin, places, paint, arrows, and the canvas of the stroke that is being drawn.
import { mapMessagesEn } from '@legwork/clinical';
import { lazy, Suspense, useCallback, useId, useMemo, useRef, useState, type ComponentType } from 'react';
import type { MuscleLayerProps } from './MuscleLayer';
import { classNames } from '../ui/class-names';
import { ComparedLayer } from './ComparedLayer';
import { placedView, viewsShowing, type BodyView } from './figure-views';
import { Inking } from './inking';
import { MapArrows } from './MapArrows';
import { ViewSwitch, ZoomButtons } from './MapControls';
import { nearestRegion } from './nearest-region';
import { PaintedLayer } from './PaintedLayer';
import { RegionShapes } from './RegionShapes';
import { SideNames } from './SideNames';
import { Skin, SkinLines } from './Skin';
import { StageDefs } from './StageDefs';
import type { BodyMapProps } from './stage-props';
import { useMapGestures } from './use-map-gestures';
import { useMapKeys } from './use-map-keys';
import { useMapWindow } from './use-map-window';
import { viewsMarked } from './views-marked';
import ink from './Ink.module.css';
import styles from './BodyMap.module.css';

/** Trigger-point zones are read against the muscles under the skin. */
/** Without a connection the zones are drawn on plain skin: a picture never takes the page with it. */
const MuscleLayer = lazy(async (): Promise<{ default: ComponentType<MuscleLayerProps> }> => {
  const loaded = await import('./MuscleLayer').catch(() => undefined);
  return { default: loaded?.MuscleLayer ?? (() => null) };
});

const nothing: readonly never[] = [];

export const BodyStage = ({
  label, figure = 'female', firstView, firstPlace, view: heldView, onView, marks = nothing, paint = nothing, zones = nothing, arrows = nothing, selected = nothing,
  onSelect, ink: inkWith, size = 'medium', start = 'legs', controls = size === 'small' ? 'none' : 'own', under, messages = mapMessagesEn,
}: BodyMapProps) => {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [chosenView, chooseView] = useState<BodyView>();
  const view = heldView ?? chosenView ?? firstView ?? (firstPlace === undefined ? undefined : viewsShowing(figure, firstPlace)[0]) ?? 'front';
  const placed = placedView(figure, view);
  const map = useMapWindow(placed, start);
  const markedViews = useMemo(() => viewsMarked(figure, marks, paint), [figure, marks, paint]);
  const [inking] = useState(() => new Inking());
  const begin = (event: PointerEvent): void => {
    if (svg.current !== null && canvas.current !== null && inkWith !== undefined) inking.begin(event, { svg: svg.current, canvas: canvas.current, ink: inkWith, view });
  };
  const tool = inkWith === undefined ? 'look' : inkWith.tool === 'move' ? 'move' : 'ink';
  const onTap = onSelect && ((at: readonly [number, number], unitsPerPixel: number): void => {
    const hit = nearestRegion(figure, view, at, unitsPerPixel);
    if (hit !== undefined) onSelect({ region: hit.region, side: hit.side });
  });
  const gestures = useMapGestures({ svg, map, inking, begin, tool, onTap });
  useMapKeys(svg, map);
  const turn = useCallback((next: BodyView) => {
    chooseView(next);
    onView?.(next);
  }, [onView]);
  const { x, y, width, height } = map.shown;
  const isTouched = onSelect !== undefined || inkWith !== undefined || map.isZoomed;

  return (
    <div className={classNames(styles.map, styles[size])}>
      {controls === 'own' && <ViewSwitch view={view} onView={turn} markedViews={markedViews} messages={messages} />}
      <div className={styles.stage}>
        <svg
          ref={svg} className={styles.drawing} viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={`${label}, ${messages[`map.seen.${view}`]}`}
          data-gestures={inkWith !== undefined || map.isZoomed ? 'own' : 'page'} data-tool={inkWith?.tool} {...(isTouched ? gestures : {})}
        >
          <StageDefs id={id} isFeet={view === 'soles' || view === 'tops'} />
          <Skin placed={placed} />
          {zones.length > 0 && <Suspense fallback={null}><MuscleLayer figure={figure} view={view} /></Suspense>}
          <RegionShapes regions={placed.regions} marks={marks} zones={zones} selected={selected} patterns={id} onSelect={onSelect} messages={messages} />
          {paint.map(({ layer, drawing, tone }, at) => (tone === undefined
            ? <PaintedLayer key={`${layer}${at}`} drawing={drawing} view={view} layer={layer} patterns={id} />
            : <ComparedLayer key={tone} drawing={drawing} view={view} tone={tone} patterns={id} />))}
          <SkinLines placed={placed} />
          <MapArrows arrows={arrows} paths={paint.flatMap(({ drawing }) => drawing.paths.filter((path) => path.view === view))} regions={placed.regions} headId={`${id}-head`} />
        </svg>
        {inkWith !== undefined && <canvas ref={canvas} className={ink.live} data-tool={inkWith.tool} data-quality={inkWith.quality} aria-hidden />}
        <SideNames placed={placed} messages={messages} />
        {controls === 'own' && <ZoomButtons map={map} messages={messages} />}
      </div>
      {under !== undefined && <div className={styles.under}>{under}</div>}
    </div>
  );
};
