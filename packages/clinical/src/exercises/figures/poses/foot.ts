// Poses of the exercises for the ankle and the foot, and of those that stop a cramp.
import { handsOn, planted } from '../posing.js';
import type { FigureScene } from '../scene.js';
import type { Pose } from '../skeleton.js';

const lying = 9.5;
const standing: Pose = { rightArm: { shoulder: 4, elbow: 8 }, leftArm: { shoulder: 4, elbow: 8 } };
const lowerLeg = ['rightShank', 'rightFoot'] as const;
const wholeLeg = ['rightThigh', 'rightShank', 'rightFoot'] as const;

/** On the toes for minus, heel below the toes for plus; the knee straight. */
const onBall = (ankle: number): Pose => ({ ...standing, rightLeg: { ankle, toes: Math.max(0, -ankle) }, leftLeg: { ankle, toes: Math.max(0, -ankle) } });
const holding = (pose: Pose, spot: readonly [number, number]): Pose => handsOn(pose, 'chest', spot);

const lunge = (backThigh: number, bent: boolean): Pose => {
  const lean = bent ? 6 : 16;
  const shank = bent ? backThigh - 26 : backThigh;
  const height = 32.3 * Math.cos((backThigh * Math.PI) / 180) + 32.5 * Math.cos((shank * Math.PI) / 180) + 10;
  return {
    lean, rightLeg: { hip: backThigh + lean, knee: backThigh - shank, ankle: -shank }, leftLeg: planted({ lean, thigh: bent ? 46 : 34, height, behind: true }),
  };
};
const atWall = (pose: Pose, across: number): Pose => handsOn(pose, 'pelvis', [across, 42]);

const longSitting = (lean: number, ankle: number): Pose => ({ lean, spine: lean > 0 ? 26 : 0, rightLeg: { hip: 90 + lean, knee: 2, ankle }, leftLeg: { hip: 90 + lean, knee: 2, ankle: -8 } });
const pulling = (lean: number, ankle: number): Pose => { const pose = longSitting(lean, ankle); return { ...handsOn(pose, 'rightToes', [-1, 0]), neck: 6 }; };

const stride = (front: 'right' | 'left', toes: number): Pose => {
  const [ahead, behind] = [{ hip: 24, knee: 4, ankle: toes }, { hip: -18, knee: 8, ankle: toes > 0 ? toes : -12, toes: toes > 0 ? 0 : 26 }];
  return {
    lean: 2, rightLeg: front === 'right' ? ahead : behind, leftLeg: front === 'right' ? behind : ahead,
    rightArm: { shoulder: front === 'right' ? -22 : 28, elbow: 24 }, leftArm: { shoulder: front === 'right' ? 28 : -22, elbow: 24 },
  };
};
const stepHeight = 22;

export const footPoses = {
  'ankle-pumps': {
    zoom: 2.3, only: lowerLeg, floor: false, moving: ['rightFoot'], arrows: [{ joint: 'rightToes', from: [40, 52], to: [20, 0], bend: -5, both: true }],
    props: [{ kind: 'pillow', x: 40, y: -38, width: 34 }],
    start: { pose: { rightLeg: { hip: 90, ankle: -38 } }, anchor: { joint: 'rightAnkle', x: 112, y: -56 } },
    end: { pose: { rightLeg: { hip: 90, ankle: 18 } }, anchor: { joint: 'rightAnkle', x: 112, y: -56 } },
  },
  'ankle-alphabet': {
    zoom: 2.1, only: lowerLeg, floor: false, moving: ['rightFoot'], arrows: [{ joint: 'rightToes', from: [-20, -14], to: [20, -2], bend: 12 }],
    start: { pose: { rightLeg: { hip: 64, ankle: -28 } }, anchor: { joint: 'rightAnkle', x: 104, y: -66 }, props: [{ kind: 'letters', x: 152, y: -134 }] },
    end: { pose: { rightLeg: { hip: 64, ankle: 2 } }, anchor: { joint: 'rightAnkle', x: 104, y: -66 }, props: [{ kind: 'letters', x: 152, y: -134 }] },
  },
  'calf-raise': {
    moving: lowerLeg, props: [{ kind: 'chair', x: 152, back: 'left' }], arrows: [{ joint: 'rightHeel', from: [-14, 18], to: [-14, -4] }],
    start: { pose: holding(onBall(0), [36, -28]), anchor: { joint: 'rightBall', x: 108, y: -4 } },
    end: { pose: holding(onBall(-36), [33, -36]), anchor: { joint: 'rightBall', x: 108, y: -4 } },
  },
  'eccentric-heel-drop': {
    moving: lowerLeg, props: [{ kind: 'step', x: 100, width: 66, height: stepHeight }, { kind: 'wall', x: 158 }],
    arrows: [{ joint: 'rightHeel', from: [-30, -20], to: [-30, 6] }],
    start: { pose: atWall(onBall(-34), 46), anchor: { joint: 'rightBall', x: 108, y: -4 - stepHeight } },
    end: { pose: atWall({ ...onBall(20), leftLeg: { hip: 14, knee: 46 } }, 50), anchor: { joint: 'rightBall', x: 108, y: -4 - stepHeight } },
  },
  'calf-stretch': {
    moving: lowerLeg, props: [{ kind: 'wall', x: 158 }], arrows: [{ joint: 'pelvis', from: [-36, -4], to: [-13, -2] }],
    start: { pose: atWall(lunge(-14, false), 68), anchor: { joint: 'rightHeel', x: 62, y: -4 } },
    end: { pose: atWall(lunge(-28, false), 60), anchor: { joint: 'rightHeel', x: 62, y: -4 } },
  },
  'soleus-stretch': {
    moving: lowerLeg, props: [{ kind: 'wall', x: 158 }], arrows: [{ joint: 'rightKnee', from: [-24, -16], to: [-8, 0], bend: 3 }],
    start: { pose: atWall(lunge(-12, false), 62), anchor: { joint: 'rightHeel', x: 72, y: -4 } },
    end: { pose: atWall(lunge(0, true), 66), anchor: { joint: 'rightHeel', x: 72, y: -4 } },
  },
  'toe-raise': {
    moving: ['rightFoot', 'leftFoot'], props: [{ kind: 'wall', x: 70 }], arrows: [{ joint: 'rightToes', from: [10, 12], to: [9, -9], bend: 4 }],
    start: { pose: { lean: 0, rightLeg: { hip: 14, ankle: -14 }, leftLeg: { hip: 14, ankle: -14 }, rightArm: { shoulder: 4, elbow: 8 }, leftArm: { shoulder: 4, elbow: 8 } }, anchor: { joint: 'rightHeel', x: 91, y: -4 } },
    end: { pose: { lean: 0, rightLeg: { hip: 14, ankle: 14 }, leftLeg: { hip: 14, ankle: 14 }, rightArm: { shoulder: 4, elbow: 8 }, leftArm: { shoulder: 4, elbow: 8 } }, anchor: { joint: 'rightHeel', x: 91, y: -4 } },
  },
  'towel-scrunch': {
    zoom: 2.5, only: lowerLeg, moving: ['rightFoot'], arrows: [{ joint: 'rightToes', from: [46, -16], to: [14, -16], bend: -4 }],
    start: { pose: { rightLeg: { toes: 24 } }, anchor: { joint: 'rightHeel', x: 62, y: -10 }, props: [{ kind: 'towel', x: 100, width: 84, folds: 5 }] },
    end: { pose: { rightLeg: { ankle: 8, toes: -40 } }, anchor: { joint: 'rightHeel', x: 62, y: -10 }, props: [{ kind: 'towel', x: 106, width: 40, folds: 5 }] },
  },
  'plantar-fascia-stretch': {
    zoom: 2.3, only: lowerLeg, moving: ['rightFoot'], props: [{ kind: 'wall', x: 133 }], arrows: [{ joint: 'rightAnkle', from: [-44, -34], to: [-12, -34] }],
    start: { pose: { rightLeg: { hip: -4, ankle: 4, toes: 52 } }, anchor: { joint: 'rightBall', x: 112, y: -9 } },
    end: { pose: { rightLeg: { hip: -26, ankle: 26, toes: 62 } }, anchor: { joint: 'rightBall', x: 112, y: -9 } },
  },
  'single-leg-balance': {
    moving: wholeLeg, arrows: [{ joint: 'rightAnkle', from: [-10, 26], to: [-9, 7], bend: 3 }],
    start: { pose: standing, anchor: { joint: 'leftHeel', x: 96, y: -4 } },
    end: { pose: { ...standing, rightLeg: { hip: 46, knee: 82 }, rightArm: { shoulder: 52, elbow: 8 }, leftArm: { shoulder: 34, elbow: 8 } }, anchor: { joint: 'leftHeel', x: 96, y: -4 } },
  },
  'calf-roller': {
    moving: ['rightShank'], arrows: [{ joint: 'rightKnee', from: [0, -22], to: [28, -22], both: true }],
    start: { pose: handsOn({ lean: -18, rightLeg: { hip: 75, knee: 0 }, leftLeg: planted({ lean: -18, thigh: 138, height: 20 }) }, 'pelvis', [-28, -15]), anchor: { joint: 'pelvis', x: 68, y: -20 }, props: [{ kind: 'roll', x: 118, y: -7, radius: 7 }] },
    end: { pose: handsOn({ lean: -18, rightLeg: { hip: 75, knee: 0 }, leftLeg: planted({ lean: -18, thigh: 138, height: 20 }) }, 'pelvis', [-34, -15]), anchor: { joint: 'pelvis', x: 76, y: -20 }, props: [{ kind: 'roll', x: 122, y: -7, radius: 7 }] },
  },
  'brisk-walk': {
    arrows: [{ joint: 'chest', from: [22, 6], to: [48, 6] }],
    start: { pose: stride('right', 2), anchor: { joint: 'rightHeel', x: 108, y: -4 } }, end: { pose: stride('left', 2), anchor: { joint: 'leftHeel', x: 108, y: -4 } },
  },
  'cramp-toe-pull': {
    moving: ['rightFoot'], arrows: [{ joint: 'rightToes', from: [14, -6], to: [-4, -14], bend: 4 }],
    start: { pose: pulling(22, -24), anchor: { joint: 'pelvis', x: 66, y: -lying } }, end: { pose: pulling(14, 18), anchor: { joint: 'pelvis', x: 66, y: -lying } },
  },
  'cramp-heel-walk': {
    moving: ['rightFoot', 'leftFoot'], arrows: [{ joint: 'chest', from: [22, 6], to: [48, 6] }],
    start: { pose: { ...standing, rightLeg: { hip: 2, ankle: 24 }, leftLeg: { hip: 2, ankle: 24 } }, anchor: { joint: 'rightHeel', x: 92, y: -4 } },
    end: { pose: { ...stride('right', 22), leftLeg: { hip: -10, knee: 4, ankle: 24 }, rightLeg: { hip: 16, knee: 2, ankle: 20 } }, anchor: { joint: 'rightHeel', x: 110, y: -4 } },
  },
} satisfies Record<string, FigureScene>;

