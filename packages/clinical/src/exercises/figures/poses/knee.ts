// Poses of the exercises for the knee.
import { handsOn, planted, reaching, standingHip } from '../posing.js';
import { seatHeight } from '../props.js';
import type { FigureScene } from '../scene.js';
import type { Pose } from '../skeleton.js';

const lying = 9.5;
const armsDown = { shoulder: 4, elbow: 6 };
const standing: Pose = { rightArm: { shoulder: 4, elbow: 8 }, leftArm: { shoulder: 4, elbow: 8 } };
const supine: Pose = { lean: -90, neck: 4, rightArm: armsDown, leftArm: armsDown, leftLeg: planted({ lean: -90, thigh: 150, height: lying }) };
const onChest = { joint: 'chest', x: 62, y: -lying } as const;

/** On the floor, leaning back on the hands. */
const longSitting = (knee: number, ankle: number): Pose => {
  const lean = -12;
  const pose: Pose = { lean, leftLeg: planted({ lean, thigh: 142, height: lying }), rightLeg: { hip: 90 + lean + knee / 2, knee, ankle } };
  return handsOn(pose, 'pelvis', [-36, -6]);
};

const seatHip = seatHeight + 9;
const seated: Pose = {
  leftLeg: planted({ thigh: 90, height: seatHip }), rightLeg: planted({ thigh: 90, height: seatHip }), rightArm: { shoulder: 24, elbow: 34 }, leftArm: { shoulder: 24, elbow: 34 },
};
const onSeat = { joint: 'pelvis', x: 82, y: -seatHip } as const;

/** Both feet flat; the thighs at an angle from straight down. */
const squat = (thigh: number, lean: number, height: number): Pose => {
  const leg = planted({ lean, thigh, height, behind: true });
  return { lean, rightLeg: leg, leftLeg: leg };
};
const squatHeight = (thigh: number, shank: number): number => 32.3 * Math.cos((thigh * Math.PI) / 180) + 32.5 * Math.cos((shank * Math.PI) / 180) + 10;
const armsForward = (lean: number) => ({ rightArm: { shoulder: 82 + lean, elbow: 4 }, leftArm: { shoulder: 82 + lean, elbow: 4 } });
const onHeel = { joint: 'rightHeel', x: 100, y: -4 } as const;

const stepUp = 22;
const stepStart: Pose = {
  lean: 8, leftLeg: planted({ lean: 8, thigh: 0, height: standingHip }), rightLeg: planted({ lean: 8, thigh: 68, height: standingHip, ground: stepUp }),
  rightArm: { shoulder: 0, elbow: 20 }, leftArm: { shoulder: 24, elbow: 20 },
};

export const kneePoses = {
  'quad-stretch': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], props: [{ kind: 'wall', x: 148 }], arrows: [{ joint: 'rightAnkle', from: [-26, 26], to: [-11, 5], bend: 5 }],
    start: { pose: { ...standing, leftArm: reaching(standing, 'pelvis', [42, 36]) }, anchor: { joint: 'leftHeel', x: 96, y: -4 } },
    end: {
      pose: (() => { const pose: Pose = { ...standing, rightLeg: { hip: -6, knee: 128, ankle: -32 } }; return { ...pose, rightArm: reaching(pose, 'rightAnkle', [-2, 4]), leftArm: reaching(pose, 'pelvis', [42, 36]) }; })(),
      anchor: { joint: 'leftHeel', x: 96, y: -4 },
    },
  },
  'quad-set': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightKnee', from: [0, -30], to: [0, -9] }],
    start: { pose: longSitting(36, -10), anchor: { joint: 'pelvis', x: 70, y: -lying }, props: [{ kind: 'roll', x: 102, y: -6.5, radius: 6.5 }] },
    end: { pose: longSitting(20, 12), anchor: { joint: 'pelvis', x: 70, y: -lying }, props: [{ kind: 'roll', x: 102, y: -4.5, radius: 4.5 }] },
  },
  'straight-leg-raise': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightAnkle', from: [15, 30], to: [13, 4], bend: 4 }],
    start: { pose: { ...supine, rightLeg: { ankle: 6 } }, anchor: onChest }, end: { pose: { ...supine, rightLeg: { hip: 40, ankle: 10 } }, anchor: onChest },
  },
  'heel-slide': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightHeel', from: [44, -7], to: [20, -7], both: true }],
    start: { pose: { ...supine, leftLeg: {}, rightLeg: {} }, anchor: onChest },
    end: { pose: { ...supine, leftLeg: {}, rightLeg: planted({ lean: -90, thigh: 150, height: lying }) }, anchor: onChest },
  },
  'seated-knee-extension': {
    moving: ['rightShank', 'rightFoot'], props: [{ kind: 'chair', x: 86, back: 'left' }], arrows: [{ joint: 'rightAnkle', from: [-12, 34], to: [8, 15], bend: -6 }],
    start: { pose: seated, anchor: onSeat }, end: { pose: { ...seated, rightLeg: { hip: 92, knee: 6, ankle: 8 } }, anchor: onSeat },
  },
  'wall-sit': {
    moving: ['rightThigh', 'leftThigh'], props: [{ kind: 'wall', x: 64 }], arrows: [{ joint: 'chest', from: [26, -14], to: [26, 14] }],
    start: { pose: (() => { const leg = planted({ lean: 0, thigh: 26, height: squatHeight(26, 22) }); return { rightLeg: leg, leftLeg: leg, rightArm: { shoulder: 6, elbow: 8 }, leftArm: { shoulder: 6, elbow: 8 } }; })(), anchor: { joint: 'pelvis', x: 73, y: -squatHeight(26, 22) } },
    end: { pose: (() => { const leg = planted({ lean: 0, thigh: 72, height: squatHeight(72, 4) }); return { rightLeg: leg, leftLeg: leg, rightArm: { shoulder: 22, elbow: 20 }, leftArm: { shoulder: 22, elbow: 20 } }; })(), anchor: { joint: 'pelvis', x: 73, y: -squatHeight(72, 4) } },
  },
  'mini-squat': {
    moving: ['rightThigh', 'leftThigh', 'trunk'], arrows: [{ joint: 'pelvis', from: [-24, -26], to: [-24, 0] }],
    start: { pose: standing, anchor: onHeel },
    end: { pose: { ...squat(50, 28, squatHeight(50, 22)), ...armsForward(28) }, anchor: onHeel },
  },
  'step-up': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], props: [{ kind: 'step', x: 108, width: 62, height: stepUp }], arrows: [{ joint: 'pelvis', from: [-36, 26], to: [-12, 2], bend: 4 }],
    start: { pose: stepStart, anchor: { joint: 'leftHeel', x: 84, y: -4 } },
    end: { pose: { ...standing, leftLeg: { hip: 4, knee: 6 } }, anchor: { joint: 'rightHeel', x: 122, y: -4 - stepUp } },
  },
  'sit-to-stand': {
    moving: ['trunk', 'rightThigh', 'leftThigh'], props: [{ kind: 'chair', x: 78, back: 'left' }], arrows: [{ joint: 'pelvis', from: [-28, 24], to: [-13, -2], bend: 4 }],
    start: { pose: { ...squat(90, 30, seatHip), ...armsForward(30) }, anchor: { joint: 'rightHeel', x: 100, y: -4 } },
    end: { pose: standing, anchor: { joint: 'rightHeel', x: 104, y: -4 } },
  },
} satisfies Record<string, FigureScene>;
