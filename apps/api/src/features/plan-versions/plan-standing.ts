// How a plan stands in visits and time, from counts alone, and when it is to be looked at again. Pure.
import { addDays } from '../../platform/http/api.js';
import { count, daysBetween } from '../authorisations/visits-left.js';

export interface PlanStanding {
  readonly planId: string;
  readonly patientId: string;
  readonly status: string;
  readonly ownerId: string;
  readonly planned: number | null;
  /** Of the authorisation that leaves least; see features/authorisations. */
  readonly authorised: number | null;
  /** Signed visits in its period. */
  readonly authorisedUsed: number;
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

/** A year on is far enough for any review. */
export const latestReviewDay = (today: string): string => addDays(today, 366);
