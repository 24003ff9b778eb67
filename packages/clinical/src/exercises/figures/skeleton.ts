// A jointed figure: angles of the joints in, places of the joints out. Segment lengths after Drillis and Contini (1966), as shares of
// the standing height; hand and shoulder width are shortened for a small drawing.
import { add, along, turnFrame, uprightFrame, type Frame, type Vector } from './vectors.js';

const height = 132;
/** Lengths of the parts, in units of the drawing. */
export const segmentLengths = {
  thigh: 0.245 * height, shank: 0.246 * height, upperArm: 0.186 * height, forearm: 0.146 * height, hand: 0.05 * height,
  trunk: 0.288 * height, neck: 0.14 * height, ballOfFoot: 14.5, toes: 6.5, heel: 7.5,
} as const;
const halfHips = 6;
const halfShoulders = 12.5;

/** Degrees. Flexion forwards, abduction outwards, rotation of the knee-cap outwards; the knee bends backwards, toes lift for plus. */
export interface LegPose {
  readonly hip?: number;
  readonly abduction?: number;
  readonly rotation?: number;
  readonly knee?: number;
  readonly ankle?: number;
  readonly toes?: number;
}

/** Degrees. Shoulder forwards from hanging, outwards from the side; the elbow bends forwards. */
export interface ArmPose {
  readonly shoulder?: number;
  readonly abduction?: number;
  readonly rotation?: number;
  readonly elbow?: number;
}

/** Degrees. lean: forwards from upright (lying on the back -90, face down 90); roll: about the long axis, the front towards the right; spine and neck bend forwards for plus. */
export interface Pose {
  readonly lean?: number;
  readonly roll?: number;
  readonly spine?: number;
  readonly neck?: number;
  readonly rightLeg?: LegPose;
  readonly leftLeg?: LegPose;
  readonly rightArm?: ArmPose;
  readonly leftArm?: ArmPose;
}

/** What living joints reach, degrees; taken wide, for drawings and above the means of large groups: a bent hip turns out further than a straight one. Unconfirmed. */
export const jointLimits = {
  hip: [-30, 130], abduction: [-30, 60], rotation: [-60, 75], knee: [0, 150], ankle: [-55, 35], toes: [-60, 75],
  shoulder: [-60, 180], shoulderAbduction: [-20, 180], elbow: [0, 150], spine: [-70, 90], neck: [-60, 70],
} as const;

export const jointNames = [
  'pelvis', 'chest', 'head', 'face', 'rightHip', 'rightKnee', 'rightAnkle', 'rightHeel', 'rightBall', 'rightToes', 'leftHip', 'leftKnee', 'leftAnkle',
  'leftHeel', 'leftBall', 'leftToes', 'rightShoulder', 'rightElbow', 'rightWrist', 'rightHand', 'leftShoulder', 'leftElbow', 'leftWrist', 'leftHand',
] as const;
export type JointName = (typeof jointNames)[number];
export type Joints = Readonly<Record<JointName, Vector>>;

export interface Skeleton {
  readonly joints: Joints;
  /** The middle of the back from pelvis to chest. */
  readonly spine: readonly Vector[];
  readonly pelvisFrame: Frame;
  readonly chestFrame: Frame;
}

const vertebrae = 6;

export function skeletonOf(pose: Pose): Skeleton {
  const rolled = turnFrame(uprightFrame, uprightFrame.up, -(pose.roll ?? 0));
  const pelvisFrame = turnFrame(rolled, [0, 0, 1], -(pose.lean ?? 0));
  const { spine, frame: chestFrame } = spineOf(pelvisFrame, pose.spine ?? 0);
  const chest = spine.at(-1) ?? [0, 0, 0];
  const headFrame = turnFrame(chestFrame, chestFrame.left, pose.neck ?? 0);
  const head = along(chest, headFrame.up, segmentLengths.neck);
  const joints: Joints = {
    pelvis: [0, 0, 0], chest, head, face: along(head, headFrame.front, 1),
    ...named('right', leg(pelvisFrame, -1, pose.rightLeg ?? {}), arm(chest, chestFrame, -1, pose.rightArm ?? {})),
    ...named('left', leg(pelvisFrame, 1, pose.leftLeg ?? {}), arm(chest, chestFrame, 1, pose.leftArm ?? {})),
  };
  return { joints, spine, pelvisFrame, chestFrame };
}

function spineOf(pelvis: Frame, bend: number): { readonly spine: readonly Vector[]; readonly frame: Frame } {
  const step = segmentLengths.trunk / vertebrae;
  const spine: Vector[] = [[0, 0, 0]];
  let frame = pelvis;
  for (let level = 0; level < vertebrae; level += 1) {
    frame = turnFrame(frame, frame.left, bend / vertebrae);
    spine.push(along(spine[level] ?? [0, 0, 0], frame.up, step));
  }
  return { spine, frame };
}

interface Leg { readonly Hip: Vector; readonly Knee: Vector; readonly Ankle: Vector; readonly Heel: Vector; readonly Ball: Vector; readonly Toes: Vector }
interface Arm { readonly Shoulder: Vector; readonly Elbow: Vector; readonly Wrist: Vector; readonly Hand: Vector }

/** @param side 1 left, -1 right */
function leg(pelvis: Frame, side: 1 | -1, { hip = 0, abduction = 0, rotation = 0, knee = 0, ankle = 0, toes = 0 }: LegPose): Leg {
  const flexed = turnFrame(pelvis, pelvis.left, -hip);
  const spread = turnFrame(flexed, flexed.front, side * abduction);
  const thigh = turnFrame(spread, spread.up, side * rotation);
  const shank = turnFrame(thigh, thigh.left, knee);
  const foot = turnFrame(shank, shank.left, -ankle);
  const toe = turnFrame(foot, foot.left, -toes);
  const Hip = along([0, 0, 0], pelvis.left, side * halfHips);
  const Knee = along(Hip, thigh.up, -segmentLengths.thigh);
  const Ankle = along(Knee, shank.up, -segmentLengths.shank);
  const Heel = add(Ankle, add(along([0, 0, 0], foot.front, -4.5), along([0, 0, 0], foot.up, -6)));
  const Ball = add(Ankle, add(along([0, 0, 0], foot.front, 13.2), along([0, 0, 0], foot.up, -6)));
  return { Hip, Knee, Ankle, Heel, Ball, Toes: along(Ball, toe.front, segmentLengths.toes) };
}

function arm(chest: Vector, frame: Frame, side: 1 | -1, { shoulder = 0, abduction = 0, rotation = 0, elbow = 0 }: ArmPose): Arm {
  const raised = turnFrame(frame, frame.left, -shoulder);
  const spread = turnFrame(raised, raised.front, side * abduction);
  const upper = turnFrame(spread, spread.up, side * rotation);
  const lower = turnFrame(upper, upper.left, -elbow);
  const Shoulder = along(along(chest, frame.left, side * halfShoulders), frame.up, -3);
  const Elbow = along(Shoulder, upper.up, -segmentLengths.upperArm);
  const Wrist = along(Elbow, lower.up, -segmentLengths.forearm);
  return { Shoulder, Elbow, Wrist, Hand: along(Wrist, lower.up, -segmentLengths.hand) };
}

type SideJoints<S extends 'left' | 'right'> = Readonly<Record<`${S}${keyof Leg | keyof Arm}`, Vector>>;

function named<S extends 'left' | 'right'>(side: S, legJoints: Leg, armJoints: Arm): SideJoints<S> {
  return Object.fromEntries(Object.entries({ ...legJoints, ...armJoints }).map(([joint, place]) => [`${side}${joint}`, place])) as SideJoints<S>;
}
