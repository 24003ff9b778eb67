import { areaOf, ringsOf } from '../geometry/flatten.js';
import { polygonRows, rowHeight } from '../geometry/rows.js';
import { joinSpans, lengthOf, sharedLength } from '../geometry/spans.js';
import { figureDrawing } from './figure-drawing.js';
import { figures, views, type FigureDrawing } from './figure.js';

const everyView = figures.flatMap((figure) => views.map((view) => ({ figure, view })));

interface Misfit {
  area: number;
  widest: number;
}

/** What lies between the regions, under two of them, or beyond the outline, measured row by row. */
function misfits({ outline, regions }: FigureDrawing): { gaps: Misfit; overlaps: Misfit; spill: Misfit } {
  const [gaps, overlaps, spill] = [{ area: 0, widest: 0 }, { area: 0, widest: 0 }, { area: 0, widest: 0 }];
  const note = (misfit: Misfit, width: number): void => {
    misfit.area += width * rowHeight;
    misfit.widest = Math.max(misfit.widest, width);
  };
  const shapes = regions.map(({ d }) => polygonRows(ringsOf(d)));
  for (const [row, body] of polygonRows(outline.flatMap(ringsOf))) {
    const spans = shapes.map((shape) => shape.get(row) ?? []);
    const together = joinSpans(spans.flat());
    const inside = sharedLength(joinSpans(body), together);
    note(gaps, Math.max(0, lengthOf(body) - inside));
    note(spill, Math.max(0, lengthOf(together) - inside));
    note(overlaps, Math.max(0, spans.reduce((sum, span) => sum + lengthOf(span), 0) - lengthOf(together)));
  }
  return { gaps, overlaps, spill };
}

const printed = ({ area, widest }: Misfit): string => `${area.toFixed(4)} (widest ${widest.toFixed(4)})`;

test.each(everyView)('regions of the $figure figure meet without gap or overlap: $view', ({ figure, view }) => {
  const drawing = figureDrawing(figure, view);
  const whole = areaOf(drawing.outline.flatMap(ringsOf));
  const { gaps, overlaps, spill } = misfits(drawing);
  process.stderr.write(`body map ${figure} ${view}: outline ${Math.round(whole)}, gaps ${printed(gaps)}, overlaps ${printed(overlaps)}, beyond the outline ${printed(spill)}\n`);
  for (const { area, widest } of [gaps, overlaps, spill]) {
    expect(area / whole).toBeLessThan(0.0001);
    expect(widest).toBeLessThan(0.05);
  }
});

test.each(everyView)('areas of regions add up to the outline: $figure, $view', ({ figure, view }) => {
  const { outline, regions } = figureDrawing(figure, view);
  const sum = regions.reduce((total, { d }) => total + areaOf(ringsOf(d)), 0);
  const whole = areaOf(outline.flatMap(ringsOf));
  expect(Math.abs(sum - whole) / whole).toBeLessThan(1e-6);
});

test.each(everyView)('the $figure figure is whole in its box, one contour a body: $view', ({ figure, view }) => {
  const { outline, wholeBox, viewBox } = figureDrawing(figure, view);
  expect(outline).toHaveLength(view === 'soles' || view === 'tops' ? 2 : 1);
  for (const [x, y] of outline.flatMap(ringsOf).flat()) {
    expect(x).toBeGreaterThan(wholeBox.x);
    expect(x).toBeLessThan(wholeBox.x + wholeBox.width);
    expect(y).toBeGreaterThan(wholeBox.y);
    expect(y).toBeLessThan(wholeBox.y + wholeBox.height);
  }
  expect(viewBox.height).toBeLessThanOrEqual(wholeBox.height);
});

test.each(everyView)('landmarks of the $figure figure stay on the body: $view', ({ figure, view }) => {
  const { outline, landmarks } = figureDrawing(figure, view);
  const body = polygonRows(outline.flatMap(ringsOf));
  const off = landmarks.flatMap(ringsOf).flat().filter(([x, y]) => {
    const spans = body.get(Math.round(y / rowHeight - 0.5)) ?? [];
    return !spans.some((from, at) => at % 2 === 0 && x > from - 2 && x < (spans[at + 1] ?? from) + 2);
  });
  expect(off).toEqual([]);
});

test('a region that has slipped is noticed', () => {
  const drawing = figureDrawing('female', 'front');
  const slipped = (d: string): string => d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${Number(x) + 3} ${y}`);
  const { gaps, overlaps } = misfits({ ...drawing, regions: drawing.regions.map((one) => (one.region === 'shin' && one.side === 'left' ? { ...one, d: slipped(one.d) } : one)) });
  expect(gaps.widest).toBeGreaterThan(2);
  expect(overlaps.widest).toBeGreaterThan(2);
});
