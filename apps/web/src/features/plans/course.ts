// PEACE & LOVE as it would stand with the answers just given: the same function the server decides with.
import { peaceAndLove, type PeaceAndLoveDay } from '@legwork/clinical';
import type { Schema } from '../../lib/api';
import type { Plan, Protocol } from './plan-queries';

export type Criteria = Schema['MoveCriteria'];
export type MoveTarget = NonNullable<Schema['ProtocolMoveInput']['toPhase']>;

const isTarget = (phase: string): phase is MoveTarget => phase === 'peace' || phase === 'love' || phase === 'done';

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
  confirmedMoves: protocolMoves.flatMap(({ kind, toPhase, happenedOn }) => (kind === 'move' && isTarget(toPhase) ? [{ to: toPhase, on: happenedOn }] : [])),
  reinjuries: protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => happenedOn),
});

/** Why a plan with an injury date has no course: too long ago, and never begun. Undefined where there is one, or no date. */
export const whyNoCourse = (plan: Pick<Plan, 'injuryOn' | 'protocolMoves'>, today: string): string | undefined => {
  if (plan.injuryOn === null) return undefined;
  const found = peaceAndLove({ injuryDate: plan.injuryOn, today, criteria: {}, ...historyOf(plan) });
  return found.kind === 'not-applicable' ? found.message : undefined;
};

/** Undefined without an injury date, or when the dates make no course. */
export const courseWith = (plan: Plan, criteria: Criteria, today: string, compressionAllowed: boolean | null = null): PeaceAndLoveDay | undefined => {
  const { injuryOn, protocol } = plan;
  if (injuryOn === null || protocol === null) return undefined;
  const day = peaceAndLove({
    injuryDate: injuryOn,
    today,
    criteria: { ...criteria, screeningClear: screeningClearOf(protocol), compressionAllowed },
    ...historyOf(plan),
  });
  return day.kind === 'day' ? day : undefined;
};

export interface Move {
  readonly to: MoveTarget;
  readonly label: string;
  readonly needsReason: boolean;
}

/** Moves that may be confirmed from here. Halted and done are left by a new injury only. */
export const movesFrom = ({ phase, canMove }: PeaceAndLoveDay): readonly Move[] => {
  switch (phase) {
    case 'peace': return canMove ? [{ to: 'love', label: 'Confirm move to LOVE', needsReason: false }] : [];
    case 'review72h': return [{ to: 'love', label: 'Assessed: move to LOVE', needsReason: true }, { to: 'peace', label: 'Assessed: stay in PEACE', needsReason: true }];
    case 'love': return [{ to: 'done', label: 'Goals met: close the course', needsReason: false }];
    case 'halted': case 'done': return [];
  }
};

export interface Station {
  readonly key: string;
  readonly title: string;
  readonly when: string | undefined;
  readonly words: string;
  readonly state: 'done' | 'current' | 'next';
}

type Phase = PeaceAndLoveDay['phase'];

const ruleWords: Readonly<Record<PeaceAndLoveDay['rule72h']['state'], string>> = {
  'not-yet': 'Is the pain easing by then?', applies: 'Pain is not easing: assess', 'does-not-apply': 'Pain is easing', assessed: 'Assessed', open: 'Ask whether the pain is easing',
};

const stateOf = (phase: Phase, current: readonly Phase[], done: readonly Phase[]): Station['state'] => {
  if (current.includes(phase)) return 'current';
  return done.includes(phase) ? 'done' : 'next';
};

/** Real dates along the way; a date that only a decision will set is left out. */
export const stationsOf = (plan: Plan, course: PeaceAndLoveDay): readonly Station[] => {
  const { phase, startedOn, isReinjury, rule72h, day } = course;
  const moves = plan.protocolMoves.filter(({ kind, happenedOn }) => kind === 'move' && happenedOn > startedOn);
  const last = (target: string) => moves.findLast(({ toPhase }) => toPhase === target)?.happenedOn;
  const hasMoved = last('love') !== undefined;
  return [
    { key: 'injury', title: isReinjury ? 'Re-injury' : 'Injury', when: startedOn, words: 'Day 0', state: 'done' },
    { key: 'peace', title: 'PEACE', when: undefined, words: 'Protect, elevate, compress, educate', state: hasMoved ? 'done' : stateOf(phase, ['peace', 'halted'], ['love', 'done', 'review72h']) },
    { key: 'review72h', title: '72 hours', when: rule72h.dueOn, words: ruleWords[rule72h.state], state: phase === 'review72h' ? 'current' : day >= 3 && rule72h.state !== 'open' ? 'done' : 'next' },
    { key: 'love', title: 'LOVE', when: last('love'), words: 'Load, optimism, vascularisation, exercise', state: phase === 'halted' && hasMoved ? 'current' : stateOf(phase, ['love'], ['done']) },
    { key: 'done', title: 'Goals met', when: last('done'), words: 'Course closed', state: phase === 'done' ? 'current' : 'next' },
  ];
};
