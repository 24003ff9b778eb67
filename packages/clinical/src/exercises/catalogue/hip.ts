// Home exercises for the hip and the thigh.
import { conditionGroups as of, joined } from '../condition-groups.js';
import { exerciseDoses as doses } from '../doses.js';
import type { Exercise } from '../exercise.js';

const base = { area: 'hip', source: 'textbook', confirmed: false } as const;

export const hipExercises: readonly Exercise[] = [
  {
    ...base, id: 'clam-shell', aim: 'strength', level: 1, harder: 'side-lying-abduction', regions: ['hip-lateral', 'buttock'], stages: ['settle', 'love', 'build'], dose: doses.control,
    conditions: joined(of.outerHip, of.hipJoint, of.kneeCap, ['low-back-pain', 'si-joint-dysfunction']), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['no-load-before-love', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'side-lying-abduction', aim: 'strength', level: 2, harder: 'standing-hip-abduction', regions: ['hip-lateral', 'buttock'], stages: ['build'], dose: doses.strength,
    conditions: joined(of.outerHip, of.hipJoint, of.kneeCap, of.kneeInjury), stopSigns: ['pain-up', 'worse-next-day'], cautions: ['no-load-before-love'],
  },
  {
    ...base, id: 'standing-hip-abduction', aim: 'strength', level: 2, harder: 'band-side-step', regions: ['hip-lateral', 'buttock'], stages: ['build'], dose: doses.strength,
    conditions: joined(of.outerHip, of.hipJoint, of.kneeWear), stopSigns: ['pain-up', 'gives-way'], cautions: ['no-load-before-love', 'hold-on', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'band-side-step', aim: 'strength', level: 3, regions: ['hip-lateral', 'buttock'], stages: ['return', 'build'], dose: doses.strength,
    conditions: joined(of.outerHip, of.kneeCap, of.kneeInjury), stopSigns: ['pain-up', 'gives-way'], cautions: ['no-load-before-love', 'hold-on'],
  },
  {
    ...base, id: 'hip-flexor-stretch', aim: 'stretch', level: 1, regions: ['groin', 'thigh-anterior'], stages: ['settle', 'build', 'return'], dose: doses.stretch, source: 'acsm',
    conditions: joined(['lordosis', 'pelvic-tilt-anterior', 'low-back-pain', 'iliopsoas-strain', 'hip-flexor-tendinitis', 'facet-irritation', 'postural-misalignment']), stopSigns: ['pain-up'],
    cautions: ['no-stretch-of-fresh-strain', 'hold-on', 'new-hip-or-knee'],
  },
  {
    ...base, id: 'piriformis-stretch', aim: 'stretch', level: 1, regions: ['buttock'], stages: ['settle', 'build', 'return'], dose: doses.stretch,
    conditions: joined(of.back, of.disc, ['piriformis-syndrome', 'nerve-entrapment-soft-tissue', 'si-joint-dysfunction']), stopSigns: ['numb-or-weak', 'pain-spreads'], cautions: ['new-hip-or-knee', 'no-nerve-pull'],
  },
  {
    ...base, id: 'hamstring-stretch', aim: 'stretch', level: 1, harder: 'hamstring-ais', regions: ['thigh-posterior'], stages: ['settle', 'build', 'return'], dose: doses.stretch, source: 'acsm',
    conditions: joined(of.back, of.kneeCap, ['pelvic-tilt-posterior', 'hamstring-strain', 'muscle-tightness']), stopSigns: ['numb-or-weak', 'sudden-pop'], cautions: ['no-stretch-of-fresh-strain', 'no-nerve-pull', 'not-flat-on-back'],
  },
  {
    ...base, id: 'hamstring-ais', aim: 'stretch', level: 2, regions: ['thigh-posterior'], stages: ['build', 'return'], dose: doses.activeIsolated, source: 'mattes-ais', confirmed: true,
    conditions: joined(of.back, of.posture, ['hamstring-strain', 'muscle-tightness', 'piriformis-syndrome', 'sciatica']), stopSigns: ['numb-or-weak', 'sudden-pop'], cautions: ['no-stretch-of-fresh-strain', 'no-nerve-pull', 'not-flat-on-back'],
  },
  {
    ...base, id: 'adductor-squeeze', aim: 'strength', level: 1, regions: ['groin', 'thigh-medial'], stages: ['love', 'settle', 'build'], dose: doses.isometric,
    conditions: joined(['groin-strain', 'hip-flexor-tendinitis', 'si-joint-dysfunction', 'patellofemoral-pain'], of.hipJoint), stopSigns: ['pain-up', 'sudden-pop'], cautions: ['no-load-before-love', 'keep-breathing'],
  },
  {
    ...base, id: 'prone-hip-extension', aim: 'strength', level: 2, harder: 'single-leg-bridge', regions: ['buttock', 'thigh-posterior'], stages: ['build'], dose: doses.control,
    conditions: joined(of.back, of.hipJoint, ['hamstring-strain', 'pelvic-tilt-anterior']), stopSigns: ['pain-up', 'pain-spreads'], cautions: ['no-load-before-love', 'no-back-bend'],
  },
  {
    ...base, id: 'sciatic-slider', aim: 'nerve', level: 2, regions: ['thigh-posterior', 'calf', 'buttock'], stages: ['settle', 'build'], dose: doses.nerve,
    conditions: joined(of.disc, ['piriformis-syndrome', 'nerve-entrapment-soft-tissue', 'tibial-neuralgia']), stopSigns: ['numb-or-weak', 'pain-spreads'], cautions: ['no-nerve-pull'],
  },
  {
    ...base, id: 'femoral-slider', aim: 'nerve', level: 2, regions: ['thigh-anterior'], stages: ['settle', 'build'], dose: doses.nerve,
    conditions: ['femoral-neuralgia', 'lumbar-radiculopathy', 'meralgia-paresthetica'], stopSigns: ['numb-or-weak', 'pain-spreads'], cautions: ['no-nerve-pull', 'no-back-bend'],
  },
  {
    ...base, id: 'heel-dig', aim: 'strength', level: 1, harder: 'bridge', regions: ['thigh-posterior'], stages: ['love', 'settle'], dose: doses.isometric,
    conditions: ['hamstring-strain', 'muscle-strain', 'acl-injury', 'pcl-injury'], stopSigns: ['pain-up', 'sudden-pop'], cautions: ['no-load-before-love', 'keep-breathing', 'not-flat-on-back'],
  },
  {
    ...base, id: 'hip-hinge', aim: 'strength', level: 2, harder: 'nordic-lower', regions: ['thigh-posterior', 'buttock', 'low-back'], stages: ['build', 'return'], dose: doses.strength,
    conditions: joined(of.back, of.posture, ['hamstring-strain']), stopSigns: ['pain-up', 'pain-spreads'], cautions: ['no-load-before-love', 'keep-breathing'],
  },
  {
    ...base, id: 'nordic-lower', aim: 'strength', level: 3, regions: ['thigh-posterior'], stages: ['return'], dose: doses.strength,
    conditions: ['hamstring-strain'], stopSigns: ['sudden-pop', 'worse-next-day'], cautions: ['no-load-before-love', 'keep-breathing'],
  },
];
