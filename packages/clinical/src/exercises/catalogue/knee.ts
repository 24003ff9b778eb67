// Home exercises for the knee.
import { conditionGroups as of, joined } from '../condition-groups.js';
import { exerciseDoses as doses } from '../doses.js';
import type { Exercise } from '../exercise.js';

const base = { area: 'knee', source: 'textbook', confirmed: false } as const;
const allKnees = joined(of.kneeCap, of.kneeInjury, of.kneeWear, ['knee-bursitis', 'osteochondritis-dissecans']);

export const kneeExercises: readonly Exercise[] = [
  {
    ...base, id: 'quad-stretch', aim: 'stretch', level: 1, regions: ['thigh-anterior'], stages: ['settle', 'build', 'return'], dose: doses.stretch, source: 'acsm',
    conditions: joined(of.kneeCap, ['quadriceps-strain', 'pelvic-tilt-anterior', 'itb-syndrome']), stopSigns: ['pain-up', 'sudden-pop'], cautions: ['no-stretch-of-fresh-strain', 'hold-on', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'quad-set', aim: 'strength', level: 1, harder: 'straight-leg-raise', regions: ['thigh-anterior', 'knee-anterior'], stages: ['peace', 'love', 'settle'], dose: doses.isometric,
    conditions: joined(allKnees, ['quadriceps-strain']), stopSigns: ['pain-up'], cautions: ['keep-breathing'],
  },
  {
    ...base, id: 'straight-leg-raise', aim: 'strength', level: 1, harder: 'seated-knee-extension', regions: ['thigh-anterior', 'knee-anterior'], stages: ['love', 'settle', 'build'], dose: doses.control,
    conditions: joined(allKnees, ['quadriceps-strain', 'iliopsoas-strain']), stopSigns: ['pain-up'], cautions: ['no-load-before-love', 'keep-breathing', 'not-flat-on-back'],
  },
  {
    ...base, id: 'heel-slide', aim: 'mobility', level: 1, harder: 'mini-squat', regions: ['knee-anterior', 'knee-posterior'], stages: ['peace', 'love', 'settle'], dose: doses.mobility,
    conditions: joined(of.kneeInjury, of.kneeWear, of.hipJoint, ['knee-bursitis', 'quadriceps-strain']), stopSigns: ['pain-up', 'gives-way'], cautions: ['not-flat-on-back', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'seated-knee-extension', aim: 'strength', level: 2, harder: 'mini-squat', regions: ['thigh-anterior', 'knee-anterior'], stages: ['love', 'build'], dose: doses.control,
    conditions: joined(of.kneeWear, ['meniscal-injury', 'collateral-ligament-sprain', 'quadriceps-strain', 'patellar-tendinopathy']), stopSigns: ['pain-up', 'gives-way'], cautions: ['no-load-before-love'],
  },
  {
    ...base, id: 'wall-sit', aim: 'strength', level: 2, regions: ['thigh-anterior', 'knee-anterior'], stages: ['settle', 'build'], dose: doses.isometric,
    conditions: joined(of.kneeCap, ['quadriceps-strain', 'itb-syndrome']), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['no-load-before-love', 'keep-breathing', 'no-tendon-load'],
  },
  {
    ...base, id: 'mini-squat', aim: 'strength', level: 2, harder: 'step-up', regions: ['thigh-anterior', 'buttock', 'knee-anterior'], stages: ['build'], dose: doses.strength,
    conditions: joined(allKnees, of.hipJoint, of.outerHip, ['quadriceps-strain', 'groin-strain']), stopSigns: ['pain-up', 'gives-way'], cautions: ['no-load-before-love', 'hold-on'],
  },
  {
    ...base, id: 'step-up', aim: 'strength', level: 3, regions: ['thigh-anterior', 'buttock', 'knee-anterior'], stages: ['build', 'return'], dose: doses.strength,
    conditions: joined(allKnees, of.hipJoint, of.outerHip, ['ankle-sprain']), stopSigns: ['pain-up', 'gives-way'], cautions: ['no-load-before-love', 'hold-on', 'no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'sit-to-stand', aim: 'strength', level: 1, harder: 'mini-squat', regions: ['thigh-anterior', 'buttock'], stages: ['love', 'settle', 'build'], dose: doses.strength,
    conditions: joined(of.kneeWear, of.hipJoint, ['low-back-pain', 'lumbar-stenosis', 'chronic-pain', 'diabetic-leg-pain', 'peripheral-neuropathy']), stopSigns: ['pain-up', 'dizzy'], cautions: ['no-load-before-love', 'hold-on'],
  },
];
