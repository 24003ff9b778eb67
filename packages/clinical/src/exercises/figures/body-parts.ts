// The parts of the body as outlines: limbs taper, the trunk is one shape, and what is nearer is drawn later.
import { circle, limb, polygon, type Point } from './shapes.js';
import type { JointName, Skeleton } from './skeleton.js';
import type { Vector } from './vectors.js';

export type PartId =
  | 'head' | 'trunk'
  | `${'left' | 'right'}${'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm'}`;

export interface PartShape {
  readonly id: PartId;
  readonly d: string;
  /** Width of the line around the filled shape. */
  readonly width: number;
  readonly depth: number;
}

/** A point of the picture with its distance towards the viewer. */
export interface Seen {
  readonly point: Point;
  readonly depth: number;
}

export type Project = (place: Vector) => Seen;

const limbs: readonly { readonly id: string; readonly from: string; readonly to: string; readonly radii: readonly [number, number] }[] = [
  { id: 'Thigh', from: 'Hip', to: 'Knee', radii: [7.4, 5.2] },
  { id: 'Shank', from: 'Knee', to: 'Ankle', radii: [5.2, 3.3] },
  { id: 'UpperArm', from: 'Shoulder', to: 'Elbow', radii: [4.6, 3.6] },
  { id: 'Forearm', from: 'Elbow', to: 'Wrist', radii: [3.6, 2.7] },
];

const headRadius = 9.6;

/** @param zoom how much larger than life size of the drawing everything is */
export function partShapes(skeleton: Skeleton, project: Project, zoom: number): readonly PartShape[] {
  const see = (joint: string): Seen => project(skeleton.joints[joint as JointName]);
  const sides = (['left', 'right'] as const).flatMap((side): PartShape[] => [
    ...limbs.map(({ id, from, to, radii }): PartShape => {
      const [start, end] = [see(side + from), see(side + to)];
      const hand = id === 'Forearm' ? limb(end.point, see(`${side}Hand`).point, 3 * zoom, 2.6 * zoom) : '';
      return { id: `${side}${id}` as PartId, d: limb(start.point, end.point, radii[0] * zoom, radii[1] * zoom) + hand, width: 0, depth: (start.depth + end.depth) / 2 };
    }),
    foot(side, see, zoom),
  ]);
  return [trunk(skeleton, project), head(skeleton, project), ...sides].sort((one, other) => one.depth - other.depth);
}

function foot(side: 'left' | 'right', see: (joint: string) => Seen, zoom: number): PartShape {
  const [ankle, heel, ball, toes] = ['Ankle', 'Heel', 'Ball', 'Toes'].map((joint) => see(side + joint)) as [Seen, Seen, Seen, Seen];
  const d = polygon([ankle.point, ball.point, heel.point]) + limb(heel.point, ball.point, 2.6 * zoom, 2.2 * zoom) + limb(ball.point, toes.point, 2.2 * zoom, 1.8 * zoom);
  return { id: `${side}Foot`, d, width: 3 * zoom, depth: (ankle.depth + ball.depth) / 2 + 0.5 };
}

/** The back as a band between the shoulders and the hips, rounded by its line. */
function trunk({ spine, pelvisFrame, chestFrame, joints }: Skeleton, project: Project): PartShape {
  const halfAt = (share: number): number => 5.5 - 2.5 * Math.sin(share * Math.PI) + 5 * share;
  const edge = (side: 1 | -1): Point[] => spine.map((place, index) => {
    const share = index / (spine.length - 1);
    const left = share < 0.5 ? pelvisFrame.left : chestFrame.left;
    const half = side * halfAt(share);
    return project([place[0] + left[0] * half, place[1] + left[1] * half, place[2] + left[2] * half]).point;
  });
  const trunkDepth = (project(joints.pelvis).depth + project(joints.chest).depth) / 2;
  return { id: 'trunk', d: polygon([...edge(1), ...edge(-1).reverse()]), width: 14, depth: trunkDepth };
}

/** A circle with a nose, so that front and back are told apart. */
function head({ joints }: Skeleton, project: Project): PartShape {
  const [centre, face, chest] = [project(joints.head), project(joints.face), project(joints.chest)];
  const towards: Point = [face.point[0] - centre.point[0], face.point[1] - centre.point[1]];
  const nose: Point = [centre.point[0] + towards[0] * (headRadius + 1), centre.point[1] + towards[1] * (headRadius + 1)];
  const isProfile = Math.hypot(...towards) > 0.5;
  const neck = limb(chest.point, centre.point, 4.2, 3.8);
  return { id: 'head', d: neck + circle(centre.point, headRadius) + (isProfile ? limb(centre.point, nose, 3, 1.6) : ''), width: 0, depth: centre.depth + 0.2 };
}
