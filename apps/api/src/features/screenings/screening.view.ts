import type { Cell, DerivedFacts, FiredRule, ScreeningResult } from '@legwork/clinical';
import { findFact } from '../facts/fact-catalogue.js';
import type { CellResponse } from './cells.dto.js';
import type { Decision } from './decision.js';
import { toDerived } from './derived.view.js';
import { questionOf, toQuestions } from './questions.view.js';
import { toLimits, toScope, toSources } from './rule-parts.view.js';
import { toConflict, toExaminationTasks, toSummary } from './screening-summary.view.js';
import type { FiredRuleResponse, ScreeningResponse, ScreeningResultResponse } from './screenings.dto.js';

export function toCell(cell: Cell): CellResponse {
  return {
    region: cell.region,
    side: cell.side,
    techniqueGroup: cell.techniqueGroup,
    status: cell.status,
    atLeast: cell.atLeast,
    allowed: cell.allowed,
    maxPressure: cell.maxPressure,
    leftOutByLimits: cell.leftOutByLimits,
    notes: [...cell.notes],
    rules: [...cell.rules],
    unscreened: [...cell.unscreened],
  };
}

function toFired(rule: FiredRule): FiredRuleResponse {
  return {
    ruleId: rule.ruleId,
    category: rule.category,
    level: rule.level,
    urgency: rule.urgency,
    scope: toScope(rule.scope),
    limits: toLimits(rule.limits),
    clinicianReason: rule.clinicianReason,
    patientWording: rule.patientWording,
    scopeWording: rule.scopeWording,
    resolution: rule.resolution,
    sources: toSources(rule.sources),
    confirmed: rule.confirmed,
    adjusted: rule.adjusted,
    examinationTasks: toExaminationTasks([rule]),
    because: rule.because.map(({ factId, question, value }) => ({ factId, question, value })),
    clearableFor: typeof rule.clearableFor === 'string' ? rule.clearableFor : [...rule.clearableFor],
    cleared: rule.clearedBy.length > 0,
  };
}

interface Worked {
  readonly sessionDate: string;
  readonly result: ScreeningResult;
  readonly derived: DerivedFacts;
}

export function toScreeningResult({ sessionDate, result, derived }: Worked): ScreeningResultResponse {
  const { status, atLeast, unscreened } = result.session;
  return {
    ruleSetVersion: result.ruleSetVersion,
    performerRole: result.performerRole,
    session: { status, atLeast, unscreened: [...unscreened] },
    sessionMaxPressure: result.sessionMaxPressure,
    cells: result.cells.map(toCell),
    fired: result.fired.map(toFired),
    standing: result.standing.map(toFired),
    unknown: result.unknown.map(({ ruleId, level, missingInputs }) => ({ ruleId, level, missingInputs: [...missingInputs] })),
    conflicts: result.conflicts.map(toConflict),
    toAsk: toQuestions(result.toAsk),
    staleInputs: [...result.staleInputs],
    validUntil: result.validUntil ?? sessionDate,
    derived: toDerived(derived, result.performerRole),
  };
}

export function toScreeningResponse(decision: Decision, screeningId: string | null): ScreeningResponse {
  const { answers, letters, result } = decision;
  return {
    ...toScreeningResult(decision),
    summary: toSummary(decision, screeningId),
    answers: Object.entries(answers.facts).map(([factId, value]) => ({
      factId, value, question: findFact(factId)?.question ?? questionOf(factId), recordedOn: answers.recordedOn[factId] ?? decision.sessionDate,
    })),
    ruleAdjustments: (decision.input.ruleAdjustments ?? []).map(({ ruleId, level, maxPressure, weeks }) => ({ ruleId, level: level ?? null, maxPressure: maxPressure ?? null, weeks: weeks ?? null })),
    letters: result.clearances.flatMap(({ index, state, ruleIds }) => {
      const letter = letters[index];
      return letter === undefined ? [] : [{ kind: letter.kind, id: letter.id, state, ruleIds: [...ruleIds] }];
    }),
  };
}
