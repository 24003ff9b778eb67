import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../lib/api';

export type ReminderDoor = Schema['ReminderDoorResponse'];

export const reminderQuery = (token: string) => queryOptions({
  queryKey: ['reminders', token],
  queryFn: ({ signal }) => answer(api.POST('/api/v1/reminders/preview', { body: { token }, signal })),
});

export const wishReminder = (token: string, wanted: boolean): Promise<ReminderDoor> => answer(api.PUT('/api/v1/reminders/wish', { body: { token, wanted } }));
