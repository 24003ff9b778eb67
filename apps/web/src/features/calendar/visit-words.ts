// Visits in words. Every colour has its word beside it.
import { formatDateLong } from '../../lib/dates';
import { clockText, minutesBetween, wallOf } from './clock';
import type { CalendarVisit } from './queries';

type VisitType = CalendarVisit['visitType'];

export const visitTypeWords: Readonly<Record<VisitType, string>> = {
  'massage-session': 'Massage session', 'physio-initial': 'Physio initial', 'follow-up': 'Follow-up', review: 'Review', discharge: 'Discharge',
};

export const intakeWords: Readonly<Record<CalendarVisit['intakeState'], string>> = {
  none: 'No intake', requested: 'Intake sent', opened: 'Intake opened', 'in-progress': 'Intake begun', submitted: 'Intake to review', accepted: 'Intake done', withdrawn: 'Intake withdrawn',
};

export const statusWords: Readonly<Record<CalendarVisit['status'], string>> = { booked: 'Booked', arrived: 'Arrived', done: 'Done', cancelled: 'Cancelled', 'no-show': 'Did not come' };

/** What the button that leads to a state says; the same state is called differently on the way back. */
export const stepWords = (from: CalendarVisit['status'], to: CalendarVisit['status']): string => {
  if (to === 'booked') return from === 'arrived' ? 'Not arrived yet' : 'Book again';
  if (to === 'arrived' && from === 'done') return 'Not done yet';
  return { booked: 'Book again', arrived: 'Arrived', done: 'Done', cancelled: 'Cancel the visit', 'no-show': 'Did not come' }[to];
};

export const isOff = ({ status }: Pick<CalendarVisit, 'status'>): boolean => status === 'cancelled' || status === 'no-show';

/** "Monday 23 November 2026, 09:30 to 10:00" */
export const whenWords = ({ startsAt, endsAt }: Pick<CalendarVisit, 'startsAt' | 'endsAt'>, timeZone: string): string => {
  const { day, minute } = wallOf(startsAt, timeZone);
  return `${formatDateLong(day)}, ${clockText(minute)} to ${clockText(wallOf(endsAt, timeZone).minute)}`;
};

export const lengthOf = ({ startsAt, endsAt }: Pick<CalendarVisit, 'startsAt' | 'endsAt'>): number => minutesBetween(startsAt, endsAt);
