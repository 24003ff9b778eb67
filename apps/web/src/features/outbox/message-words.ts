// What stands in the outbox, in words: kinds, states, and why something could not be sent.
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

export const stateWords: Readonly<Record<Message['state'], string>> = {
  queued: 'Waiting to be sent',
  retrying: 'Not sent yet, trying again',
  sent: 'Sent',
  unsure: 'May have been sent',
  undelivered: 'Not delivered',
  'given-up': 'Given up',
  'not-needed': 'Not sent: no longer needed',
};

const reasons: Readonly<Record<string, string>> = {
  'address-refused': 'The mail server does not know this address.',
  'mailbox-full': 'The mailbox is full.',
  'message-refused': 'The mail server refused the message.',
  'sender-refused': 'The mail server does not let this clinic send.',
  'sign-in-refused': 'The mail server refused our password.',
  'server-busy': 'The mail server asked us to wait.',
  'server-unreachable': 'The mail server does not answer.',
  unconfirmed: 'The mail server did not say whether it took it.',
  unknown: 'Something went wrong on our side.',
};

/** Undefined where nothing went wrong. */
export const reasonWords = ({ state, lastError }: Pick<Message, 'state' | 'lastError'>): string | undefined =>
  lastError === null || state === 'not-needed' || state === 'given-up' ? undefined : reasons[lastError] ?? `The mail server said: ${lastError}.`;

export const triesWords = (tries: number): string => (tries === 1 ? '1 try' : `${tries} tries`);
