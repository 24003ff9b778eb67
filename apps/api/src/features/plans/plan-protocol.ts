// PEACE & LOVE of a plan: the course from the injury date, the confirmed moves and what the screening says today. Pure.
import { peaceAndLove, type PeaceAndLoveDay, type PerformerRole, type RecoveryCriteria, type ScreeningResult } from '@legwork/clinical';
import { dayOf } from '../../platform/http/api.js';
import type { LoadedPlan } from './plan-content.js';
import type { MoveTarget } from './plans.dto.js';

const OTTAWA = /^ottawa\./u;

/** False while a stop is open, null while questions are: only an answered and clear screening lets anybody move on. */
export function screeningClear({ session, fired }: ScreeningResult): boolean | null {
  const stopped = session.status === 'emergency' || session.status === 'do-not-treat-refer' || fired.some(({ ruleId, level }) => level === 'emergency' || OTTAWA.test(ruleId));
  if (stopped) return false;
  return session.status === 'not-screened' ? null : true;
}

/** Whether circulation allows compression everywhere the plan works; null while a place is not screened. */
export function compressionAllowed({ cells }: Pick<ScreeningResult, 'cells'>): boolean | null {
  const own = cells.filter(({ techniqueGroup }) => techniqueGroup === 'compression');
  if (own.some(({ allowed, status }) => !allowed && status !== 'not-screened')) return false;
  return own.length === 0 || own.some(({ status }) => status === 'not-screened') ? null : true;
}

interface Seen extends Pick<RecoveryCriteria, 'restPain0To10' | 'restPainFalling24h' | 'loadsWithoutWorseNextMorning'> {}

export interface CourseToday {
  readonly today: string;
  readonly performerRole: PerformerRole;
  readonly screening: ScreeningResult;
  readonly criteria?: Seen;
}

/** Undefined without an injury date, for a lasting problem, or when the dates make no course. */
export function courseOf(plan: LoadedPlan, { today, performerRole, screening, criteria = {} }: CourseToday): PeaceAndLoveDay | undefined {
  if (plan.injuryOn === null) return undefined;
  const day = peaceAndLove({
    injuryDate: dayOf(plan.injuryOn),
    today,
    performerRole,
    criteria: { ...criteria, screeningClear: screeningClear(screening), compressionAllowed: compressionAllowed(screening) },
    confirmedMoves: plan.protocolMoves.filter(({ kind }) => kind === 'move').map(({ toPhase, happenedOn }) => ({ to: toPhase as MoveTarget, on: dayOf(happenedOn) })),
    reinjuries: plan.protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => dayOf(happenedOn)),
  });
  return day.kind === 'day' ? day : undefined;
}
