// Home exercises for the calf, the ankle and the foot, and the two moves that stop a cramp.
import { conditionGroups as of, joined } from '../condition-groups.js';
import { exerciseDoses as doses } from '../doses.js';
import type { Exercise } from '../exercise.js';

const base = { area: 'ankle-foot', source: 'textbook', confirmed: false } as const;
const allLowerLegs = joined(of.calf, of.achilles, of.foot, of.ankle);

export const ankleFootExercises: readonly Exercise[] = [
  {
    ...base, id: 'ankle-pumps', aim: 'mobility', level: 1, harder: 'ankle-alphabet', regions: ['ankle', 'calf'], stages: ['peace', 'love', 'settle'], dose: doses.mobility,
    conditions: joined(of.ankle, of.calf, ['chronic-pain', 'varicose-veins']), stopSigns: ['pain-up', 'hot-swollen-calf'], cautions: ['no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'ankle-alphabet', aim: 'mobility', level: 1, harder: 'towel-scrunch', regions: ['ankle'], stages: ['peace', 'love', 'settle'], dose: doses.mobility,
    conditions: joined(of.ankle, of.foot, ['peripheral-neuropathy']), stopSigns: ['pain-up'], cautions: ['no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'calf-raise', aim: 'strength', level: 1, harder: 'eccentric-heel-drop', regions: ['calf', 'achilles'], stages: ['love', 'settle', 'build'], dose: doses.strength,
    conditions: joined(allLowerLegs, ['diabetic-leg-pain']), stopSigns: ['pain-up', 'sudden-pop', 'hot-swollen-calf'], cautions: ['no-load-before-love', 'no-tendon-load', 'no-hop-on-bone-pain', 'hold-on'],
  },
  {
    ...base, id: 'eccentric-heel-drop', aim: 'strength', level: 3, regions: ['achilles', 'calf'], stages: ['build', 'return'], dose: doses.eccentric, source: 'nice-cks-achilles',
    conditions: joined(of.achilles, ['plantar-fasciitis', 'muscle-strain']), stopSigns: ['sudden-pop', 'worse-next-day', 'hot-swollen-calf'], cautions: ['no-load-before-love', 'no-tendon-load', 'hold-on'],
  },
  {
    ...base, id: 'calf-stretch', aim: 'stretch', level: 1, harder: 'calf-raise', regions: ['calf', 'achilles'], stages: ['settle', 'build', 'return'], dose: doses.stretch, source: 'acsm',
    conditions: joined(of.calf, of.foot, ['ankle-sprain']), stopSigns: ['sudden-pop', 'hot-swollen-calf'], cautions: ['no-stretch-of-fresh-strain', 'no-tendon-load'],
  },
  {
    ...base, id: 'soleus-stretch', aim: 'stretch', level: 1, regions: ['calf', 'achilles'], stages: ['settle', 'build', 'return'], dose: doses.stretch, source: 'acsm',
    conditions: joined(of.calf, of.foot), stopSigns: ['sudden-pop', 'hot-swollen-calf'], cautions: ['no-stretch-of-fresh-strain', 'no-tendon-load'],
  },
  {
    ...base, id: 'toe-raise', aim: 'strength', level: 2, regions: ['shin'], stages: ['build', 'settle'], dose: doses.strength,
    conditions: ['shin-splints', 'ankle-sprain', 'ankle-osteoarthritis', 'exertional-compartment'], stopSigns: ['pain-up', 'numb-or-weak'], cautions: ['no-load-before-love', 'no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'towel-scrunch', aim: 'strength', level: 1, harder: 'calf-raise', regions: ['foot-plantar'], stages: ['love', 'settle', 'build'], dose: doses.control,
    conditions: joined(of.foot, of.ankle, ['shin-splints']), stopSigns: ['pain-up'], cautions: ['no-load-before-love'],
  },
  {
    ...base, id: 'plantar-fascia-stretch', aim: 'stretch', level: 1, harder: 'calf-raise', regions: ['foot-plantar', 'heel'], stages: ['settle', 'build'], dose: doses.stretch,
    conditions: ['plantar-fasciitis', 'arch-pain', 'bone-spur', 'metatarsalgia'], stopSigns: ['sudden-pop', 'worse-next-day'], cautions: ['no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'single-leg-balance', aim: 'balance', level: 2, regions: ['ankle', 'hip-lateral'], stages: ['love', 'build', 'return'], dose: doses.balance,
    conditions: joined(of.ankle, of.kneeInjury, of.outerHip, of.foot, ['muscle-strain', 'hamstring-strain', 'peripheral-neuropathy', 'diabetic-leg-pain']), stopSigns: ['gives-way', 'dizzy'], cautions: ['no-load-before-love', 'hold-on', 'no-hop-on-bone-pain'],
  },
  {
    ...base, id: 'calf-roller', aim: 'relief', level: 1, regions: ['calf'], stages: ['settle', 'build', 'return'], dose: doses.roller, source: 'tp-secondary',
    conditions: joined(of.calf, ['achilles-tendinopathy', 'neuromuscular-pain']), stopSigns: ['hot-swollen-calf', 'numb-or-weak'], cautions: ['no-pressure-on-vessels', 'no-stretch-of-fresh-strain'],
  },
  {
    ...base, id: 'cramp-toe-pull', aim: 'relief', level: 1, regions: ['calf', 'foot-plantar'], stages: ['settle', 'build', 'return'], dose: doses.cramp, source: 'seed-004',
    conditions: ['muscle-cramp', 'restless-legs'], stopSigns: ['hot-swollen-calf', 'sudden-pop'], cautions: ['no-stretch-of-fresh-strain', 'no-tendon-load'],
  },
  {
    ...base, id: 'cramp-heel-walk', aim: 'relief', level: 1, regions: ['calf'], stages: ['settle', 'build', 'return'], dose: doses.cramp, source: 'seed-004',
    conditions: ['muscle-cramp', 'restless-legs'], stopSigns: ['hot-swollen-calf', 'dizzy'], cautions: ['hold-on', 'no-tendon-load', 'no-hop-on-bone-pain'],
  },
];
