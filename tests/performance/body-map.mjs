// How long the body map takes: drawing a figure for the first time, and the coverage of forty strokes. Processor
// time and the best of several rounds, so that a busy machine does not decide.
import { coverageOf, drawingSvg, figureDrawing, figures, views } from '@legwork/body-map';

const STROKES = 40;
const POINTS = 40;
const ROUNDS = 8;
const COVERAGE_BAR_MS = 50;
const FIRST_DRAWING_BAR_MS = 1_000;

/** Numbers from 0 up to 1, the same in every run. */
let state = 7;
function random() {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
}

function stroke() {
  let [x, y, heading] = [random() * 300 - 150, 700 + random() * 1000, random() * 6];
  const points = [];
  for (let at = 0; at < POINTS; at += 1) {
    points.push(Math.round(x), Math.round(y), Math.round(random() * 100));
    heading += random() - 0.5;
    [x, y] = [x + Math.cos(heading) * 8, y + Math.sin(heading) * 8];
  }
  return { view: ['front', 'back', 'left'][Math.floor(random() * 3)], quality: 'aching', width: 30, points };
}

function milliseconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const first = milliseconds(() => {
  for (const figure of figures) for (const view of views) figureDrawing(figure, view);
});
const drawing = { figure: 'female', strokes: Array.from({ length: STROKES }, stroke), paths: [] };
const cold = milliseconds(() => coverageOf(drawing));
const coverage = Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(() => coverageOf(drawing))));
const picture = Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(() => drawingSvg(drawing, { views, title: 'Pain' }))));

console.log(`both figures, all ${views.length} views, first time: ${first.toFixed(0)} ms`);
console.log(`coverage of ${STROKES} strokes with ${POINTS} points: first ${cold.toFixed(1)} ms, then ${coverage.toFixed(1)} ms`);
console.log(`SVG of all views: ${picture.toFixed(1)} ms`);
if (coverage > COVERAGE_BAR_MS || first > FIRST_DRAWING_BAR_MS) {
  console.error(`beyond the bar: coverage ${COVERAGE_BAR_MS} ms, first drawing ${FIRST_DRAWING_BAR_MS} ms`);
  process.exit(1);
}
