// The drawings of both figures, made when first asked for.
import type { RegionId } from '@legwork/clinical';
import type { Box, DrawnRegion, Figure, FigureDrawing, Point, Side, View } from './figure.js';
import { backDrawing } from './shapes/shapes.back.js';
import { feetDrawing } from './shapes/shapes.feet.js';
import { frontDrawing } from './shapes/shapes.front.js';
import { sideDrawing } from './shapes/shapes.side.js';
import type { Line, ShapeSheet } from './shapes/shape.js';

interface Sheet {
  readonly sheet: ShapeSheet;
  readonly scale: number;
  readonly isMirrored: boolean;
  readonly from: number;
  readonly to: number;
}

const sheets: Readonly<Record<View, Sheet>> = {
  front: { sheet: frontDrawing, scale: 1.75, isMirrored: false, from: 0, to: 1036 },
  back: { sheet: backDrawing, scale: 1.75, isMirrored: false, from: 0, to: 1036 },
  left: { sheet: sideDrawing, scale: 1.75, isMirrored: false, from: 0, to: 1036 },
  right: { sheet: sideDrawing, scale: 1.75, isMirrored: true, from: 0, to: 1036 },
  soles: { sheet: feetDrawing, scale: 3.5, isMirrored: false, from: 352, to: 680 },
  tops: { sheet: feetDrawing, scale: 3.5, isMirrored: false, from: 0, to: 352 },
};

const otherSide = { left: 'right', right: 'left', middle: 'middle' } as const;

function movePoint([x, y]: Point, { sheet, scale, from }: Sheet, flipped: boolean): Point {
  const own = (x - sheet.width / 2) * scale;
  return [Math.round((flipped ? -own : own) * 10) / 10, Math.round((y - from) * scale * 10) / 10];
}

const movePath = (d: string, sheet: Sheet, flipped: boolean): string =>
  d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => movePoint([Number(x), Number(y)], sheet, flipped).join(' '));

const startOf = (d: string): number => Number(/^M-?[\d.]+ (-?[\d.]+)/.exec(d)?.[1]);

const placeLines = (lines: readonly Line[], sheet: Sheet): string[] =>
  lines.filter(({ d }) => startOf(d) >= sheet.from && startOf(d) < sheet.to).flatMap(({ d, twin }) =>
    [movePath(d, sheet, sheet.isMirrored), ...(twin ? [movePath(d, sheet, !sheet.isMirrored)] : [])]);

function placeRegions(sheet: Sheet): DrawnRegion[] {
  const placed = new Map<string, DrawnRegion>();
  const add = (region: RegionId, side: Side, d: string, at: Point): void => {
    const known = placed.get(`${region}:${side}`);
    placed.set(`${region}:${side}`, { region, side, d: (known?.d ?? '') + d, at: known?.at ?? at });
  };
  for (const { region, side, twin, at, d } of sheet.sheet.shapes.filter((shape) => startOf(shape.d) >= sheet.from && startOf(shape.d) < sheet.to)) {
    for (const flipped of twin ? [false, true] : [false]) {
      const turned = flipped !== sheet.isMirrored;
      const own = side ?? 'middle';
      add(region, turned ? otherSide[own] : own, movePath(d, sheet, turned), movePoint(at, sheet, turned));
    }
  }
  return [...placed.values()];
}

const bodyBox: Box = { x: -385, y: 0, width: 770, height: 1813 };
const legsBox: Box = { x: -240, y: 640, width: 480, height: 1173 };
const feetBox: Box = { x: -560, y: 0, width: 1120, height: 1232 };

function draw(view: View): FigureDrawing {
  const sheet = sheets[view];
  const isFeet = view === 'soles' || view === 'tops';
  return {
    viewBox: isFeet ? feetBox : legsBox,
    wholeBox: isFeet ? feetBox : bodyBox,
    outline: placeLines(sheet.sheet.outline, sheet),
    landmarks: placeLines(sheet.sheet.details, sheet),
    regions: placeRegions(sheet),
  };
}

const drawn = new Map<string, FigureDrawing>();

export function figureDrawing(figure: Figure, view: View): FigureDrawing {
  const key = `${figure} ${view}`;
  const drawing = drawn.get(key) ?? draw(view);
  drawn.set(key, drawing);
  return drawing;
}
