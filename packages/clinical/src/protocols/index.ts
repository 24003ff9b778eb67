export type { ConfirmedMove, CourseProblemCode } from './injury-course.js';
export type { CriterionState, RecoveryCriteria } from './move-on-criteria.js';
export {
  peaceAndLove, type PeaceAndLoveDay, type PeaceAndLoveInput, type PeaceAndLoveNotApplicable, type PeaceAndLoveProblem, type Rule72h,
} from './peace-and-love.js';
export type { LetterState } from './phase-letters.js';
export type { WithheldModality } from './phase-modalities.js';
export type { PhaseId } from './phase-ids.js';
