import type { Conflict, FiredRule } from '@legwork/clinical';
import type { Decision } from './decision.js';
import { toQuestions } from './questions.view.js';
import { type SafetyLine, safetyLines } from './safety-lines.js';
import type { ConflictResponse, ExaminationTaskResponse, SafetyLineResponse, ScreeningSummaryResponse } from './screening-summary.dto.js';

export function toSummary({ performerRole, sessionDate, result }: Decision, screeningId: string | null): ScreeningSummaryResponse {
  const { status, atLeast, unscreened } = result.session;
  return {
    screeningId,
    performerRole,
    sessionDate,
    ruleSetVersion: result.ruleSetVersion,
    status,
    atLeast,
    session: { status, atLeast, unscreened: [...unscreened] },
    maxPressure: result.sessionMaxPressure,
    validUntil: result.validUntil ?? sessionDate,
    lines: safetyLines(result.fired).map(toLine),
    questions: toQuestions(result.toAsk),
    conflicts: result.conflicts.map(toConflict),
  };
}

function toLine({ rule, also, reach, cleared }: SafetyLine): SafetyLineResponse {
  return {
    ruleId: rule.ruleId,
    alsoRuleIds: also.map(({ ruleId }) => ruleId),
    level: rule.level,
    urgency: rule.urgency,
    category: rule.category,
    reach,
    reason: rule.clinicianReason,
    patientWording: rule.patientWording,
    scopeWording: rule.scopeWording,
    maxPressure: lowest([rule, ...also].flatMap(({ limits }) => limits?.maxPressure ?? [])),
    avoidGroups: [...new Set([rule, ...also].flatMap(({ limits }) => limits?.avoidGroups ?? []))],
    note: [rule, ...also].flatMap(({ limits }) => limits?.note ?? []).join(' ') || null,
    cleared,
    confirmed: rule.confirmed,
    adjusted: [rule, ...also].some(({ adjusted }) => adjusted),
    examinationTasks: toExaminationTasks([rule, ...also]),
    causedBy: rule.because.map(({ factId }) => factId),
  };
}

/** One task may serve several rules; it is done once. */
export function toExaminationTasks(rules: readonly Pick<FiredRule, 'examinationTasks'>[]): ExaminationTaskResponse[] {
  const tasks = new Map(rules.flatMap(({ examinationTasks }) => examinationTasks).map((task) => [task.id, task]));
  return [...tasks.values()].map(({ id, what, refersIf, referTo, urgency }) => ({ id, what, refersIf, referTo, urgency }));
}

export const toConflict = ({ id, words, facts }: Conflict): ConflictResponse => ({ id, words, facts: [...facts], questions: toQuestions(facts) });

const lowest = (ceilings: readonly number[]): number | null => (ceilings.length === 0 ? null : Math.min(...ceilings));
