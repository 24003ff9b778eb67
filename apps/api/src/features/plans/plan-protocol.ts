// PEACE & LOVE of a plan: the course from the injury date, the confirmed moves and what the screening says today. Pure.
import { peaceAndLove, type ConfirmedMove, type PeaceAndLoveDay, type PerformerRole, type RecoveryCriteria, type ScreeningResult } from '@legwork/clinical';
import { dayOf } from '../../platform/work.js';
import type { LoadedPlan } from './plan-content.js';

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

type Seen = Pick<RecoveryCriteria, 'restPain0To10' | 'restPainFalling24h' | 'loadsWithoutWorseNextMorning'>;

export interface CourseToday {
  readonly today: string;
  readonly performerRole: PerformerRole;
  readonly screening: ScreeningResult;
  readonly criteria?: Seen;
}

/** The stages after LOVE are no part of the protocol. */
const isOfProtocol = (phase: string): phase is ConfirmedMove['to'] => phase === 'peace' || phase === 'love' || phase === 'done';

export const protocolMovesIn = (moves: readonly { readonly kind: string; readonly toPhase: string; readonly happenedOn: string }[]): readonly ConfirmedMove[] =>
  moves.flatMap(({ kind, toPhase, happenedOn }) => (kind === 'move' && isOfProtocol(toPhase) ? [{ to: toPhase, on: happenedOn }] : []));

/** Undefined without an injury date, for a lasting problem, or when the dates make no course. */
export function courseOf(plan: LoadedPlan, { today, performerRole, screening, criteria = {} }: CourseToday): PeaceAndLoveDay | undefined {
  if (plan.injuryOn === null || plan.course === 'lasting') return undefined;
  const day = peaceAndLove({
    injuryDate: dayOf(plan.injuryOn),
    today,
    performerRole,
    criteria: { ...criteria, screeningClear: screeningClear(screening), compressionAllowed: compressionAllowed(screening) },
    confirmedMoves: protocolMovesIn(plan.protocolMoves.map(({ kind, toPhase, happenedOn }) => ({ kind, toPhase, happenedOn: dayOf(happenedOn) }))),
    reinjuries: plan.protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => dayOf(happenedOn)),
  });
  return day.kind === 'day' ? day : undefined;
}
