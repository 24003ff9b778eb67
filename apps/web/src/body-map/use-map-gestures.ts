// Fingers, pen and mouse on the map: one paints (or moves the zoomed picture), two fingers pinch, a tap chooses a place.
import type { Point } from '@legwork/body-map';
import { useRef, type PointerEvent, type RefObject } from 'react';
import type { Inking } from './inking';
import { screenScale } from './screen-scale';
import type { MapWindowControl } from './use-map-window';

const tapPixels = 8;

interface Finger {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
}

interface Gestures {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly map: MapWindowControl;
  readonly inking: Inking;
  readonly begin: (event: globalThis.PointerEvent) => void;
  readonly tool: 'ink' | 'move' | 'look';
  readonly onTap: ((at: Point, unitsPerPixel: number) => void) | undefined;
}

const middle = (a: Finger, b: Finger): Point => [(a.x + b.x) / 2, (a.y + b.y) / 2];
const apart = (a: Finger, b: Finger): number => Math.hypot(a.x - b.x, a.y - b.y);

export function useMapGestures({ svg, map, inking, begin, tool, onTap }: Gestures) {
  const fingers = useRef(new Map<number, Finger>());
  const isTap = useRef(true);
  const isPen = useRef(false);

  const pinch = (before: readonly [Finger, Finger], after: readonly [Finger, Finger]): void => {
    if (svg.current === null) return;
    const { toDrawing, unitsPerPixel } = screenScale(svg.current);
    map.zoomBy(apart(...after) / Math.max(1, apart(...before)), toDrawing(...middle(...after)));
    const [from, to] = [middle(...before), middle(...after)];
    map.panBy((from[0] - to[0]) * unitsPerPixel, (from[1] - to[1]) * unitsPerPixel);
  };

  const moveOne = (event: PointerEvent, before: Finger, after: Finger): void => {
    if (Math.hypot(after.x - after.startX, after.y - after.startY) > tapPixels) isTap.current = false;
    if (tool === 'ink') inking.extend(event.nativeEvent);
    else if (!isTap.current && svg.current !== null && (tool === 'move' || map.isZoomed)) {
      const { unitsPerPixel } = screenScale(svg.current);
      map.panBy((before.x - after.x) * unitsPerPixel, (before.y - after.y) * unitsPerPixel);
    }
  };

  const lift = (event: PointerEvent<SVGSVGElement>, counts: boolean): void => {
    const known = fingers.current.delete(event.pointerId);
    if (!known || fingers.current.size > 0) return;
    if (counts && isTap.current && svg.current !== null) {
      inking.cancel();
      const { toDrawing, unitsPerPixel } = screenScale(svg.current);
      onTap?.(toDrawing(event.clientX, event.clientY), unitsPerPixel);
    } else if (counts) inking.finish();
    else inking.cancel();
    isTap.current = true;
    isPen.current = false;
  };

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      // The ball of the hand rests on the screen while a pen paints.
      if (event.button !== 0 || (isPen.current && event.pointerType === 'touch')) return;
      const { clientX: x, clientY: y } = event;
      isPen.current = event.pointerType === 'pen';
      fingers.current.set(event.pointerId, { startX: x, startY: y, x, y });
      event.currentTarget.setPointerCapture(event.pointerId);
      if (fingers.current.size === 1) {
        if (tool === 'ink') begin(event.nativeEvent);
        return;
      }
      isTap.current = false;
      inking.cancel();
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const after = { ...before, x: event.clientX, y: event.clientY };
      const other = fingers.current.size === 1 ? undefined : [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, after);
      if (other === undefined) moveOne(event, before, after);
      else pinch([before, other], [after, other]);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => lift(event, true),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => lift(event, false),
  };
}
