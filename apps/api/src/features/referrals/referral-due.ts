// When the next step is due after each step. The days are product policy; a person may set another day with the step.
import type { ReferralStep } from './referral-states.js';

interface DueRule {
  /** Counted from today, from the appointment, or left as it was. */
  readonly from: 'today' | 'appointment' | 'unchanged';
  readonly days: number;
}

const DUE_AFTER: Readonly<Record<ReferralStep, DueRule>> = {
  send: { from: 'unchanged', days: 0 },
  acknowledge: { from: 'unchanged', days: 0 },
  appointment: { from: 'appointment', days: 7 },
  reply: { from: 'today', days: 3 },
  'act-on': { from: 'today', days: 3 },
  'ask-for-information': { from: 'today', days: 7 },
  triage: { from: 'unchanged', days: 0 },
  book: { from: 'appointment', days: 0 },
  see: { from: 'today', days: 7 },
  report: { from: 'today', days: 3 },
  close: { from: 'unchanged', days: 0 },
};

export interface DueFrom {
  /** YYYY-MM-DD, all three. */
  readonly today: string;
  readonly dueOn: string;
  readonly appointmentOn?: string | undefined;
}

/** The day from which the rule counts, and how many days after it. */
export function dueAfter(step: ReferralStep, { today, dueOn, appointmentOn }: DueFrom): { readonly from: string; readonly days: number } {
  const rule = DUE_AFTER[step];
  const from = { today, appointment: appointmentOn ?? dueOn, unchanged: dueOn }[rule.from];
  return { from, days: rule.days };
}
