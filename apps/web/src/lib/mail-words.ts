// How a mail stands on its way, and why it could not be sent, in words: for the outbox and for the screen it was sent from.
import type { Schema } from './api';

export type MailStanding = Pick<Schema['MailStateResponse'], 'state' | 'lastError'>;

export const mailStateWords: Readonly<Record<MailStanding['state'], string>> = {
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
export const mailReason = ({ state, lastError }: MailStanding): string | undefined =>
  lastError === null || state === 'not-needed' || state === 'given-up' ? undefined : reasons[lastError] ?? `The mail server said: ${lastError}.`;

const underWay: ReadonlySet<MailStanding['state']> = new Set(['queued', 'retrying']);
const troubled: ReadonlySet<MailStanding['state']> = new Set(['unsure', 'undelivered', 'given-up']);

/** It leaves by itself: worth another look soon. */
export const isUnderWay = (mail: MailStanding | null): boolean => mail !== null && underWay.has(mail.state);
/** Somebody has to do something about it. */
export const isTroubled = (mail: MailStanding | null): boolean => mail !== null && troubled.has(mail.state);
