// The columns of a calendar: the practitioners of a day, or the days of a practitioner's week.
import { addDays, daysBetween, formatDate, formatDateLong, type PlainDate } from '../../lib/dates';
import type { Calendar, Practitioner } from './queries';

export const views = ['day', 'week'] as const;
export type CalendarView = (typeof views)[number];

export interface Column {
  readonly id: string;
  readonly day: PlainDate;
  readonly practitionerId: string;
  readonly practitionerName: string;
  /** Above the column */
  readonly title: string;
  readonly detail: string;
  /** "Priya Shah, Monday 23 November 2026" */
  readonly name: string;
  /** In a week: the day it is */
  readonly isToday: boolean;
  readonly canBook: boolean;
}

const knownMonday = '2024-01-01';

/** The Monday of a day's week. */
export const mondayOf = (day: PlainDate): PlainDate => {
  const days = daysBetween(knownMonday, day) ?? 0;
  return addDays(day, -(((days % 7) + 7) % 7));
};

export const daysOf = (view: CalendarView, day: PlainDate): { readonly from: PlainDate; readonly days: number } => (view === 'day' ? { from: day, days: 1 } : { from: mondayOf(day), days: 7 });

const columnOf = ({ id, name, isActive }: Practitioner, day: PlainDate, words: { readonly title: string; readonly detail: string; readonly isToday: boolean }): Column => ({
  ...words, id: `${day} ${id}`, day, practitionerId: id, practitionerName: name, name: `${name}, ${formatDateLong(day)}`, canBook: isActive,
});

const roleWords: Readonly<Record<string, string>> = { physiotherapist: 'Physiotherapist', massage_therapist: 'Massage therapist' };

/** On a day: whoever practises or has a visit. In a week: the seven days of one of them. */
export const columnsOf = (calendar: Calendar, view: CalendarView, practitionerId: string, today: PlainDate): readonly Column[] => {
  if (view === 'day') return calendar.practitioners.map((each) => columnOf(each, calendar.from, { title: each.name, detail: roleWords[each.role] ?? '', isToday: false }));
  const whose = calendar.practitioners.find(({ id }) => id === practitionerId);
  if (whose === undefined) return [];
  return Array.from({ length: calendar.days }, (_, index) => addDays(calendar.from, index)).map((day) => columnOf(whose, day, {
    isToday: day === today,
    title: (formatDateLong(day).split(' ')[0] ?? '').slice(0, 3), detail: formatDate(day).split(' ').slice(0, 2).join(' '),
  }));
};
