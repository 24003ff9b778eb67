// Why a rule fired and what is missing, in the words of the questions.
import { reasonFor, resolutionFor } from '../explain/massage-wording.js';
import type { DecisionLevel } from '../knowledge/decision-scale.js';
import type { ExaminationTask } from '../knowledge/examination-tasks.js';
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { performerRoleOf } from '../knowledge/roles.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { RuleLimits, RuleScope, RuleUrgency } from '../knowledge/rule-shape.js';
import type { SourceId } from '../knowledge/sources.js';
import type { TechniqueGroupId } from '../knowledge/techniques.js';
import type { AnswerItem, AnswerValue } from './answer-value.js';
import type { Cell } from './cells.js';
import { clearableFor } from './compiled-rules.js';
import { tasksOf } from './examination.js';
import type { Finding } from './findings.js';
import { decisiveFacts, missingFacts } from './findings.js';
import type { Answers, Readings } from './readings.js';
import { isRecord } from './raw-values.js';
import { factIndex, isRead } from './readings.js';

export interface Because {
  factId: FactId;
  question: string;
  /** null: that it was not answered is the reason. */
  value: AnswerValue | null;
}

export interface FiredRule {
  ruleId: RuleId;
  category: string;
  level: Exclude<DecisionLevel, 'proceed'>;
  urgency: RuleUrgency | null;
  scope: RuleScope;
  limits: RuleLimits | null;
  /** In the words the profession that treats may use. */
  clinicianReason: string;
  patientWording: string;
  scopeWording: string;
  resolution: string;
  sources: readonly SourceId[];
  confirmed: boolean;
  /** Set by the clinic, not as in the product. */
  adjusted: boolean;
  because: readonly Because[];
  /** What a physiotherapist examines because of it; empty for anybody else. */
  examinationTasks: readonly ExaminationTask[];
  /** Technique groups in which a letter turns it into modify; empty where no letter does. */
  clearableFor: 'all' | readonly TechniqueGroupId[];
  /** Positions, in the input list, of the letters that turn it into modify within what they name. */
  clearedBy: readonly number[];
}

export interface UnknownRule {
  ruleId: RuleId;
  level: Exclude<DecisionLevel, 'proceed'>;
  missingInputs: readonly FactId[];
}

function shownItem(item: unknown): AnswerItem {
  if (!isRecord(item)) return String(item);
  const region = String(item['region']);
  const side = item['side'];
  return side === 'left' || side === 'right' ? { region, side } : region;
}

/** An answer that was read, in a form that can be shown and stored. */
function shownAnswer(answer: unknown): AnswerValue | null {
  if (typeof answer === 'boolean' || typeof answer === 'number' || typeof answer === 'string') return answer;
  return Array.isArray(answer) ? (answer as readonly unknown[]).map(shownItem) : null;
}

function becauseOf(factId: FactId, answers: Answers, given: Readings): Because {
  const index = factIndex(factId);
  return {
    factId,
    question: facts[index]?.question ?? factId,
    value: isRead(given[index]) ? shownAnswer(answers[factId]) : null,
  };
}

export function firedRule(finding: Finding, answers: Answers, given: Readings, fresh: Readings): FiredRule {
  const { rule } = finding.compiled;
  const role = performerRoleOf(answers['performer.role']);
  return {
    ruleId: rule.id,
    category: rule.category,
    level: rule.level,
    urgency: rule.urgency,
    scope: rule.scope,
    limits: rule.limits,
    clinicianReason: reasonFor(rule, role),
    patientWording: rule.patientWording,
    scopeWording: rule.scopeWording,
    resolution: resolutionFor(rule, role),
    sources: rule.sources,
    confirmed: rule.confirmed,
    adjusted: finding.compiled.adjusted,
    because: decisiveFacts(finding, given, fresh).map((id) => becauseOf(id, answers, given)),
    examinationTasks: tasksOf(rule.id, fresh),
    clearableFor: clearableFor(rule),
    clearedBy: finding.clearances.map((letter) => letter.index),
  };
}

export const unknownRule = (finding: Finding, fresh: Readings): UnknownRule => ({
  ruleId: finding.compiled.rule.id,
  level: finding.compiled.rule.level,
  missingInputs: missingFacts(finding, fresh),
});

/** The reasons behind one cell: its fired rules, and the open rules that hold it back. */
export interface CellExplanation {
  fired: readonly FiredRule[];
  unknown: readonly UnknownRule[];
}

export function explainCell(
  result: { fired: readonly FiredRule[]; standing: readonly FiredRule[]; unknown: readonly UnknownRule[] }, cell: Cell,
): CellExplanation {
  const rules = new Set(cell.rules);
  const unscreened = new Set(cell.unscreened);
  return {
    fired: [...result.fired, ...result.standing].filter(({ ruleId }) => rules.has(ruleId)),
    unknown: result.unknown.filter(({ ruleId }) => unscreened.has(ruleId)),
  };
}
