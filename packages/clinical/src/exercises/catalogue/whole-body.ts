// Exercise for the whole body: pain-free movement that gets the blood moving.
import { conditionGroups as of, joined } from '../condition-groups.js';
import { exerciseDoses as doses } from '../doses.js';
import type { Exercise } from '../exercise.js';

export const wholeBodyExercises: readonly Exercise[] = [
  {
    id: 'brisk-walk', area: 'whole-body', regions: ['lower-body'], aim: 'aerobic', level: 1, stages: ['love', 'settle', 'build', 'return'], dose: doses.aerobic,
    conditions: joined(...Object.values(of), ['pad-claudication', 'diabetic-leg-pain', 'peripheral-neuropathy', 'varicose-veins', 'muscle-cramp']), stopSigns: ['pain-up', 'dizzy'],
    cautions: ['no-load-before-love', 'no-hop-on-bone-pain'], source: 'dubois-2020', confirmed: false,
  },
];
