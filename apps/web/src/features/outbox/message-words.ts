// What stands in the outbox, in words: kinds and views.
import type { Schema } from '../../lib/api';

type Message = Schema['MessageResponse'];

export const messageViews = ['all', 'waiting', 'sent', 'unsure', 'failed'] as const;
export type MessageView = (typeof messageViews)[number];

export const viewWords: Readonly<Record<MessageView, { readonly label: string; readonly empty: string; readonly hint: string }>> = {
  all: { label: 'All', empty: 'No message yet', hint: 'Links, reminders and invitations appear here as soon as they are asked for.' },
  waiting: { label: 'Waiting', empty: 'Nothing waits', hint: 'A message leaves within seconds; a reminder waits until quiet hours end; what could not be sent waits here for its next try.' },
  sent: { label: 'Sent', empty: 'Nothing was sent yet', hint: 'What has left appears here.' },
  unsure: { label: 'In doubt', empty: 'Nothing is in doubt', hint: 'Where the connection broke while the mail server was taking a message, nobody can know whether it did. You decide here.' },
  failed: { label: 'Not delivered', empty: 'Everything was delivered', hint: 'What the mail server refused, or what could not be sent in ten tries, appears here.' },
};

export const kindWords: Readonly<Record<Message['kind'], string>> = {
  invitation: 'Invitation',
  'intake-link': 'Intake link',
  'intake-again': 'More questions',
  'intake-reminder': 'Intake reminder',
  'intake-alert': 'Alert to staff',
  'visit-reminder': 'Visit reminder',
  'exercise-reminder': 'Exercise reminder',
  'referral-letter': 'Referral letter',
  'referral-report': 'Report to a referrer',
  'referral-question': 'Question to a referrer',
  'clearance-letter': 'Clearance request',
  'care-link': 'Link to a plan',
  'outcome-request': 'Questions before a visit',
};

export const triesWords = (tries: number): string => (tries === 1 ? '1 try' : `${tries} tries`);
