import { regionPolygons } from '../geometry/region-polygons.js';
import { areaOf, isInside } from '../geometry/flatten.js';
import { figures, type Figure, type View } from '../figure/figure.js';
import { randomDrawing } from '../testing/random-drawing.js';
import { pointStride, widthAt, type BodyDrawing, type Stroke } from './body-drawing.js';
import { coverageByView, coverageOf } from './coverage.js';

interface Ball {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const ballsOf = ({ points, width }: Stroke): Ball[] => Array.from({ length: points.length / pointStride }, (_, at) => {
  const [x = 0, y = 0, pressure = 0] = points.slice(at * pointStride, at * pointStride + pointStride);
  return { x, y, r: widthAt(width, pressure) / 2 };
});

/** Distance to the round cone of two balls, negative inside: the plain definition, point by point. */
function outsideBy(x: number, y: number, a: Ball, b: Ball): number {
  const [dx, dy, px, py] = [b.x - a.x, b.y - a.y, x - a.x, y - a.y];
  const length = Math.hypot(dx, dy);
  const ends = Math.min(Math.hypot(px, py) - a.r, Math.hypot(x - b.x, y - b.y) - b.r);
  if (length <= Math.abs(a.r - b.r)) return ends;
  const along = (px * dx + py * dy) / length;
  const across = Math.abs(px * dy - py * dx) / length;
  const slope = (a.r - b.r) / length;
  const foot = along - (across * slope) / Math.sqrt(1 - slope * slope);
  const t = Math.min(length, Math.max(0, foot)) / length;
  return Math.hypot(px - dx * t, py - dy * t) - (a.r + (b.r - a.r) * t);
}

const step = 1;

const boxOf = (balls: readonly Ball[]): readonly [left: number, top: number, right: number, bottom: number] => [
  Math.min(...balls.map(({ x, r }) => x - r)), Math.min(...balls.map(({ y, r }) => y - r)), Math.max(...balls.map(({ x, r }) => x + r)), Math.max(...balls.map(({ y, r }) => y + r)),
];

const isIn = ([left, top, right, bottom]: ReturnType<typeof boxOf>, x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** Shares of regions by counting the painted points of a fine grid, one by one. */
function countedShares(drawing: BodyDrawing, view: View): Map<string, number> {
  const pieces = drawing.strokes.map(ballsOf).map((balls) => ({
    box: boxOf(balls), parts: balls.map((ball, at) => ({ a: balls[at - 1] ?? ball, b: ball, box: boxOf([balls[at - 1] ?? ball, ball]) })),
  }));
  const regions = regionPolygons(drawing.figure, view).map(({ region, side, rings }) => ({
    name: `${region} ${side}`, rings, area: areaOf(rings), box: boxOf(rings.flat().map(([x, y]) => ({ x, y, r: 0 }))), hits: 0,
  }));
  const isPainted = (x: number, y: number): boolean => pieces.some(({ box, parts }) =>
    isIn(box, x, y) && parts.some((part) => isIn(part.box, x, y) && outsideBy(x, y, part.a, part.b) < 0));
  const [left, top, right, bottom] = boxOf(drawing.strokes.flatMap(ballsOf));
  for (let y = Math.floor(top) + step / 2; y < bottom; y += step) {
    for (let x = Math.floor(left) + step / 2; x < right; x += step) {
      if (!isPainted(x, y)) continue;
      const under = regions.find(({ box, rings }) => isIn(box, x, y) && isInside(rings, x, y));
      if (under !== undefined) under.hits += 1;
    }
  }
  return new Map(regions.map(({ name, area, hits }) => [name, (hits * step * step) / area]));
}

const trials: readonly { figure: Figure; view: View; strokes: number; seed: number }[] = [
  { figure: 'female', view: 'back', strokes: 14, seed: 1 },
  { figure: 'male', view: 'left', strokes: 14, seed: 2 },
  { figure: 'female', view: 'soles', strokes: 10, seed: 3 },
];

test.each(trials)('shares agree with a fine grid: $figure, $view', ({ figure, view, strokes, seed }) => {
  const drawing = randomDrawing(figure, view, strokes, 14, seed);
  const counted = countedShares(drawing, view);
  const computed = new Map(coverageByView(drawing).map(({ region, side, share }) => [`${region} ${side}`, share]));
  const errors = [...counted].map(([place, share]) => Math.abs(share - (computed.get(place) ?? 0)));
  const [mean, most] = [errors.reduce((sum, one) => sum + one, 0) / errors.length, Math.max(...errors)];
  process.stderr.write(`coverage ${figure} ${view}: ${computed.size} regions painted, error against a grid mean ${(mean * 100).toFixed(4)} %, most ${(most * 100).toFixed(4)} %\n`);
  expect(computed.size).toBeGreaterThan(3);
  expect(most).toBeLessThan(0.01);
});

const dot = (x: number, y: number, width: number, pressure = 50): Stroke => ({ view: 'soles', quality: 'aching', width, points: [x, y, pressure] });

test('a dot has the area of its disc, and pressure its width', () => {
  const area = (stroke: Stroke): number => coverageByView({ figure: 'male', strokes: [stroke], paths: [] }).reduce((sum, one) => sum + one.area, 0) * 16;
  expect(area(dot(242, 960, 80)) / (Math.PI * 40 * 40)).toBeCloseTo(1, 3);
  expect(area(dot(242, 960, 80, 100)) / (Math.PI * 60 * 60)).toBeCloseTo(1, 3);
  expect(area(dot(242, 960, 80, 0)) / (Math.PI * 20 * 20)).toBeCloseTo(1, 3);
});

test('painting the same place twice counts once', () => {
  const once = coverageOf({ figure: 'male', strokes: [dot(242, 960, 60)], paths: [] });
  const twice = coverageOf({ figure: 'male', strokes: [dot(242, 960, 60), dot(242, 960, 60)], paths: [] });
  expect(twice).toEqual(once);
  expect(once).toMatchObject([{ region: 'heel', side: 'left', view: 'soles' }]);
});

test.each(figures)('a region painted over is covered whole, and no share is above 1: %s', (figure) => {
  const strokes = Array.from({ length: 16 }, (_, at): Stroke => ({ view: 'soles', quality: 'numb', width: 120, points: [60, 60 + at * 72, 50, 500, 60 + at * 72, 50] }));
  const shares = coverageOf({ figure, strokes, paths: [] });
  expect(shares.filter(({ side }) => side === 'left').map(({ region }) => region).sort()).toEqual(['foot-plantar', 'forefoot', 'heel']);
  for (const { share } of shares) expect(share).toBeLessThanOrEqual(1 + 1e-9);
  for (const { share } of shares.filter(({ side }) => side === 'left')) expect(share).toBeCloseTo(1, 6);
});

test('paint beside the figure covers nothing', () => {
  expect(coverageOf({ figure: 'female', strokes: [{ view: 'front', quality: 'aching', width: 10, points: [0, 1400, 50] }], paths: [] })).toEqual([]);
});
