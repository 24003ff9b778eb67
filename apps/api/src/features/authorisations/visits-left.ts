// What an authorisation leaves, from counts alone: visits, days, and the words for both. Pure.

/** Few visits or days left: product policy, unconfirmed. */
export const FEW_VISITS = 2;
export const FEW_DAYS = 7;

export interface AuthorisedVisits {
  /** null: no number was set. */
  readonly authorised: number | null;
  /** Signed visits with treatment in the period. */
  readonly authorisedUsed: number;
  /** Last day, YYYY-MM-DD. */
  readonly authorisedUntil: string | null;
  /** Visits still to come. */
  readonly booked: number;
}

export interface VisitsLeft {
  readonly visitsLeft: number | null;
  readonly daysLeft: number | null;
  readonly isRunningOut: boolean;
  readonly words: readonly string[];
}

const MS_PER_DAY = 86_400_000;
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

export function visitsLeftOf({ authorised, authorisedUsed, authorisedUntil, booked }: AuthorisedVisits, today: string): VisitsLeft {
  const visitsLeft = authorised === null ? null : authorised - authorisedUsed;
  const daysLeft = authorisedUntil === null ? null : daysBetween(today, authorisedUntil);
  const fewVisits = visitsLeft !== null && visitsLeft <= FEW_VISITS;
  const fewDays = daysLeft !== null && daysLeft <= FEW_DAYS;
  return { visitsLeft, daysLeft, isRunningOut: fewVisits || fewDays, words: [...visitWords(visitsLeft, booked), ...dayWords(daysLeft)] };
}

function visitWords(left: number | null, booked: number): readonly string[] {
  if (left === null) return [];
  const used = left > 0 ? `${count(left, 'authorised visit')} left` : left === 0 ? 'Every authorised visit is used' : `${count(-left, 'visit')} more than authorised`;
  return [used, ...(left > 0 && booked > left ? [`${count(booked - left, 'booked visit')} not covered`] : [])];
}

function dayWords(left: number | null): readonly string[] {
  if (left === null) return [];
  if (left < 0) return [`The authorisation ended ${count(-left, 'day')} ago`];
  return [left === 0 ? 'The authorisation ends today' : `The authorisation ends in ${count(left, 'day')}`];
}
