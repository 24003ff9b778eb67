// Home exercises for the low back.
import { conditionGroups as of, joined } from '../condition-groups.js';
import { exerciseDoses as doses } from '../doses.js';
import type { Exercise } from '../exercise.js';

const base = { area: 'low-back', regions: ['low-back'], source: 'textbook', confirmed: false } as const;

export const lowBackExercises: readonly Exercise[] = [
  {
    ...base, id: 'pelvic-tilt', aim: 'mobility', level: 1, harder: 'bridge', stages: ['settle', 'love', 'build'], dose: doses.mobility,
    conditions: joined(of.back, of.disc, of.posture, of.slip), stopSigns: ['pain-up', 'pain-spreads'], cautions: ['not-flat-on-back'],
  },
  {
    ...base, id: 'bridge', aim: 'strength', level: 1, harder: 'single-leg-bridge', regions: ['low-back', 'buttock'], stages: ['settle', 'love', 'build'], dose: doses.strength,
    conditions: joined(of.back, of.disc, of.posture, of.slip, of.outerHip, of.hipJoint, ['hamstring-strain']), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['no-load-before-love', 'keep-breathing', 'not-flat-on-back'],
  },
  {
    ...base, id: 'single-leg-bridge', aim: 'strength', level: 3, regions: ['low-back', 'buttock', 'thigh-posterior'], stages: ['build', 'return'], dose: doses.strength,
    conditions: joined(of.back, of.posture, of.outerHip, ['hamstring-strain']), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['no-load-before-love', 'keep-breathing', 'not-flat-on-back'],
  },
  {
    ...base, id: 'knee-to-chest', aim: 'stretch', level: 1, regions: ['low-back', 'buttock'], stages: ['settle', 'build'], dose: doses.stretch,
    conditions: joined(of.back, of.slip, ['lordosis', 'pelvic-tilt-anterior', 'hip-osteoarthritis']), stopSigns: ['pain-up', 'pain-spreads'], cautions: ['not-flat-on-back', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'cat-camel', aim: 'mobility', level: 1, harder: 'bird-dog', regions: ['low-back', 'thoracic'], stages: ['settle', 'build'], dose: doses.mobility,
    conditions: joined(of.back, of.posture), stopSigns: ['pain-up', 'pain-spreads'], cautions: ['no-back-bend'],
  },
  {
    ...base, id: 'bird-dog', aim: 'strength', level: 2, regions: ['low-back', 'buttock'], stages: ['build', 'return'], dose: doses.control,
    conditions: joined(of.back, of.disc, of.posture, of.slip), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['keep-breathing'],
  },
  {
    ...base, id: 'press-up', aim: 'mobility', level: 2, stages: ['settle', 'build'], dose: doses.mobility,
    conditions: joined(['low-back-pain', 'sciatica', 'lumbar-disc-herniation', 'lumbar-disc-degeneration', 'lumbar-radiculopathy']), stopSigns: ['pain-spreads', 'numb-or-weak', 'pain-up'], cautions: ['no-back-bend', 'no-nerve-pull'],
  },
  {
    ...base, id: 'heel-tap', aim: 'strength', level: 2, harder: 'bird-dog', stages: ['build'], dose: doses.control,
    conditions: joined(of.back, of.posture, of.slip), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['keep-breathing', 'not-flat-on-back'],
  },
];
