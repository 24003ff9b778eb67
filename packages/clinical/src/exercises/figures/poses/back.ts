// Poses of the exercises for the low back.
import { handsOn, planted } from '../posing.js';
import type { FigureScene } from '../scene.js';
import type { Pose } from '../skeleton.js';

const lying = 9.5;
const armsDown = { shoulder: 4, elbow: 6 };
const hookLying = (lean = -90, spine = 0): Pose => {
  const leg = planted({ lean, thigh: 150, height: lying });
  return { lean, spine, neck: 4, rightLeg: leg, leftLeg: leg, rightArm: armsDown, leftArm: armsDown };
};
const bridge: Pose = (() => {
  const leg = planted({ lean: -120, thigh: 113, height: 28.5 });
  return { lean: -120, neck: 30, rightLeg: leg, leftLeg: leg, rightArm: { shoulder: -28, elbow: 6 }, leftArm: { shoulder: -28, elbow: 6 } };
})();
const onChest = { joint: 'chest', x: 64, y: -lying } as const;
/** Out to the side, so that the back can be seen. */
const armsOut = { rightArm: { abduction: 78, elbow: 4 }, leftArm: { abduction: 78, elbow: 4 } };
const leg90 = { hip: 90, knee: 90, ankle: 0 };

/** On hands and knees; bend: the back hollow for minus, round for plus. */
const onAllFours = (bend: number): Pose => {
  const lean = 75 - bend / 2;
  const leg = { hip: lean, knee: 99, ankle: -54 };
  return handsOn({ lean, spine: bend, neck: bend < 0 ? -30 : bend > 0 ? 30 : -8, rightLeg: leg, leftLeg: leg }, 'rightKnee', [36, -3]);
};
const onKnee = { joint: 'leftKnee', x: 74, y: -6 } as const;
const neutral = onAllFours(0);

const prone = (spine: number, lean = 90): Pose => {
  const leg = { hip: lean - 90, knee: 0, ankle: -50 };
  return { lean, spine, neck: -4, rightLeg: leg, leftLeg: leg };
};
const bentArm = { shoulder: -32, elbow: 145 };
const proneStart: Pose = { ...prone(-10), rightArm: bentArm, leftArm: bentArm };
const proneUp = handsOn(prone(-60, 82), 'pelvis', [56, -6]);

export const backPoses = {
  'pelvic-tilt': {
    moving: ['trunk'],
    arrows: [{ joint: 'pelvis', from: [-18, -34], to: [-18, -13] }],
    start: { pose: { ...hookLying(-66, -28), ...armsOut }, anchor: onChest }, end: { pose: { ...hookLying(-98, 8), ...armsOut }, anchor: onChest },
  },
  bridge: {
    moving: ['trunk', 'rightThigh', 'leftThigh'], arrows: [{ joint: 'pelvis', from: [0, 28], to: [0, 12] }],
    start: { pose: hookLying(), anchor: onChest }, end: { pose: bridge, anchor: onChest },
  },
  'single-leg-bridge': {
    moving: ['trunk', 'rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'pelvis', from: [0, 28], to: [0, 12] }],
    start: { pose: { ...hookLying(), rightLeg: { hip: 28, knee: 0 } }, anchor: onChest },
    end: { pose: { ...bridge, rightLeg: { hip: 0, knee: 0 } }, anchor: onChest },
  },
  'knee-to-chest': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightKnee', from: [14, -16], to: [-6, -13], bend: 3 }],
    start: { pose: hookLying(), anchor: onChest },
    end: { pose: (() => { const pose: Pose = { ...hookLying(), neck: 6, rightLeg: { hip: 112, knee: 122, ankle: -14 } }; return handsOn(pose, 'rightKnee', [8, -3]); })(), anchor: onChest },
  },
  'cat-camel': {
    moving: ['trunk'], arrows: [{ joint: 'chest', from: [-22, 4], to: [-22, -17] }],
    start: { pose: onAllFours(-34), anchor: onKnee }, end: { pose: onAllFours(48), anchor: onKnee },
  },
  'bird-dog': {
    moving: ['leftUpperArm', 'leftForearm', 'rightThigh', 'rightShank', 'rightFoot'],
    arrows: [{ joint: 'leftHand', from: [2, 24], to: [2, 8], bend: -2 }, { joint: 'rightToes', from: [-3, 30], to: [-5, 8], bend: 3 }],
    start: { pose: neutral, anchor: { ...onKnee, x: 90 } },
    end: { pose: { ...neutral, neck: -4, leftArm: { shoulder: 162, elbow: 4 }, rightLeg: { hip: -14, knee: 4, ankle: -20 } }, anchor: { ...onKnee, x: 90 } },
  },
  'press-up': {
    moving: ['trunk', 'head'], arrows: [{ joint: 'chest', from: [22, 16], to: [21, -8], bend: 3 }],
    start: { pose: proneStart, anchor: { joint: 'pelvis', x: 96, y: -lying } }, end: { pose: proneUp, anchor: { joint: 'pelvis', x: 96, y: -lying } },
  },
  'heel-tap': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightHeel', from: [-2, -34], to: [2, -9], bend: -3 }],
    start: { pose: { ...hookLying(), rightLeg: leg90, leftLeg: leg90, rightArm: armsDown, leftArm: armsDown }, anchor: onChest },
    end: { pose: { ...hookLying(), rightLeg: { ...planted({ lean: -90, thigh: 139, height: lying }), ankle: 0 }, leftLeg: leg90 }, anchor: onChest },
  },
} satisfies Record<string, FigureScene>;

