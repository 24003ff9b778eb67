// How a plan stands in visits and time, from counts alone: what is running out, and when it is to be looked at again. Pure.
import { addDays } from '../../platform/http/api.js';

/** Few visits or days left: product policy, unconfirmed. */
export const FEW_VISITS = 2;
export const FEW_DAYS = 7;

export interface PlanStanding {
  readonly planId: string;
  readonly patientId: string;
  readonly status: string;
  readonly ownerId: string;
  readonly planned: number | null;
  readonly authorised: number | null;
  /** Days are YYYY-MM-DD. */
  readonly authorisedUntil: string | null;
  readonly reviewEveryVisits: number | null;
  readonly agreedOn: string | null;
  /** The newest version was agreed after the last review. */
  readonly isVersionSinceReview: boolean;
  readonly versionReviewOn: string | null;
  readonly lastReview: { readonly id: string; readonly on: string; readonly nextOn: string | null } | null;
  /** Signed visits with treatment since the plan was agreed. */
  readonly done: number;
  readonly doneSinceReview: number;
  readonly lastVisitOn: string | null;
  readonly booked: number;
  readonly nextVisitOn: string | null;
  readonly tasks: readonly { readonly causeKey: string; readonly dueOn: string | null; readonly status: string }[];
}

export interface Authorisation {
  readonly visitsLeft: number | null;
  readonly daysLeft: number | null;
  /** Visits left after those that are booked. Below 0: more are booked than are authorised. */
  readonly visitsLeftAfterBooked: number | null;
  readonly isRunningOut: boolean;
  readonly words: readonly string[];
}

const MS_PER_DAY = 86_400_000;
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

export function authorisationOf({ authorised, authorisedUntil, done, booked }: PlanStanding, today: string): Authorisation {
  const visitsLeft = authorised === null ? null : authorised - done;
  const daysLeft = authorisedUntil === null ? null : daysBetween(today, authorisedUntil);
  const fewVisits = visitsLeft !== null && visitsLeft <= FEW_VISITS;
  const fewDays = daysLeft !== null && daysLeft <= FEW_DAYS;
  const visitsLeftAfterBooked = visitsLeft === null ? null : visitsLeft - booked;
  return { visitsLeft, daysLeft, visitsLeftAfterBooked, isRunningOut: fewVisits || fewDays, words: [...visitWords(visitsLeft, visitsLeftAfterBooked), ...dayWords(daysLeft)] };
}

function visitWords(left: number | null, afterBooked: number | null): readonly string[] {
  if (left === null || afterBooked === null) return [];
  const used = left > 0 ? `${count(left, 'authorised visit')} left` : left === 0 ? 'Every authorised visit is used' : `${count(-left, 'visit')} more than authorised`;
  return [used, ...(left > 0 && afterBooked < 0 ? [`${count(-afterBooked, 'booked visit')} not covered`] : [])];
}

function dayWords(left: number | null): readonly string[] {
  if (left === null) return [];
  if (left < 0) return [`The authorisation ended ${count(-left, 'day')} ago`];
  return [left === 0 ? 'The authorisation ends today' : `The authorisation ends in ${count(left, 'day')}`];
}

export interface ReviewDue {
  /** The day that was set; null where only visits count. */
  readonly on: string | null;
  /** Visits until the review that comes by visits; null where only the day counts. */
  readonly visitsLeft: number | null;
  readonly isDue: boolean;
  readonly why: readonly string[];
}

/** A finished review sets the next day; a version agreed since with a later day of its own sets it again. */
export function nextReviewDay({ lastReview, isVersionSinceReview, versionReviewOn }: PlanStanding): string | null {
  if (lastReview === null) return versionReviewOn;
  const isNewer = isVersionSinceReview && versionReviewOn !== null && versionReviewOn > lastReview.on;
  return isNewer ? versionReviewOn : lastReview.nextOn;
}

export function reviewOf(standing: PlanStanding, today: string): ReviewDue {
  const on = nextReviewDay(standing);
  const { reviewEveryVisits: every, doneSinceReview } = standing;
  const visitsLeft = every === null ? null : every - doneSinceReview;
  const byDay = on !== null && on <= today;
  const byVisits = visitsLeft !== null && visitsLeft <= 0;
  const isActive = standing.status === 'active';
  return {
    on, visitsLeft, isDue: isActive && (byDay || byVisits),
    why: [
      ...(byDay ? [on === today ? 'The day of the review is today' : `The day of the review was ${count(daysBetween(on, today), 'day')} ago`] : []),
      ...(byVisits ? [`${count(doneSinceReview, 'visit')} since ${standing.lastReview === null ? 'the plan was agreed' : 'the last review'}; a review comes every ${count(every ?? 0, 'visit')}`] : []),
    ],
  };
}

/** The day the inbox shows: the one that was set, or that of the visit that made it due. null: nothing waits. */
export function reviewTaskDay(standing: PlanStanding, today: string): string | null {
  if (standing.status !== 'active') return null;
  const { on, visitsLeft } = reviewOf(standing, today);
  const byVisits = visitsLeft !== null && visitsLeft <= 0 ? standing.lastVisitOn ?? today : null;
  return [on, byVisits].filter((day) => day !== null).toSorted()[0] ?? null;
}

/** The day by which somebody should have asked for more. null: nothing runs out. */
export function authorisationTaskDay(standing: PlanStanding, today: string): string | null {
  if (standing.status !== 'active' || !authorisationOf(standing, today).isRunningOut) return null;
  return [standing.authorisedUntil, standing.nextVisitOn].filter((day) => day !== null).toSorted()[0] ?? today;
}

/** A year on is far enough for any review. */
export const latestReviewDay = (today: string): string => addDays(today, 366);
