// One stroke from pointer down to pointer up: drawn live on the canvas, handed over as a whole at the end. React renders
// nothing in between.
import { plainPressure, pointStride, widthAt, type View } from '@legwork/body-map';
import { brushWidth, closest, eraserPixels, pressureOf, type Ink } from './ink';
import { LiveInk } from './live-ink';
import { screenScale, type ScreenScale } from './screen-scale';

const arrowPixels = 3;
/** An arrow shorter than this was a slip, CSS pixels. */
const shortestArrowPixels = 16;

interface Running {
  readonly ink: Ink;
  readonly view: View;
  readonly scale: ScreenScale;
  /** Brush or eraser across, drawing units. */
  readonly width: number;
  /** Triples x, y, pressure. */
  readonly points: number[];
}

export class Inking {
  #live: LiveInk | undefined;
  #running: Running | undefined;

  begin(event: PointerEvent, { svg, canvas, ink, view }: { readonly svg: SVGSVGElement; readonly canvas: HTMLCanvasElement; readonly ink: Ink; readonly view: View }): void {
    if (this.#live?.canvas !== canvas) this.#live = new LiveInk(canvas);
    const scale = screenScale(svg);
    const width = ink.tool === 'erase' ? eraserPixels * scale.unitsPerPixel : brushWidth(ink.brush, scale.unitsPerPixel);
    this.#running = { ink, view, scale, width, points: [] };
    this.#live.begin(ink.tool === 'arrow' ? 'arrow' : 'brush');
    this.#add(event);
  }

  /** Every point the pen was at since the last frame, not only the latest. */
  extend(event: PointerEvent): void {
    if (this.#running === undefined) return;
    const parts = event.getCoalescedEvents();
    for (const part of parts.length === 0 ? [event] : parts) this.#add(part);
  }

  cancel(): void {
    this.#running = undefined;
    this.#live?.clear();
  }

  finish(): void {
    const done = this.#running;
    this.cancel();
    if (done !== undefined && done.points.length > 0) handOver(done);
  }

  #add({ clientX, clientY, pointerType, pressure }: PointerEvent): void {
    if (this.#running === undefined) return;
    const { points, scale, width, ink: { tool } } = this.#running;
    const [dx, dy] = scale.toDrawing(clientX, clientY);
    const [x, y] = [Math.round(dx), Math.round(dy)];
    const [lastX, lastY] = points.slice(-pointStride, -1);
    if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < closest(width)) return;
    const force = pressureOf(pointerType, pressure);
    points.push(x, y, force);
    const [cx, cy] = scale.toCanvas(clientX, clientY);
    this.#live?.add(cx, cy, tool === 'arrow' ? arrowPixels : widthAt(width, tool === 'paint' ? force : plainPressure) / scale.unitsPerPixel);
  }
}

function handOver({ ink: { tool, quality, onStroke, onErase, onPath }, view, points, width, scale }: Running): void {
  if (tool === 'paint') onStroke({ view, quality, width, points });
  if (tool === 'erase') onErase(view, points, width / 2);
  if (tool !== 'arrow') return;
  const [x1 = 0, y1 = 0] = points;
  const [x2 = 0, y2 = 0] = points.slice(-pointStride);
  if (Math.hypot(x2 - x1, y2 - y1) >= shortestArrowPixels * scale.unitsPerPixel) onPath({ view, from: [x1, y1], to: [x2, y2] });
}
