// A referral in words: states, steps, urgency, ways to send, and the columns of each board in the order of its loop.
import type { Schema } from '../../lib/api';
import { daysBetween, relativeDay, type PlainDate } from '../../lib/dates';

export type Referral = Schema['ReferralResponse'];
export type ReferralRow = Schema['ReferralRow'];
export type Direction = ReferralRow['direction'];
export type ReferralStatus = ReferralRow['status'];
export type Urgency = ReferralRow['urgency'];
export type ReferralStep = Schema['ReferralStepInput']['step'];
export type SendWay = NonNullable<Schema['ReferralStepInput']['way']>;

export const directions = ['outbound', 'inbound'] as const satisfies readonly Direction[];
export const directionWords: Readonly<Record<Direction, string>> = { outbound: 'Outbound', inbound: 'Inbound' };

export const columnsOf: Readonly<Record<Direction, readonly ReferralStatus[]>> = {
  outbound: ['draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on'],
  inbound: ['received', 'missing-information', 'triaged', 'booked', 'seen', 'reported'],
};

export const statusWords: Readonly<Record<ReferralStatus, string>> = {
  draft: 'Draft',
  sent: 'Sent',
  acknowledged: 'Acknowledged',
  appointment: 'Appointment',
  replied: 'Replied',
  'acted-on': 'Acted on',
  received: 'Received',
  'missing-information': 'Missing information',
  triaged: 'Triaged',
  booked: 'Booked',
  seen: 'Seen',
  reported: 'Reported',
  closed: 'Closed',
};

export const urgencies = ['now', 'same-day', 'within-days', 'routine'] as const satisfies readonly Urgency[];
export const urgencyWords: Readonly<Record<Urgency, string>> = { now: 'Now', 'same-day': 'Same day', 'within-days': 'Within days', routine: 'Routine' };

interface StepWords {
  /** On the button */
  readonly verb: string;
  /** In the timeline */
  readonly past: string;
  /** After "Next:" */
  readonly next: string;
}

export const stepWords: Readonly<Record<ReferralStep, StepWords>> = {
  send: { verb: 'Send letter', past: 'Letter sent', next: 'send the letter' },
  acknowledge: { verb: 'Mark as acknowledged', past: 'Acknowledged', next: 'see that it arrived' },
  appointment: { verb: 'Record appointment', past: 'Appointment made', next: 'get the appointment' },
  reply: { verb: 'Record reply', past: 'Reply received', next: 'get the reply' },
  'act-on': { verb: 'Record what followed', past: 'Acted on', next: 'act on the reply' },
  close: { verb: 'Close', past: 'Closed', next: 'tell the patient and close' },
  'ask-for-information': { verb: 'Ask for information', past: 'Asked for information', next: 'ask for what is missing' },
  triage: { verb: 'Triage', past: 'Triaged', next: 'triage it' },
  book: { verb: 'Book', past: 'Booked', next: 'book a visit' },
  see: { verb: 'Mark as seen', past: 'Seen', next: 'see the patient' },
  report: { verb: 'Report back', past: 'Report sent', next: 'report back' },
};

export const sendWays = ['email', 'printed', 'faxed', 'handed-over'] as const satisfies readonly SendWay[];
export const wayWords: Readonly<Record<SendWay, string>> = { email: 'By e-mail', printed: 'Printed and posted', faxed: 'Faxed', 'handed-over': 'Handed over' };

/** What is to be done from each state; a draft is sent, an acknowledged one waits for its appointment. */
const nextOf: Readonly<Record<ReferralStatus, ReferralStep | undefined>> = {
  draft: 'send', sent: 'acknowledge', acknowledged: 'appointment', appointment: 'reply', replied: 'act-on', 'acted-on': 'close',
  received: 'triage', 'missing-information': 'triage', triaged: 'book', booked: 'see', seen: 'report', reported: 'close', closed: undefined,
};

export const nextStepOf = (status: ReferralStatus): ReferralStep | undefined => nextOf[status];

export const nextWords = (status: ReferralStatus): string | undefined => {
  const step = nextOf[status];
  return step && stepWords[step].next;
};

/** "due in 3 days", "due today", "2 days late" */
export const dueWords = (dueOn: PlainDate, today: PlainDate): string => {
  const late = daysBetween(dueOn, today);
  if (late === undefined || late <= 0) return `due ${relativeDay(dueOn, today)}`;
  return late === 1 ? '1 day late' : `${late} days late`;
};

export const daysWords = (days: number): string => (days === 0 ? 'since today' : days === 1 ? 'for 1 day' : `for ${days} days`);
