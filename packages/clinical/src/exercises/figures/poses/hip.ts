// Poses of the exercises for the hip and the thigh.
import { handsOn, planted, standingHip } from '../posing.js';
import { seatHeight } from '../props.js';
import type { FigureScene } from '../scene.js';
import type { Pose } from '../skeleton.js';

const lying = 9.5;
const armsDown = { shoulder: 4, elbow: 6 };
const atSide = { shoulder: 4, abduction: 8, elbow: 8 };
const standing: Pose = { rightArm: atSide, leftArm: atSide };
const onHips = { shoulder: -18, abduction: 38, rotation: -55, elbow: 95 };

/** On the right side, face to the viewer, the head on the lower arm. */
const sideLying: Pose = { lean: -90, roll: 90, neck: 0, rightArm: { shoulder: 172, abduction: 6, elbow: 60 }, leftArm: { shoulder: 40, abduction: 4, elbow: 66 } };
const onSide = { joint: 'rightHip', x: 96, y: -11 } as const;
const clam = { hip: 52, knee: 88 };

const supine: Pose = { lean: -90, neck: 4, rightArm: armsDown, leftArm: armsDown, leftLeg: planted({ lean: -90, thigh: 150, height: lying }) };
const onChest = { joint: 'chest', x: 62, y: -lying } as const;
const raised = (hip: number, pull: readonly [number, number]): Pose => {
  const pose: Pose = { ...supine, rightLeg: { hip, knee: 3, ankle: 6 } };
  return handsOn(pose, 'rightKnee', pull);
};
/** Sitting, the right ankle laid on the left knee. */
const figureFour = (lean: number): Pose => ({
  lean, spine: lean / 4, leftLeg: { hip: 90 + lean, knee: 90 }, rightLeg: { hip: Math.min(126, 100 + lean), abduction: 42, rotation: 72, knee: 100, ankle: 5 },
  rightArm: { shoulder: 38 + lean / 3, abduction: 14, elbow: 34 }, leftArm: { shoulder: 38 + lean / 3, abduction: 4, elbow: 34 },
});

const seated = (lean: number): Pose => ({ lean, leftLeg: planted({ lean, thigh: 90, height: seatHeight + 9 }) });
const onSeat = { joint: 'pelvis', x: 74, y: -(seatHeight + 9) } as const;
const chair = { kind: 'chair', x: 78, back: 'left' } as const;
const behindBack = { shoulder: -48, elbow: 38 };

const halfKneeling = (thigh: number, lean: number): Pose => {
  const height = 32.3 * Math.cos((thigh * Math.PI) / 180) + 6;
  return {
    lean, leftLeg: { hip: thigh + lean, knee: Math.max(0, thigh + 98), ankle: -52 },
    rightLeg: planted({ lean, thigh: thigh === 0 ? 96 : 101, height, behind: thigh !== 0 }),
    rightArm: { shoulder: -12, abduction: 12, elbow: 62 }, leftArm: { shoulder: -12, abduction: 12, elbow: 62 },
  };
};

const sphinx = (neck: number, knee: number): Pose => {
  const pose: Pose = { lean: 88, spine: -36, neck, rightLeg: { hip: -2, knee, ankle: -30 }, leftLeg: { hip: -2, knee: 0, ankle: -50 } };
  return { ...pose, rightArm: { shoulder: 84, elbow: 58 }, leftArm: { shoulder: 84, elbow: 58 } };
};
const prone = (hip: number): Pose => ({
  lean: 90, neck: -6, rightLeg: { hip, knee: 0, ankle: -45 }, leftLeg: { hip: 0, knee: 0, ankle: -50 },
  rightArm: { shoulder: 174, elbow: 0 }, leftArm: { shoulder: 174, elbow: 0 },
});

const kneeling = (lean: number): Pose => {
  const shins = { hip: 0, knee: Math.max(0, 97 - lean), ankle: -52 };
  return { lean, rightLeg: shins, leftLeg: shins, rightArm: { shoulder: 38, elbow: 88 }, leftArm: { shoulder: 38, elbow: 88 } };
};

const frontLegs = (abduction: number, hip: number): Pose => ({
  ...standing, lean: hip / 3, rightLeg: { hip: hip + hip / 3, knee: hip * 1.6, ankle: hip * 0.6, abduction }, leftLeg: { hip: hip + hip / 3, knee: hip * 1.6, ankle: hip * 0.6, abduction: 4 },
  rightArm: onHips, leftArm: onHips,
});

export const hipPoses = {
  'clam-shell': {
    tilt: 24, moving: ['leftThigh', 'leftShank'], arrows: [{ joint: 'leftKnee', from: [12, 20], to: [5, -9], bend: 4 }],
    start: { pose: { ...sideLying, rightLeg: clam, leftLeg: clam }, anchor: onSide },
    end: { pose: { ...sideLying, rightLeg: clam, leftLeg: { ...clam, abduction: 36, rotation: 38 } }, anchor: onSide },
  },
  'side-lying-abduction': {
    tilt: 12, moving: ['leftThigh', 'leftShank', 'leftFoot'], arrows: [{ joint: 'leftAnkle', from: [12, 36], to: [10, 4], bend: 4 }],
    start: { pose: { ...sideLying, rightLeg: { hip: 38, knee: 75 }, leftLeg: { hip: -4 } }, anchor: onSide },
    end: { pose: { ...sideLying, rightLeg: { hip: 38, knee: 75 }, leftLeg: { hip: -6, abduction: 36 } }, anchor: onSide },
  },
  'standing-hip-abduction': {
    turn: -90, moving: ['leftThigh', 'leftShank', 'leftFoot'], props: [{ kind: 'chair', x: 54, back: 'right' }], arrows: [{ joint: 'leftAnkle', from: [-24, 18], to: [2, 11], bend: -4 }],
    start: { pose: { ...standing, rightArm: { abduction: 34, elbow: 14 } }, anchor: { joint: 'rightHeel', x: 96, y: -6 } },
    end: { pose: { ...standing, rightArm: { abduction: 34, elbow: 14 }, leftLeg: { abduction: 34 } }, anchor: { joint: 'rightHeel', x: 96, y: -6 } },
  },
  'band-side-step': {
    turn: -90, moving: ['leftThigh', 'leftShank', 'leftFoot'], arrows: [{ joint: 'leftAnkle', from: [-24, -8], to: [8, -8], bend: 5 }],
    start: { pose: frontLegs(4, 22), anchor: { joint: 'rightHeel', x: 90, y: -6 }, straps: [{ through: ['rightAnkle', 'leftAnkle'] }] },
    end: { pose: { ...frontLegs(12, 22), leftLeg: { hip: 28, knee: 35, ankle: 13, abduction: 30 } }, anchor: { joint: 'rightHeel', x: 78, y: -6 }, straps: [{ through: ['rightAnkle', 'leftAnkle'] }] },
  },
  'hip-flexor-stretch': {
    moving: ['leftThigh'], props: [{ kind: 'pillow', x: 62, y: -4, width: 18 }], arrows: [{ joint: 'pelvis', from: [-34, -6], to: [-12, -6] }],
    start: { pose: halfKneeling(0, 0), anchor: { joint: 'leftKnee', x: 72, y: -13 } },
    end: { pose: halfKneeling(-26, -4), anchor: { joint: 'leftKnee', x: 72, y: -13 } },
  },
  'piriformis-stretch': {
    turn: -56, tilt: 10, moving: ['rightThigh', 'rightShank', 'rightFoot'], props: [{ kind: 'chair', x: 92, back: 'left' }], arrows: [{ joint: 'head', from: [-2, -24], to: [18, -10], bend: 5 }],
    start: { pose: figureFour(0), anchor: { joint: 'pelvis', x: 92, y: -(seatHeight + 12) } }, end: { pose: figureFour(28), anchor: { joint: 'pelvis', x: 92, y: -(seatHeight + 12) } },
  },
  'hamstring-stretch': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightAnkle', from: [34, 20], to: [20, -2], bend: 4 }],
    start: { pose: raised(42, [-30, 6]), anchor: onChest, straps: [{ through: ['rightHand', 'rightBall'] }] },
    end: { pose: raised(80, [-26, 2]), anchor: onChest, straps: [{ through: ['rightHand', 'rightBall'] }] },
  },
  'hamstring-ais': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightAnkle', from: [52, 46], to: [18, -2], bend: 12, both: true }],
    start: { pose: raised(6, [-44, 18]), anchor: onChest, straps: [{ through: ['rightHand', 'rightBall'] }] },
    end: { pose: raised(84, [-26, 2]), anchor: onChest, straps: [{ through: ['rightHand', 'rightBall'] }] },
  },
  'adductor-squeeze': {
    turn: -90, tilt: 8, moving: ['rightThigh', 'leftThigh'], props: [{ kind: 'chair', x: 100, back: 'left' }],
    arrows: [{ joint: 'rightKnee', from: [-26, 0], to: [-8, 0] }, { joint: 'leftKnee', from: [26, 0], to: [8, 0] }],
    start: { pose: { rightLeg: { hip: 90, knee: 90, abduction: 12 }, leftLeg: { hip: 90, knee: 90, abduction: 12 }, rightArm: atSide, leftArm: atSide }, anchor: { joint: 'pelvis', x: 100, y: -(seatHeight + 12) }, props: [{ kind: 'roll', x: 100, y: -36, radius: 9 }] },
    end: { pose: { rightLeg: { hip: 90, knee: 90, abduction: 7 }, leftLeg: { hip: 90, knee: 90, abduction: 7 }, rightArm: atSide, leftArm: atSide }, anchor: { joint: 'pelvis', x: 100, y: -(seatHeight + 12) }, props: [{ kind: 'roll', x: 100, y: -36, radius: 6 }] },
  },
  'prone-hip-extension': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightAnkle', from: [-6, 26], to: [-6, 6], bend: 3 }],
    start: { pose: prone(0), anchor: { joint: 'pelvis', x: 98, y: -lying } }, end: { pose: prone(-22), anchor: { joint: 'pelvis', x: 98, y: -lying } },
  },
  'sciatic-slider': {
    moving: ['rightShank', 'rightFoot', 'head'], props: [chair],
    arrows: [{ joint: 'rightAnkle', from: [-8, 26], to: [10, 10], bend: -5, both: true }, { joint: 'head', from: [24, 10], to: [16, -12], bend: 4, both: true }],
    start: { pose: { ...seated(6), spine: 34, neck: 38, rightLeg: planted({ lean: 6, thigh: 90, height: seatHeight + 9 }), rightArm: behindBack, leftArm: behindBack }, anchor: onSeat },
    end: { pose: { ...seated(6), spine: 20, neck: -34, rightLeg: { hip: 98, knee: 14, ankle: 8 }, rightArm: behindBack, leftArm: behindBack }, anchor: onSeat },
  },
  'femoral-slider': {
    moving: ['rightShank', 'rightFoot', 'head'],
    arrows: [{ joint: 'rightAnkle', from: [-34, 22], to: [-8, 4], bend: 6, both: true }, { joint: 'head', from: [20, 10], to: [14, -12], bend: 3, both: true }],
    start: { pose: sphinx(44, 12), anchor: { joint: 'pelvis', x: 96, y: -lying } }, end: { pose: sphinx(-14, 100), anchor: { joint: 'pelvis', x: 96, y: -lying } },
  },
  'heel-dig': {
    moving: ['rightThigh', 'rightShank', 'rightFoot'], arrows: [{ joint: 'rightHeel', from: [-13, -24], to: [-5, -6] }],
    start: { pose: { ...supine, leftLeg: {}, rightLeg: { hip: 30, knee: 54, ankle: 0 } }, anchor: onChest },
    end: { pose: { ...supine, leftLeg: {}, rightLeg: { hip: 34, knee: 62, ankle: 14 } }, anchor: onChest },
  },
  'hip-hinge': {
    moving: ['trunk', 'head'], arrows: [{ joint: 'chest', from: [-14, -36], to: [8, -16], bend: 6 }],
    start: { pose: standing, anchor: { joint: 'rightHeel', x: 86, y: -4 } },
    end: {
      pose: (() => { const leg = planted({ lean: 66, thigh: 18, height: standingHip - 3 }); return { lean: 66, neck: -14, rightLeg: leg, leftLeg: leg, rightArm: { shoulder: 66, elbow: 4 }, leftArm: { shoulder: 66, elbow: 4 } }; })(),
      anchor: { joint: 'rightHeel', x: 86, y: -4 },
    },
  },
  'nordic-lower': {
    moving: ['trunk', 'head', 'rightThigh', 'leftThigh'], props: [{ kind: 'pillow', x: 80, y: -4, width: 22 }], arrows: [{ joint: 'head', from: [-22, -16], to: [8, -14], bend: 4 }],
    start: { pose: kneeling(0), anchor: { joint: 'rightKnee', x: 92, y: -13 }, props: [{ kind: 'roll', x: 58, y: -24, radius: 6 }] },
    end: { pose: kneeling(34), anchor: { joint: 'rightKnee', x: 92, y: -13 }, props: [{ kind: 'roll', x: 58, y: -24, radius: 6 }] },
  },
} satisfies Record<string, FigureScene>;

