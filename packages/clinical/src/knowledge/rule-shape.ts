// What a screening rule is made of.
import type { Predicate } from './predicates.js';
import type { DecisionLevel } from './decision-scale.js';
import type { FactId } from './fact-ids.js';
import type { RegionGroupId, RegionId } from './regions.js';
import type { RuleId } from './rule-ids.js';
import type { ScopeWordingKey } from './scope-wordings.js';
import type { SourceId } from './sources.js';
import type { PressureLevel, TechniqueGroupId } from './techniques.js';

export type RuleUrgency = 'call emergency services now' | 'same day' | 'within days';

/** The session, a set of regions, a set of technique groups, or a mix. */
export interface RuleScope {
  session?: true;
  regions?: readonly (RegionId | RegionGroupId)[];
  /** Takes the regions from this body-map answer, sides included. */
  regionsFrom?: FactId;
  /** 'touch': every group except education; 'all': education too. */
  techniques: 'all' | 'touch' | readonly TechniqueGroupId[];
}

export interface RuleLimits {
  /** Highest pressure level allowed, 0 to 5. */
  maxPressure?: PressureLevel;
  avoidGroups?: readonly TechniqueGroupId[];
  note?: string;
}

/** One change of a rule, for people who review what the product decides. */
export interface RuleChange {
  /** First rule-set version that has the change. */
  version: string;
  /** YYYY-MM-DD */
  on: string;
  change: string;
  why: string;
}

/** What a letter may allow although the rule stops or limits it; all else of the rule stands. Only a letter that names a pressure counts. */
export interface LetterPermission {
  techniques: readonly TechniqueGroupId[];
  /** Highest pressure a letter can allow, 0 to 5. */
  maxPressure: PressureLevel;
}

/** A rule as a physiotherapist meets it, who examines what a massage therapist has to send to an assessor. */
export interface PhysiotherapistReading {
  level: 'modify';
  limits: RuleLimits;
  clinicianReason: string;
  patientWording: string;
}

/** A rule as written in the tables. */
export interface RuleDefinition {
  id: RuleId;
  category: string;
  level: Exclude<DecisionLevel, 'proceed'>;
  urgency: RuleUrgency | null;
  when: Predicate;
  scope: RuleScope;
  limits: RuleLimits | null;
  clinicianReason: string;
  patientWording: string;
  resolution: string;
  sources: readonly SourceId[];
  /** false: rests on product policy or general teaching, not on a source that was read. */
  confirmed: boolean;
  recheckDays: number;
  scopeWordingKey: ScopeWordingKey | 'own';
  ownScopeWording?: string;
  /** Only where examining is the answer; emergencies and stops that need a physician read the same for everybody. */
  forPhysiotherapist?: PhysiotherapistReading;
  /** Beside clearance-needed, which every letter reaches: the part of a stronger or weaker rule that a letter of the prescriber reaches too. */
  byLetter?: LetterPermission;
  /** Rule-set version it came in with, the first entry of its history; left out by the rules of the first set. */
  since?: string;
  /** How the rule came to differ from its first wording, oldest first. */
  history?: readonly RuleChange[];
}

/** A rule with the parts that follow from its definition. */
export interface ScreeningRule extends RuleDefinition {
  /** Facts the condition reads, in reading order. */
  inputs: readonly FactId[];
  conditionText: string;
  scopeWording: string;
  /** A written clearance turns it into modify, never into proceed. */
  clearable: boolean;
}
