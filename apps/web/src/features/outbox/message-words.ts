// What stands in the outbox, in words: kinds, states, and why something could not be sent.
import type { Schema } from '../../lib/api';

type Message = Schema['MessageResponse'];

export const messageViews = ['all', 'waiting', 'sent', 'failed'] as const;
export type MessageView = (typeof messageViews)[number];

export const viewWords: Readonly<Record<MessageView, { readonly label: string; readonly empty: string; readonly hint: string }>> = {
  all: { label: 'All', empty: 'No message yet', hint: 'Links, reminders and invitations appear here as soon as they are asked for.' },
  waiting: { label: 'Waiting', empty: 'Nothing waits', hint: 'A message leaves within seconds; one that could not be sent waits here for its next try.' },
  sent: { label: 'Sent', empty: 'Nothing was sent yet', hint: 'What has left appears here.' },
  failed: { label: 'Given up', empty: 'Nothing was given up', hint: 'Messages that could not be sent in ten tries appear here.' },
};

export const kindWords: Readonly<Record<Message['kind'], string>> = {
  invitation: 'Invitation',
  'intake-link': 'Intake link',
  'intake-again': 'More questions',
  'intake-reminder': 'Intake reminder',
  'intake-alert': 'Alert to staff',
  'referral-letter': 'Letter notice',
  'care-link': 'Link to a plan',
  'outcome-request': 'Questions before a visit',
};

export const stateWords: Readonly<Record<Message['state'], string>> = {
  queued: 'Waiting to be sent',
  retrying: 'Not sent yet, trying again',
  sent: 'Sent',
  'given-up': 'Given up',
  'not-needed': 'Not sent: no longer needed',
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The mail server does not answer.',
  ECONNECTION: 'The mail server does not answer.',
  ESOCKET: 'The connection to the mail server broke.',
  ETIMEDOUT: 'The mail server took too long.',
  EDNS: 'The mail server’s name is not known.',
  EAUTH: 'The mail server refused our password.',
  EENVELOPE: 'The mail server refused the address.',
  EMESSAGE: 'The mail server refused the message.',
};

/** Undefined where nothing went wrong. An unknown code is shown as it is: whoever runs the mail server knows it. */
export const reasonWords = ({ state, lastError }: Pick<Message, 'state' | 'lastError'>): string | undefined =>
  lastError === null || state === 'not-needed' || state === 'sent' ? undefined : reasons[lastError] ?? `The mail server said: ${lastError}.`;

export const triesWords = (tries: number): string => (tries === 1 ? '1 try' : `${tries} tries`);
