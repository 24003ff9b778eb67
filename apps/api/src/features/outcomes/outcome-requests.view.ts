import type { OutcomeRequestResponse } from './outcome-requests.dto.js';

/** Days are YYYY-MM-DD, instants as the database writes them. */
export interface ReadRequest {
  readonly id: string;
  readonly measures: readonly string[];
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
  readonly withdrawnAt: string | null;
  readonly requestedByName: string | null;
}

const instant = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());

export function toRequestResponse({ id, measures, dueOn, createdAt, sentAt, answeredAt, withdrawnAt, requestedByName }: ReadRequest): OutcomeRequestResponse {
  const state = answeredAt !== null ? 'answered' : withdrawnAt !== null ? 'withdrawn' : sentAt !== null ? 'sent' : 'waiting';
  return { id, measures: [...measures], dueOn, state, requestedByName, createdAt: new Date(createdAt).toISOString(), sentAt: instant(sentAt), answeredAt: instant(answeredAt) };
}
