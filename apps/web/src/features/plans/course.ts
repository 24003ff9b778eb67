// PEACE & LOVE as it would stand with the answers just given: the same function the server decides with.
import { peaceAndLove, type PeaceAndLoveDay } from '@legwork/clinical';
import type { Schema } from '../../lib/api';
import type { Plan, Protocol } from './plan-queries';

export type Criteria = Schema['MoveCriteria'];
export type MoveTarget = NonNullable<Schema['ProtocolMoveInput']['toPhase']>;

/** Stages after LOVE are no part of the protocol. */
const isOfProtocol = (phase: string): phase is 'peace' | 'love' | 'done' => phase === 'peace' || phase === 'love' || phase === 'done';

/** What the server's screening says today, read from its own verdict on the criterion. */
const screeningClearOf = ({ criteriaToMove, phase }: Protocol): boolean | null => {
  if (phase === 'halted') return false;
  const state = criteriaToMove.find(({ id }) => id === 'pl.screen')?.state;
  return state === 'met' ? true : state === 'not-met' ? false : null;
};

interface Cells {
  readonly cells: readonly { readonly region: string; readonly techniqueGroup: string; readonly status: string; readonly allowed: boolean }[];
}

/** Whether circulation allows compression where the plan works (everywhere, while it names no place); null: not screened. */
export const compressionFrom = (screening: Cells | undefined, regions: readonly string[]): boolean | null => {
  const cells = (screening?.cells ?? []).filter(({ techniqueGroup, region }) => techniqueGroup === 'compression' && (regions.length === 0 || regions.includes(region)));
  if (cells.some(({ status, allowed }) => !allowed && status !== 'not-screened')) return false;
  return cells.length === 0 || cells.some(({ status }) => status === 'not-screened') ? null : true;
};

/** The confirmed moves and re-injuries of a plan, as the course reads them. */
const historyOf = ({ protocolMoves }: Pick<Plan, 'protocolMoves'>) => ({
  confirmedMoves: protocolMoves.flatMap(({ kind, toPhase, happenedOn }) => (kind === 'move' && isOfProtocol(toPhase) ? [{ to: toPhase, on: happenedOn }] : [])),
  reinjuries: protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => happenedOn),
});

const protocolCriteria = ({ restPain0To10, restPainFalling24h, loadsWithoutWorseNextMorning }: Criteria) => ({ restPain0To10, restPainFalling24h, loadsWithoutWorseNextMorning });

/** Undefined without an injury date, or when the dates make no course. */
export const courseWith = (plan: Plan, criteria: Criteria, today: string, compressionAllowed: boolean | null = null): PeaceAndLoveDay | undefined => {
  const { injuryOn, protocol } = plan;
  if (injuryOn === null || protocol === null) return undefined;
  const day = peaceAndLove({
    injuryDate: injuryOn,
    today,
    criteria: { ...protocolCriteria(criteria), screeningClear: screeningClearOf(protocol), compressionAllowed },
    ...historyOf(plan),
  });
  return day.kind === 'day' ? day : undefined;
};
