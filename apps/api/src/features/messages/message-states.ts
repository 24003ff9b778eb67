/** The outbox as people think of it: what waits, what went out, what did not and why. */
export const MESSAGE_STATES = ['queued', 'retrying', 'sent', 'given-up', 'not-needed'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export const NO_LONGER_WANTED = 'no-longer-wanted';

export interface DeliveryRow {
  readonly status: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

export function messageState({ status, lastError }: DeliveryRow): MessageState {
  if (status === 'sent') return 'sent';
  if (status === 'failed') return lastError === NO_LONGER_WANTED ? 'not-needed' : 'given-up';
  return lastError === null ? 'queued' : 'retrying';
}

/** A mail that failed may be tried at once. One that is no longer needed may not: its link would replace a newer one. */
export const mayRetry = (state: MessageState): boolean => state === 'retrying' || state === 'given-up';
