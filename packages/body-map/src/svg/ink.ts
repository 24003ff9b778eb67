// A view as a flat list of plain paths: what the SVG writes out and what a PDF page draws.
import type { PainQuality } from '@legwork/clinical';
import { plainPressure, pointStride, widthAt, type BodyDrawing, type PainPath, type Stroke } from '../drawing/body-drawing.js';
import { strokeRows } from '../drawing/coverage.js';
import { figureDrawing } from '../figure/figure-drawing.js';
import type { Figure, Point, View } from '../figure/figure.js';
import { rowHeight, type Rows } from '../geometry/rows.js';
import { markGrid, qualityStyles } from './quality-style.js';

export interface Ink {
  readonly d: string;
  readonly fill?: string;
  readonly line?: string;
  readonly lineWidth?: number;
}

/** Inks that show through together: where they overlap they are no darker. */
export interface Wash {
  readonly quality: PainQuality;
  readonly opacity: number;
  readonly inks: readonly Ink[];
}

export interface Paint {
  readonly washes: readonly Wash[];
  /** Marks that name the quality, and arrows: drawn above every wash. */
  readonly inks: readonly Ink[];
}

/** Feet are drawn larger and shown smaller than the body. */
const usualScale = (view: View): number => (view === 'soles' || view === 'tops' ? 1.4 : 1);

const round = (value: number): number => Math.round(value * 10) / 10;

/** `scale` widens lines and marks where a view is shown smaller than usual. */
export function figureInk(figure: Figure, view: View, scale = usualScale(view)): Ink[] {
  const { outline, landmarks, regions } = figureDrawing(figure, view);
  return [
    ...outline.map((d): Ink => ({ d, fill: '#f5f3ef' })),
    ...regions.map(({ d }): Ink => ({ d, line: '#d8dcd9', lineWidth: 1.2 * scale })),
    ...landmarks.map((d): Ink => ({ d, line: '#98a5a1', lineWidth: 1.8 * scale })),
    ...outline.map((d): Ink => ({ d, line: '#4d5a57', lineWidth: 3 * scale })),
  ];
}

/** A stroke as one line when its width never changes, else as lines of their own width from point to point. */
function strokeInk({ points, width, quality }: Stroke): Ink[] {
  const colour = qualityStyles[quality].colour;
  const corners = Array.from({ length: points.length / pointStride }, (_, at) => points.slice(at * pointStride, (at + 1) * pointStride));
  const [first] = corners;
  if (first === undefined) return [];
  const pressures = corners.map(([, , pressure = plainPressure]) => pressure);
  const line = (d: string, pressure: number): Ink => ({ d, line: colour, lineWidth: round(widthAt(width, pressure)) });
  const place = ([x = 0, y = 0]: readonly number[]): string => `${x} ${y}`;
  if (pressures.every((pressure) => pressure === pressures[0])) {
    const rest = corners.length === 1 ? corners : corners.slice(1);
    return [line(`M${place(first)}L${rest.map(place).join('L')}`, pressures[0] ?? plainPressure)];
  }
  return corners.slice(1).map((corner, at) =>
    line(`M${place(corners[at] ?? corner)}L${place(corner)}`, ((pressures[at] ?? plainPressure) + (pressures[at + 1] ?? plainPressure)) / 2));
}

const holds = (rows: Rows, x: number, y: number): boolean => {
  const spans = rows.get(Math.round(y / rowHeight - 0.5)) ?? [];
  return spans.some((from, at) => at % 2 === 0 && x >= from && x <= (spans[at + 1] ?? from));
};

const moved = (d: string, [dx, dy]: Point, scale: number): string =>
  d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${round(Number(x) * scale + dx)} ${round(Number(y) * scale + dy)}`);

function gridPoints(rows: Rows, step: number): Point[] {
  const all = [...rows.keys()].map((row) => row * rowHeight);
  const [top, bottom] = [Math.min(...all), Math.max(...all)];
  const points: Point[] = [];
  for (let line = Math.floor(top / step); line <= Math.ceil(bottom / step); line += 1) {
    const spans = rows.get(Math.round((line * step) / rowHeight - 0.5)) ?? [];
    const [left, right] = [spans[0] ?? 0, spans.at(-1) ?? -1];
    const shift = line % 2 === 0 ? 0 : step / 2;
    for (let x = Math.ceil((left - shift) / step) * step + shift; x <= right; x += step) if (holds(rows, x, line * step)) points.push([x, line * step]);
  }
  return points;
}

/** Marks of a quality inside its painted area. */
function markInk(quality: PainQuality, strokes: readonly Stroke[], scale: number): Ink[] {
  const { colour, mark, isFilled } = qualityStyles[quality];
  const d = gridPoints(strokeRows(strokes), markGrid * scale).map((at) => moved(mark, at, scale)).join('');
  if (d === '') return [];
  return [isFilled ? { d, fill: colour } : { d, line: colour, lineWidth: 2.2 * scale }];
}

function arrowInk({ from, to }: PainPath, scale: number): Ink[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [];
  const [ux, uy] = [dx / length, dy / length];
  const bend: Point = [(from[0] + to[0]) / 2 - uy * length * 0.12, (from[1] + to[1]) / 2 + ux * length * 0.12];
  const [hx, hy] = [to[0] - bend[0], to[1] - bend[1]];
  const reach = Math.hypot(hx, hy);
  const [ax, ay] = [(hx / reach) * 22 * scale, (hy / reach) * 22 * scale];
  const control = (end: Point): string => `${round(end[0] + (bend[0] - end[0]) * (2 / 3))} ${round(end[1] + (bend[1] - end[1]) * (2 / 3))}`;
  const shaft = `M${from.join(' ')}C${control(from)} ${control(to)} ${to.join(' ')}`;
  const head = `M${to.join(' ')}L${round(to[0] - ax - ay * 0.45)} ${round(to[1] - ay + ax * 0.45)}L${round(to[0] - ax + ay * 0.45)} ${round(to[1] - ay - ax * 0.45)}Z`;
  return [{ d: shaft, line: '#ffffff', lineWidth: 9 * scale }, { d: shaft, line: '#1d2624', lineWidth: 4 * scale }, { d: head, fill: '#1d2624' }];
}

const washOpacity = 0.32;

/** The paint of a view: washes of colour, then the marks that name their quality, then arrows. */
export function paintOf(drawing: BodyDrawing, view: View, scale = usualScale(view)): Paint {
  const strokes = drawing.strokes.filter((stroke) => stroke.view === view);
  const qualities = [...new Set(strokes.map(({ quality }) => quality))];
  const of = (quality: PainQuality): Stroke[] => strokes.filter((stroke) => stroke.quality === quality);
  const arrows = drawing.paths.filter((path) => path.view === view);
  return {
    washes: qualities.map((quality) => ({ quality, opacity: washOpacity, inks: of(quality).flatMap(strokeInk) })),
    inks: [...qualities.flatMap((quality) => markInk(quality, of(quality), scale)), ...arrows.flatMap((path) => arrowInk(path, scale))],
  };
}
