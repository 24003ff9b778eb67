// Taking paint away: a stroke is cut where it is rubbed out, and what is left stays.
import { pointStride, type BodyDrawing, type Stroke, type View } from '@legwork/body-map';

type IsCut = (x: number, y: number, stroke: Stroke) => boolean;

/** Points in between where two are further apart than `step` drawing units, so that a cut lies where it was made. */
function dense(points: readonly number[], step: number): number[] {
  const result: number[] = [];
  for (let at = 0; at < points.length; at += pointStride) {
    const [x = 0, y = 0, pressure = 0] = points.slice(at, at + pointStride);
    const [px, py, before] = at === 0 ? [x, y, pressure] : [points[at - 3] ?? x, points[at - 2] ?? y, points[at - 1] ?? pressure];
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / step));
    for (let piece = at === 0 ? pieces : 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      result.push(Math.round(px + (x - px) * t), Math.round(py + (y - py) * t), Math.round(before + (pressure - before) * t));
    }
  }
  return result;
}

function runsLeft(stroke: Stroke, isCut: IsCut, step: number): readonly Stroke[] {
  const points = dense(stroke.points, step);
  const runs: number[][] = [];
  let run: number[] | undefined;
  let cuts = 0;
  for (let at = 0; at < points.length; at += pointStride) {
    const [x = 0, y = 0, pressure = 0] = points.slice(at, at + pointStride);
    if (isCut(x, y, stroke)) {
      run = undefined;
      cuts += 1;
    } else {
      if (run === undefined) runs.push((run = []));
      run.push(x, y, pressure);
    }
  }
  if (cuts === 0) return [stroke];
  return runs.filter((left) => left.length > pointStride).map((left) => ({ ...stroke, points: left }));
}

/** The same list when nothing was touched. */
export function cutStrokes(strokes: readonly Stroke[], view: View, isCut: IsCut, step: number): readonly Stroke[] {
  const left = strokes.flatMap((stroke) => (stroke.view === view ? runsLeft(stroke, isCut, step) : [stroke]));
  return left.length === strokes.length && left.every((stroke, at) => stroke === strokes[at]) ? strokes : left;
}

/** How much of a stroke's own width counts when its middle line is missed. */
const grazing = 0.35;

/** Squared distance of a point to the piece from a to b. */
function apartSquared(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Whether a point lies under an eraser that went along `trail` (triples). Radius in drawing units. */
export const underEraser = (trail: readonly number[], radius: number): IsCut => (x, y, { width }) => {
  const reach = (radius + width * grazing) ** 2;
  for (let at = 0; at < trail.length; at += pointStride) {
    const [bx = 0, by = 0] = trail.slice(at, at + 2);
    const [ax, ay] = at === 0 ? [bx, by] : [trail[at - 3] ?? bx, trail[at - 2] ?? by];
    if (apartSquared(x, y, ax, ay, bx, by) < reach) return true;
  }
  return false;
};

/** The point in the middle of a stroke's length in points. */
export function middleOf({ points }: Stroke): readonly [x: number, y: number] {
  const at = Math.floor(points.length / pointStride / 2) * pointStride;
  return [points[at] ?? 0, points[at + 1] ?? 0];
}

/** Drawing units between the points that are looked at. */
export const cutStep = 8;

/** The drawing without what an eraser went over; the very same when it met nothing. */
export function erased(drawing: BodyDrawing, view: View, trail: readonly number[], radius: number): BodyDrawing {
  const isHit = underEraser(trail, radius);
  const strokes = cutStrokes(drawing.strokes, view, isHit, cutStep);
  const paths = drawing.paths.filter(({ view: seen, from, to }) =>
    seen !== view || !isHit((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { view, quality: 'aching', width: 0, points: [] }));
  return strokes === drawing.strokes && paths.length === drawing.paths.length ? drawing : { ...drawing, strokes, paths };
}
