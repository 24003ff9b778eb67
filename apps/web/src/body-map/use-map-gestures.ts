// Fingers, pen and mouse on the map: one finger paints or (zoomed in) moves the picture, two fingers pinch.
import { useRef, type PointerEvent, type RefObject } from 'react';
import type { Point } from './shapes/drawing';
import type { MapWindowControl } from './use-map-window';

const tapPixels = 8;
/** A tap that just misses a narrow region still finds it: looked for on a ring of this radius. */
const reachPixels = 12;
const ringSteps = 8;

/** The key of the region drawn at a point of the screen, if any. */
export function regionKeyAt(x: number, y: number): string | undefined {
  const at = (px: number, py: number): string | undefined =>
    document.elementFromPoint(px, py)?.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
  const hit = at(x, y);
  if (hit !== undefined) return hit;
  for (let step = 0; step < ringSteps; step += 1) {
    const angle = (step / ringSteps) * 2 * Math.PI;
    const near = at(x + Math.cos(angle) * reachPixels, y + Math.sin(angle) * reachPixels);
    if (near !== undefined) return near;
  }
  return undefined;
}

interface Finger {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
}

interface Gestures {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly map: MapWindowControl;
  readonly onTap: ((key: string) => void) | undefined;
  /** Regions the finger passes over, once each per stroke; undefined: one finger does not paint. */
  readonly onStroke: ((key: string) => void) | undefined;
}

const middle = (a: Finger, b: Finger): Point => [(a.x + b.x) / 2, (a.y + b.y) / 2];
const apart = (a: Finger, b: Finger): number => Math.hypot(a.x - b.x, a.y - b.y);

export function useMapGestures({ svg, map, onTap, onStroke }: Gestures) {
  const fingers = useRef(new Map<number, Finger>());
  const stroke = useRef(new Set<string>());
  const isTap = useRef(true);

  const unitsPerPixel = (): number => {
    const rect = svg.current?.getBoundingClientRect();
    return rect === undefined ? 1 : Math.max(map.shown.width / rect.width, map.shown.height / rect.height);
  };

  const toDrawing = ([x, y]: Point): Point => {
    const inverse = svg.current?.getScreenCTM()?.inverse();
    if (inverse === undefined) return [x, y];
    const point = new DOMPoint(x, y).matrixTransform(inverse);
    return [point.x, point.y];
  };

  const paint = (x: number, y: number): void => {
    const key = regionKeyAt(x, y);
    if (key === undefined || stroke.current.has(key)) return;
    stroke.current.add(key);
    onStroke?.(key);
  };

  const pinch = (before: readonly [Finger, Finger], after: readonly [Finger, Finger]): void => {
    const factor = apart(...after) / Math.max(1, apart(...before));
    map.zoomBy(factor, toDrawing(middle(...after)));
    const [from, to] = [middle(...before), middle(...after)];
    map.panBy((from[0] - to[0]) * unitsPerPixel(), (from[1] - to[1]) * unitsPerPixel());
  };

  const moveOne = (before: Finger, after: Finger): void => {
    const far = Math.hypot(after.x - after.startX, after.y - after.startY) > tapPixels;
    if (!far && isTap.current) return;
    if (isTap.current && onStroke !== undefined) paint(after.startX, after.startY);
    isTap.current = false;
    if (onStroke !== undefined) paint(after.x, after.y);
    else if (map.isZoomed) map.panBy((before.x - after.x) * unitsPerPixel(), (before.y - after.y) * unitsPerPixel());
  };

  const lift = (event: PointerEvent<SVGSVGElement>, taps: boolean): void => {
    const known = fingers.current.delete(event.pointerId);
    if (!known || fingers.current.size > 0) return;
    if (taps && isTap.current) {
      const key = regionKeyAt(event.clientX, event.clientY);
      if (key !== undefined) onTap?.(key);
    }
    stroke.current.clear();
    isTap.current = true;
  };

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      const { clientX: x, clientY: y } = event;
      fingers.current.set(event.pointerId, { startX: x, startY: y, x, y });
      if (fingers.current.size > 1) isTap.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const after = { ...before, x: event.clientX, y: event.clientY };
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, after);
      if (other === undefined) moveOne(before, after);
      else pinch([before, other], [after, other]);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => lift(event, true),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => lift(event, false),
  };
}
