// The criteria to move from PEACE to LOVE: each is met, not met or not known, and only all met count.
import { peaceAndLove as table, type MoveOnCriterion } from '../knowledge/peace-love.js';

export interface RecoveryCriteria {
  /** Pain at rest now, 0 to 10. */
  readonly restPain0To10?: number | null;
  /** Pain at rest has been falling for 24 hours. */
  readonly restPainFalling24h?: boolean | null;
  /** The limb can be loaded for daily movement without more pain the next morning. */
  readonly loadsWithoutWorseNextMorning?: boolean | null;
  /** No emergency, do-not-treat or positive Ottawa result is open. */
  readonly screeningClear?: boolean | null;
  /** Circulation allows compression (the compression cell of the screening). */
  readonly compressionAllowed?: boolean | null;
}

export interface CriterionState {
  readonly id: MoveOnCriterion['id'];
  readonly text: string;
  readonly state: 'met' | 'not-met' | 'unknown';
  readonly why: string;
  readonly confirmed: boolean;
}

type Verdict = Pick<CriterionState, 'state' | 'why'>;

const hoursPerDay = 24;

const judges: Readonly<Record<MoveOnCriterion['id'], (criterion: MoveOnCriterion, criteria: RecoveryCriteria, day: number) => Verdict>> = {
  'pl.day': ({ min = hoursPerDay }, _, day) =>
    day * hoursPerDay >= min ? { state: 'met', why: `Day ${day}` } : { state: 'not-met', why: `Day ${day}: too early` },
  'pl.pain': ({ max = 3 }, { restPain0To10, restPainFalling24h }) => {
    const pain = typeof restPain0To10 === 'number' && restPain0To10 >= 0 && restPain0To10 <= 10 ? restPain0To10 : undefined;
    if (pain !== undefined && pain > max) return { state: 'not-met', why: `Pain at rest ${pain} of 10` };
    if (restPainFalling24h === false) return { state: 'not-met', why: 'Pain at rest is not falling' };
    if (pain === undefined) return { state: 'unknown', why: 'Ask how strong the pain at rest is' };
    return restPainFalling24h === true
      ? { state: 'met', why: `Pain at rest ${pain} of 10 and falling` }
      : { state: 'unknown', why: 'Ask whether the pain at rest has been falling for 24 hours' };
  },
  'pl.walk': (_, { loadsWithoutWorseNextMorning }) =>
    yesNo(loadsWithoutWorseNextMorning, 'Daily loading without more pain next morning', 'Daily loading brings more pain next morning', 'Ask how daily loading went and how the next morning was'),
  'pl.screen': (_, { screeningClear }) =>
    yesNo(screeningClear, 'Nothing open in the screening', 'The screening has an open stop', 'Complete the screening'),
};

function yesNo(answer: boolean | null | undefined, met: string, notMet: string, ask: string): Verdict {
  if (answer === true) return { state: 'met', why: met };
  return answer === false ? { state: 'not-met', why: notMet } : { state: 'unknown', why: ask };
}

export function criteriaStates(criteria: RecoveryCriteria, day: number): readonly CriterionState[] {
  return table.moveOnCriteria.map((criterion) => ({
    id: criterion.id, text: criterion.text, confirmed: criterion.confirmed, ...judges[criterion.id](criterion, criteria, day),
  }));
}
