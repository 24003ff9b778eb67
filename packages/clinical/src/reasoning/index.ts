export type { MuscleCandidate } from './candidates.js';
export type { ClusterMatch } from './clusters.js';
export type { Differential, DifferentialCondition } from './differentials.js';
export type { PainAreaInput, PlaceInput, ReasoningInput } from './drawing.js';
export type { LookAlikePair, LookAlikeSide } from './look-alikes.js';
export type { NervePattern } from './nerve-patterns.js';
export { painTypeIds, type PainEvidence, type PainType, type PainTypeId } from './pain-types.js';
export { reason, type Reasoning } from './reason.js';
export type { FoundSymptom } from './symptoms.js';
