// Dermatomes, myotomes and reflexes L1 to S2. Dermatome maps differ between texts.
import type { RegionGroupId, RegionId } from './regions.js';
import type { SourceId } from './sources.js';
import type { SpecialTestId } from './special-test-ids.js';

export const neuroLevelIds = [
  'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2',
] as const;
export type NeuroLevelId = (typeof neuroLevelIds)[number];

export interface NeuroLevel {
  id: NeuroLevelId;
  dermatome: string;
  regions: readonly (RegionId | RegionGroupId)[];
  myotome: string;
  keyMuscles: string;
  reflex: string;
  screenTests: readonly SpecialTestId[];
  sources: readonly SourceId[];
  confirmed: boolean;
}

export interface Grade {
  grade: number;
  meaning: string;
}

/** Muscle strength 0 to 5; Medical Research Council scale, wording unconfirmed. */
export const strengthGrades: readonly Grade[] = [
  { grade: 0, meaning: 'No contraction' },
  { grade: 1, meaning: 'Flicker, no movement' },
  { grade: 2, meaning: 'Movement with gravity removed' },
  { grade: 3, meaning: 'Movement against gravity, not against resistance' },
  { grade: 4, meaning: 'Movement against gravity and some resistance' },
  { grade: 5, meaning: 'Normal strength' },
];

/** Reflexes 0 to 4. */
export const reflexGrades: readonly Grade[] = [
  { grade: 0, meaning: 'Absent' },
  { grade: 1, meaning: 'Reduced' },
  { grade: 2, meaning: 'Normal' },
  { grade: 3, meaning: 'Brisk' },
  { grade: 4, meaning: 'Clonus' },
];

export const neuroLevels: readonly NeuroLevel[] = [
  {
    id: 'L1',
    dermatome: 'groin, just below the inguinal ligament',
    regions: ['groin'],
    myotome: 'hip flexion (shared with L2)',
    keyMuscles: 'iliopsoas',
    reflex: 'none',
    screenTests: [],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'L2',
    dermatome: 'upper front and outer thigh',
    regions: ['thigh-anterior', 'thigh-lateral'],
    myotome: 'hip flexion',
    keyMuscles: 'iliopsoas',
    reflex: 'none (cremaster L1-L2)',
    screenTests: ['femoral-stretch'],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'L3',
    dermatome: 'lower front of thigh to inner knee',
    regions: ['thigh-anterior', 'knee-medial'],
    myotome: 'knee extension',
    keyMuscles: 'quadriceps',
    reflex: 'knee jerk (shared L3-L4)',
    screenTests: ['femoral-stretch', 'single-leg-sit-to-stand'],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'L4',
    dermatome: 'inner shin and inner ankle, may reach inner foot',
    regions: ['shin', 'ankle'],
    myotome: 'ankle dorsiflexion',
    keyMuscles: 'tibialis anterior',
    reflex: 'knee jerk',
    screenTests: ['femoral-stretch', 'heel-walk'],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'L5',
    dermatome: 'outer leg, top of foot, big toe',
    regions: ['leg-lateral', 'foot-dorsal', 'forefoot'],
    myotome: 'big toe extension, hip abduction',
    keyMuscles: 'extensor hallucis longus, gluteus medius',
    reflex: 'medial hamstring (unreliable)',
    screenTests: ['slr', 'heel-walk', 'trendelenburg'],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'S1',
    dermatome: 'outer foot, little toe, sole',
    regions: ['foot-plantar', 'foot-dorsal'],
    myotome: 'ankle plantar flexion, eversion',
    keyMuscles: 'gastrocnemius, peroneals',
    reflex: 'ankle jerk',
    screenTests: ['slr', 'toe-walk', 'single-leg-heel-raise'],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
  {
    id: 'S2',
    dermatome: 'back of thigh and calf, heel',
    regions: ['thigh-posterior', 'calf'],
    myotome: 'knee flexion, toe flexion',
    keyMuscles: 'hamstrings, toe flexors',
    reflex: 'ankle jerk contributes',
    screenTests: [],
    sources: ['root-levels', 'bmc-root-tests'],
    confirmed: true,
  },
];
