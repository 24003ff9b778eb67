// PEACE & LOVE of a plan: the course from the injury date, the confirmed moves and what the screening says today. Pure.
import { peaceAndLove, type PeaceAndLoveDay, type PerformerRole, type RecoveryCriteria, type ScreeningResult } from '@legwork/clinical';
import { dayOf } from '../../platform/http/api.js';
import type { PeaceAndLoveResponse } from '../protocols/protocols.dto.js';
import type { LoadedPlan } from './plan-content.js';
import type { MoveTarget } from './plans.dto.js';

const OTTAWA = /^ottawa\./u;

/** False while a stop is open, null while questions are: only an answered and clear screening lets anybody move on. */
export function screeningClear({ session, fired }: ScreeningResult): boolean | null {
  const stopped = session.status === 'emergency' || session.status === 'do-not-treat-refer' || fired.some(({ ruleId, level }) => level === 'emergency' || OTTAWA.test(ruleId));
  if (stopped) return false;
  return session.status === 'not-screened' ? null : true;
}

interface Seen extends Pick<RecoveryCriteria, 'restPain0To10' | 'restPainFalling24h' | 'loadsWithoutWorseNextMorning'> {}

export interface CourseToday {
  readonly today: string;
  readonly performerRole: PerformerRole;
  readonly screening: ScreeningResult;
  readonly criteria?: Seen;
}

/** Undefined without an injury date, or when the dates make no course. */
export function courseOf(plan: LoadedPlan, { today, performerRole, screening, criteria = {} }: CourseToday): PeaceAndLoveDay | undefined {
  if (plan.injuryOn === null) return undefined;
  const day = peaceAndLove({
    injuryDate: dayOf(plan.injuryOn),
    today,
    performerRole,
    criteria: { ...criteria, screeningClear: screeningClear(screening) },
    confirmedMoves: plan.protocolMoves.filter(({ kind }) => kind === 'move').map(({ toPhase, happenedOn }) => ({ to: toPhase as MoveTarget, on: dayOf(happenedOn) })),
    reinjuries: plan.protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => dayOf(happenedOn)),
  });
  return day.kind === 'day' ? day : undefined;
}

export function toProtocol(day: PeaceAndLoveDay): PeaceAndLoveResponse {
  return {
    day: day.day,
    startedOn: day.startedOn,
    isReinjury: day.isReinjury,
    phase: day.phase,
    letters: day.letters.map(({ phase, letter, name, rule, state, why }) => ({ phase, letter, name, rule, state, why })),
    allowedModalities: [...day.allowedModalities],
    withheld: day.withheld.map(({ id, why }) => ({ id, why })),
    avoid: [...day.avoid],
    criteriaToMove: day.criteriaToMove.map(({ id, text, state, why, confirmed }) => ({ id, text, state, why, confirmed })),
    canMove: day.canMove,
    rule72h: { state: day.rule72h.state, ruleId: day.rule72h.ruleId, text: day.rule72h.text, dueOn: day.rule72h.dueOn },
    nextReview: day.nextReview,
    message: day.message,
  };
}
