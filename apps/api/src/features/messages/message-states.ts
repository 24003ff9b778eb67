// The outbox as people think of it: what waits, what went out, what did not and why, and what can be done about it.
import { GIVEN_UP, NO_LONGER_WANTED } from '../../platform/outbox/message-marks.js';

export const MESSAGE_STATES = ['queued', 'retrying', 'sent', 'unsure', 'undelivered', 'given-up', 'not-needed'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export interface DeliveryRow {
  readonly status: string;
  readonly lastError: string | null;
}

const ENDED: Readonly<Record<string, MessageState>> = { [NO_LONGER_WANTED]: 'not-needed', [GIVEN_UP]: 'given-up' };

export function messageState({ status, lastError }: DeliveryRow): MessageState {
  if (status === 'sent' || status === 'unsure') return status;
  if (status === 'failed') return ENDED[lastError ?? ''] ?? 'undelivered';
  return lastError === null || status === 'sending' ? 'queued' : 'retrying';
}

export interface MessageChoices {
  /** One that is no longer needed may not: its link would replace a newer one. */
  readonly retry: boolean;
  readonly giveUp: boolean;
  /** Only of what may have arrived: somebody asked the person. */
  readonly confirm: boolean;
}

/** While it is being handed over nobody but its worker has a say. */
export function messageChoices(row: DeliveryRow): MessageChoices {
  const state = messageState(row);
  return {
    retry: ['retrying', 'unsure', 'undelivered', 'given-up'].includes(state),
    giveUp: row.status !== 'sending' && ['queued', 'retrying', 'unsure', 'undelivered'].includes(state),
    confirm: state === 'unsure',
  };
}
