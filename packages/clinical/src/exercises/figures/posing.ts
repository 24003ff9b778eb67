// Angles from what a pose has to reach: a sole flat on the floor, a hand on a spot. Side views only.
import { segmentLengths, skeletonOf, type ArmPose, type JointName, type LegPose, type Pose } from './skeleton.js';

/** Height of the ankle joint above the floor when the sole stands on it. */
export const ankleHeight = 10;
/** Height of the hip joint in standing with straight knees. */
export const standingHip = segmentLengths.thigh + segmentLengths.shank + ankleHeight;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

export interface Planting {
  /** Of the pelvis, as in the pose. */
  readonly lean?: number;
  /** Direction of the thigh, degrees from straight down to the right. */
  readonly thigh: number;
  /** Height of the hip joint above the floor. */
  readonly height: number;
  /** Height of what the foot stands on. */
  readonly ground?: number;
  /** The ankle is behind the knee instead of before it. */
  readonly behind?: boolean;
}

/** Hip, knee and ankle so that the sole lies flat with the toes to the right. */
export function planted({ lean = 0, thigh, height, ground = 0, behind = false }: Planting): LegPose {
  const knee = height - segmentLengths.thigh * Math.cos(radians(thigh)) - ankleHeight - ground;
  const shank = degrees(Math.acos(clamp(knee / segmentLengths.shank))) * (behind ? -1 : 1);
  return { hip: thigh + lean, knee: Math.max(0, thigh - shank), ankle: -shank };
}

/** Shoulder and elbow so that the hand comes to a spot beside a joint of the same figure. */
export function reaching(pose: Pose, joint: JointName, [dx, dy]: readonly [number, number] = [0, 0]): ArmPose {
  const { joints } = skeletonOf(pose);
  const [shoulder, target] = [joints.rightShoulder, joints[joint]];
  const [x, y] = [target[0] + dx - shoulder[0], target[1] + dy - shoulder[1]];
  const { upperArm, forearm, hand } = segmentLengths;
  const lower = forearm + hand;
  const reach = Math.min(Math.hypot(x, y), upperArm + lower - 0.1);
  const direction = degrees(Math.atan2(x, -y));
  const opening = degrees(Math.acos(clamp((upperArm ** 2 + reach ** 2 - lower ** 2) / (2 * upperArm * reach))));
  const elbow = 180 - degrees(Math.acos(clamp((upperArm ** 2 + lower ** 2 - reach ** 2) / (2 * upperArm * lower))));
  const raised = direction - opening + (pose.lean ?? 0) + (pose.spine ?? 0);
  return { shoulder: raised > 190 ? raised - 360 : raised < -170 ? raised + 360 : raised, elbow };
}

/** The pose with both hands on the same spot. */
export function handsOn(pose: Pose, joint: JointName, offset?: readonly [number, number]): Pose {
  const arm = reaching(pose, joint, offset);
  return { ...pose, rightArm: arm, leftArm: arm };
}
