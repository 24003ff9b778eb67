// The visits of a plan as one sentence of counts, and the shares of their bar.
import type { PlanLife } from './life-queries';

type Visits = PlanLife['visits'];

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** "3 of 8 visits done, 2 booked, 6 authorised" */
export const visitsSentence = ({ planned, done, booked, authorised }: Visits): string => [
  planned === null ? `${count(done, 'visit')} done` : `${done} of ${count(planned, 'visit')} done`, `${booked} booked`, ...(authorised === null ? [] : [`${authorised} authorised`]),
].join(', ');

export interface VisitShares {
  /** 0 to 1 of the bar. */
  readonly done: number;
  readonly booked: number;
  /** Where the authorisation ends; null without one. */
  readonly authorised: number | null;
}

export const visitShares = ({ planned, done, booked, authorised }: Visits): VisitShares => {
  const total = Math.max(planned ?? 0, authorised ?? 0, done + booked, 1);
  return { done: done / total, booked: booked / total, authorised: authorised === null ? null : authorised / total };
};
