// States and professions in words, and the order of the list: what waits first, the earliest due on top.
import type { Schema } from '../../lib/api';
import type { ClearanceRow, ClearanceStatus } from './queries';

export const statusNames: Readonly<Record<ClearanceStatus, string>> = { requested: 'Waiting', granted: 'Granted', declined: 'Declined', lapsed: 'Lapsed', withdrawn: 'Withdrawn' };

export const professionNames: Readonly<Record<Schema['ClearanceAnswer']['answeredByProfession'], string>> = {
  physician: 'Physician', surgeon: 'Surgeon', oncologist: 'Oncologist', cardiologist: 'Cardiologist', 'midwife-or-obstetrician': 'Midwife or obstetrician',
  nurse: 'Nurse', pharmacist: 'Pharmacist', physiotherapist: 'Physiotherapist', other: 'Other',
};

const order: readonly ClearanceStatus[] = ['requested', 'granted', 'lapsed', 'declined', 'withdrawn'];
const last = '9999-12-31';

export const inOrder = (rows: readonly ClearanceRow[]): ClearanceRow[] => [...rows].sort((a, b) =>
  order.indexOf(a.status) - order.indexOf(b.status)
  || (a.status === 'requested' ? (a.dueOn ?? last).localeCompare(b.dueOn ?? last) : b.requestedAt.localeCompare(a.requestedAt)));

/** Letters about to end, so that nobody finds out on the day. */
const soonDays = 7;

export const endsSoon = ({ status, validUntil }: Pick<ClearanceRow, 'status' | 'validUntil'>, daysLeft: number | undefined): boolean =>
  status === 'granted' && validUntil !== null && daysLeft !== undefined && daysLeft <= soonDays;
