// What holds for each kind of mail: what becomes of one that may have been sent, and which of them are reminders.
import type { OutgoingMessage } from './outgoing-message.js';

type Kind = OutgoingMessage['kind'];

/**
 * A mail was handed over and nobody can know whether the server took it.
 * `count-as-sent`: twice is worse than never; nothing but a reminder is lost.
 * `send-again`: never is worse than twice. The second has the same Message-ID and the same words, and holds no secret.
 * `ask`: a person decides. Its link is made anew each time, so that a second mail would make the first one's useless; a letter leaves the house.
 */
export type WhenUnsure = 'count-as-sent' | 'send-again' | 'ask';

export const WHEN_UNSURE: Readonly<Record<Kind, WhenUnsure>> = {
  invitation: 'ask',
  'intake-link': 'ask',
  'intake-again': 'ask',
  'care-link': 'ask',
  'referral-letter': 'ask',
  'referral-report': 'ask',
  'referral-question': 'ask',
  'clearance-letter': 'ask',
  'intake-alert': 'send-again',
  'intake-reminder': 'count-as-sent',
  'visit-reminder': 'count-as-sent',
  'outcome-request': 'count-as-sent',
  'exercise-reminder': 'count-as-sent',
};

/** Sent because time came, not because somebody asked: they keep quiet hours, and people can stop them kind by kind. */
export const REMINDERS = ['intake-reminder', 'visit-reminder', 'outcome-request', 'exercise-reminder'] as const;
export type Reminder = (typeof REMINDERS)[number];

export const isReminder = (kind: string): kind is Reminder => (REMINDERS as readonly string[]).includes(kind);

export const whenUnsure = (kind: string): WhenUnsure => (Object.hasOwn(WHEN_UNSURE, kind) ? WHEN_UNSURE[kind as Kind] : 'ask');
