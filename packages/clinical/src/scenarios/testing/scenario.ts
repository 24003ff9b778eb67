// One worked case: who comes, what they answer, and what guidance says must follow. What is expected is set from the
// sources, never copied from what the screening answers.
import type { DecisionStatus } from '../../knowledge/decision-scale.js';
import type { FactId } from '../../knowledge/fact-ids.js';
import type { RedFlagId } from '../../knowledge/red-flags.js';
import type { RegionId } from '../../knowledge/regions.js';
import type { RuleUrgency } from '../../knowledge/rule-shape.js';
import type { SourceId } from '../../knowledge/sources.js';
import type { TechniqueGroupId } from '../../knowledge/techniques.js';

export const scenarioKinds = ['danger', 'benign', 'ambiguous', 'missing', 'contradictory'] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** Who treats: one of the two, or both with the same outcome. */
export type ScenarioRole = 'massage-therapist' | 'physiotherapist' | 'both';

export type CellExpected = readonly [RegionId, TechniqueGroupId, DecisionStatus];
export type CellNamed = readonly [RegionId, TechniqueGroupId];

export interface Scenario {
  id: string;
  title: string;
  kind: ScenarioKind;
  role: ScenarioRole;
  /** Against a healthy adult of 40 who answered everything. Items of scores (wells.dvt.*, ottawa.*) may be given too. */
  facts?: Readonly<Record<string, unknown>>;
  /** Questions nobody answered. */
  unanswered?: readonly FactId[];
  /** The medicine list as typed; the classes come from the matcher. */
  medicines?: string;
  /** Day each answer was given, when that is not the session day. */
  recordedOn?: Readonly<Record<string, string>>;
  /** Day of the session; 2026-03-02 when left out. */
  on?: string;
  /** Where it hurts: what a benign case must leave open to ordinary work. */
  complaint?: readonly RegionId[];
  session: DecisionStatus;
  cells?: readonly CellExpected[];
  may?: readonly CellNamed[];
  mayNot?: readonly CellNamed[];
  /** The most pressing urgency among what fired. */
  urgency?: RuleUrgency;
  flag?: RedFlagId;
  /** Ids of contradictions that must be shown. */
  conflicts?: readonly string[];
  sources: readonly SourceId[];
}

/** Answers that come with a pregnancy without complications. */
export const pregnant = (weeks: number): Readonly<Record<string, unknown>> => ({
  'preg.status': 'yes', 'preg.weeks': weeks, 'preg.highRisk': false, 'preg.warning': false, 'patient.sexAtBirth': 'female',
  'risk.bpCheckNeeded': true, 'bp.systolic': 112, 'bp.diastolic': 70, 'bp.treated': false,
});

/** Somebody of 65 or more: blood pressure is measured. */
export const older = (age: number, systolic = 132, diastolic = 78): Readonly<Record<string, unknown>> => ({
  'patient.ageYears': age, 'risk.bpCheckNeeded': true, 'bp.systolic': systolic, 'bp.diastolic': diastolic,
});

/** A child with a parent who agreed. */
export const child = (age: number): Readonly<Record<string, unknown>> => ({
  'patient.ageYears': age, 'consent.guardian': true, 'sx.childLimp': false, 'preg.status': 'not-applicable',
});

/** Every item of the Wells score looked at, none found but those named. */
export const wells = (...present: readonly string[]): Readonly<Record<string, unknown>> => Object.fromEntries(
  ['paralysisOrCast', 'veinTenderness', 'entireLegSwollen', 'calf3cm', 'pittingOedema', 'collateralVeins', 'alternativeAsLikely']
    .map((item) => [`wells.dvt.${item}`, present.includes(item)]),
);
