// Wheel and keys on the map: Ctrl and wheel (or a pinch on a touch pad) zoom, the wheel moves a zoomed picture; plus, minus,
// 0 and Shift with arrows do the same from the keyboard.
import { useEffect, useRef, type RefObject } from 'react';
import { screenScale } from './screen-scale';
import { zoomStep, type MapWindowControl } from './use-map-window';

const wheelZoom = 0.0022;
const keyPan = 0.12;

const pans: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Answers whether the key was meant for the map. */
function act(event: KeyboardEvent, map: MapWindowControl): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === '+' || event.key === '=') map.zoomBy(zoomStep);
  else if (event.key === '-') map.zoomBy(1 / zoomStep);
  else if (event.key === '0') map.reset();
  else {
    const pan = event.shiftKey ? pans[event.key] : undefined;
    if (pan === undefined) return false;
    map.panBy(pan[0] * map.shown.width * keyPan, pan[1] * map.shown.height * keyPan);
  }
  return true;
}

export function useMapKeys(svg: RefObject<SVGSVGElement | null>, map: MapWindowControl): void {
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    const element = svg.current;
    const press = (event: KeyboardEvent): void => {
      if (act(event, latest.current)) event.preventDefault();
    };
    const turn = (event: WheelEvent): void => {
      const { isZoomed, zoomBy, panBy } = latest.current;
      const zooms = event.ctrlKey || event.metaKey;
      if (element === null || (!zooms && !isZoomed)) return;
      event.preventDefault();
      const { toDrawing, unitsPerPixel } = screenScale(element);
      if (zooms) zoomBy(Math.exp(-event.deltaY * wheelZoom), toDrawing(event.clientX, event.clientY));
      else panBy(event.deltaX * unitsPerPixel, event.deltaY * unitsPerPixel);
    };
    element?.addEventListener('keydown', press);
    element?.addEventListener('wheel', turn, { passive: false });
    return () => {
      element?.removeEventListener('keydown', press);
      element?.removeEventListener('wheel', turn);
    };
  }, [svg]);
}
