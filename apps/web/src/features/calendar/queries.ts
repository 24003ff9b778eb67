import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, done, idempotencyKey, ifMatch, type Schema } from '../../lib/api';
import type { PlainDate } from '../../lib/dates';

export type Calendar = Schema['CalendarResponse'];
export type CalendarVisit = Schema['CalendarVisitResponse'];
export type Practitioner = Schema['CalendarPractitionerResponse'];
export type Appointment = Schema['AppointmentResponse'];
export type Feed = Schema['CalendarFeedResponse'];

export const calendarKey = ['appointments', 'calendar'] as const;

export const calendarQuery = (from: PlainDate, days: number) =>
  queryOptions({
    queryKey: [...calendarKey, from, days],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/appointments/calendar', { params: { query: { from, days } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export const bookVisit = (body: Schema['NewAppointment'], key: string): Promise<Appointment> => answer(api.POST('/api/v1/appointments', { body, headers: idempotencyKey(key) }));

export const changeVisit = ({ id, version }: Pick<Appointment, 'id' | 'version'>, body: Schema['AppointmentChange']): Promise<Appointment> =>
  answer(api.PATCH('/api/v1/appointments/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/calendar-feeds', { signal })),
});

export const createFeed = (body: Schema['NewCalendarFeed']): Promise<Schema['NewCalendarFeedResponse']> => answer(api.POST('/api/v1/calendar-feeds', { body }));

export const revokeFeed = (id: string): Promise<void> => done(api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } }));
