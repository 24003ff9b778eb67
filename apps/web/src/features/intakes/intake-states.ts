// The states of an intake as staff think of them: what waits for us, what waits for the patient, what is done.
import type { Schema } from '../../lib/api';
import type { PlainDate } from '../../lib/dates';

export type Intake = Schema['IntakeResponse'];
export type IntakeStatus = Intake['status'];

export const intakeViews = ['submitted', 'open', 'accepted', 'withdrawn'] as const;
export type IntakeView = (typeof intakeViews)[number];

interface ViewWords {
  readonly label: string;
  readonly statuses: readonly IntakeStatus[];
  readonly empty: string;
  readonly emptyHint: string;
}

export const viewWords: Readonly<Record<IntakeView, ViewWords>> = {
  submitted: {
    label: 'To review', statuses: ['submitted'], empty: 'Nothing to review', emptyHint: 'Intakes that patients have sent appear here.',
  },
  open: {
    label: 'With the patient', statuses: ['requested', 'opened', 'in-progress'], empty: 'No intake is out',
    emptyHint: 'Request one before a visit; the patient answers on a phone, without an account.',
  },
  accepted: {
    label: 'Accepted', statuses: ['accepted'], empty: 'No accepted intakes yet', emptyHint: 'Once accepted, the answers are in the chart.',
  },
  withdrawn: { label: 'Withdrawn', statuses: ['withdrawn'], empty: 'No withdrawn intakes', emptyHint: 'Requests that were taken back appear here.' },
};

export const statusWords: Readonly<Record<IntakeStatus, string>> = {
  requested: 'Not opened yet',
  opened: 'Opened',
  'in-progress': 'Being answered',
  submitted: 'Sent by the patient',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
};

/** Given back with questions, an intake is at its beginning again; staff have to see that it is not a new one. */
export const stateWords = ({ status, returnedAt }: Pick<Intake, 'status' | 'returnedAt'>): string =>
  returnedAt === null ? statusWords[status] : `Returned, ${status === 'requested' ? 'waiting for the patient' : statusWords[status].toLowerCase()}`;

const wayWords: Readonly<Record<NonNullable<Intake['linkWay']>, string>> = { shown: 'Link works until', email: 'E-mailed link works until', 'hand-over': 'Handed over, link works until' };

/** How far the live link goes; `day` puts an instant into words. */
export const linkWords = ({ linkExpiresAt, linkWay }: Pick<Intake, 'linkExpiresAt' | 'linkWay'>, day: (instant: string) => string): string =>
  linkExpiresAt === null ? 'No live link' : `${wayWords[linkWay ?? 'shown']} ${day(linkExpiresAt)}`;

/** Any status in an address opens the view it belongs to. */
export const viewOf = (status: string): IntakeView =>
  intakeViews.find((view) => view === status || viewWords[view].statuses.some((one) => one === status)) ?? 'submitted';

const alertRank: Readonly<Record<string, number>> = { emergency: 2, 'do-not-treat-refer': 1 };

/** Emergencies and stops first, then by the day it is needed, then by age. */
export const byUrgency = (one: Intake, other: Intake): number =>
  (alertRank[other.highestAlert ?? ''] ?? 0) - (alertRank[one.highestAlert ?? ''] ?? 0)
  || (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')
  || one.createdAt.localeCompare(other.createdAt);

export const isLate = ({ dueOn, status }: Pick<Intake, 'dueOn' | 'status'>, today: PlainDate): boolean =>
  dueOn !== null && dueOn < today && viewOf(status) === 'open';
