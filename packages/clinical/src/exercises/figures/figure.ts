// The picture of an exercise: how it starts and how it ends, with an arrow for the movement. Data only; colours belong to whoever shows it.
import type { ExerciseId } from '../exercise-ids.js';
import { boundsOf } from './bounds.js';
import { partShapes, type PartShape, type Project } from './body-parts.js';
import { figurePoses } from './poses/index.js';
import type { FigurePose, FigureScene } from './scene.js';
import { propPaths } from './props.js';
import { arrowHead, bowOf, curve, line, type Point } from './shapes.js';
import { skeletonOf, type JointName, type Skeleton } from './skeleton.js';

/** far: the limb behind; moving: what moves; gap: the paper showing around a limb in front; arrow: the movement. */
export type FigureRole = 'floor' | 'prop' | 'strap' | 'far' | 'body' | 'moving' | 'gap' | 'arrow';

export interface FigurePath {
  readonly d: string;
  readonly role: FigureRole;
  readonly filled: boolean;
  /** Width of the line in the units of the viewBox; 0: none. */
  readonly width: number;
}

export interface ExerciseFigure {
  /** Of one picture: minimum x, minimum y, width, height. */
  readonly viewBox: string;
  readonly start: readonly FigurePath[];
  readonly end: readonly FigurePath[];
}

export const figureSize = { width: 200, height: 170, floor: 158 } as const;

interface Placed {
  readonly skeleton: Skeleton;
  readonly project: Project;
}

export function exerciseFigure(id: ExerciseId): ExerciseFigure {
  const scene = figurePoses[id];
  const [start, end] = [place(scene, scene.start), place(scene, scene.end)];
  const pictures = { start: picture(scene, scene.start, start), end: [...picture(scene, scene.end, end), ...arrows(scene, start, end)] };
  const top = Math.floor(Math.min(figureSize.height - leastHeight, boundsOf([...pictures.start, ...pictures.end]).top - margin));
  return { viewBox: `0 ${top} ${figureSize.width} ${figureSize.height - top}`, ...pictures };
}

const leastHeight = 84;
const margin = 5;

/** The joints of both pictures in space, for checks of lengths and angles. */
export function figureSkeletons(id: ExerciseId): readonly [Skeleton, Skeleton] {
  const { start, end } = figurePoses[id];
  return [skeletonOf(start.pose), skeletonOf(end.pose)];
}

function place({ turn = 0, tilt = 0, zoom = 1, shift = 0 }: FigureScene, { pose, anchor }: FigurePose): Placed {
  const skeleton = skeletonOf(pose);
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [cosTurn, sinTurn, cosTilt, sinTilt] = [Math.cos(radians(turn)), Math.sin(radians(turn)), Math.cos(radians(tilt)), Math.sin(radians(tilt))];
  const flat: Project = ([x, y, z]) => {
    const towards = z * cosTurn - x * sinTurn;
    return { point: [(x * cosTurn + z * sinTurn) * zoom, (towards * sinTilt - y * cosTilt) * zoom], depth: y * sinTilt + towards * cosTilt };
  };
  const fixed = flat(skeleton.joints[anchor.joint]).point;
  const move: Point = [anchor.x + shift - fixed[0], figureSize.floor + anchor.y - fixed[1]];
  return { skeleton, project: (spot) => { const { point, depth } = flat(spot); return { point: [point[0] + move[0], point[1] + move[1]], depth }; } };
}

function picture(scene: FigureScene, { props = [], straps = [] }: FigurePose, { skeleton, project }: Placed): readonly FigurePath[] {
  const floor: FigurePath = { d: line([[6, figureSize.floor], [figureSize.width - 6, figureSize.floor]]), role: 'floor', filled: false, width: 2 };
  const things = [...(scene.props ?? []), ...props].flatMap((prop) => propPaths(prop, ([x, y]) => [x + (scene.shift ?? 0), y + figureSize.floor]))
    .map(({ d, filled, width }): FigurePath => ({ d, role: 'prop', filled, width }));
  const shapes = partShapes(skeleton, project, scene.zoom ?? 1).filter(({ id }) => scene.only === undefined || scene.only.includes(id));
  const middle = project(skeleton.joints.pelvis).depth;
  const body = shapes.flatMap((shape) => drawn(shape, scene, middle));
  const joint = (name: JointName): Point => project(skeleton.joints[name]).point;
  const lines = straps.map(({ through }): FigurePath => ({ d: line(through.map(joint)), role: 'strap', filled: false, width: 2.5 }));
  return [...(scene.floor === false ? [] : [floor]), ...things, ...body, ...lines];
}

const farBehind = 3;
const isLimb = (id: PartShape['id']): boolean => id !== 'head' && id !== 'trunk';

function drawn({ id, d, width, depth }: PartShape, { moving = [] }: FigureScene, middle: number): readonly FigurePath[] {
  const role: FigureRole = moving.includes(id) ? 'moving' : isLimb(id) && depth < middle - farBehind ? 'far' : 'body';
  return [{ d, role: 'gap', filled: true, width: width + 3 }, { d, role, filled: true, width }];
}

function arrows({ arrows: wanted = [] }: FigureScene, start: Placed, end: Placed): readonly FigurePath[] {
  const where = ({ skeleton, project }: Placed, joint: JointName, [dx, dy]: Point): Point => {
    const [x, y] = project(skeleton.joints[joint]).point;
    return [x + dx, y + dy];
  };
  return wanted.flatMap(({ joint, from, to, bend = 0, both = false, between = false }) => {
    const tail = where(between ? start : end, joint, from);
    const tip = where(end, joint, to);
    const bow = bowOf(tail, tip, bend);
    const stroke = (d: string): FigurePath => ({ d, role: 'arrow', filled: false, width: 2.6 });
    return [stroke(curve(tail, tip, bend)), stroke(arrowHead(bow, tip, 6.5)), ...(both ? [stroke(arrowHead(bow, tail, 6.5))] : [])];
  });
}

