import type { Decision } from './decision.js';
import { toQuestions } from './questions.view.js';
import { type SafetyLine, safetyLines } from './safety-lines.js';
import type { SafetyLineResponse, ScreeningSummaryResponse } from './screening-summary.dto.js';

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
    causedBy: rule.because.map(({ factId }) => factId),
  };
}

const lowest = (ceilings: readonly number[]): number | null => (ceilings.length === 0 ? null : Math.min(...ceilings));
