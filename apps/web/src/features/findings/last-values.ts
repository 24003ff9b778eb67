// The latest earlier measurement of the same thing on the same side.
import type { Finding } from './finding-queries';

export interface LastValue {
  readonly value: number;
  readonly recordedAt: string;
}

/** `findings` newest first, as the server lists them. */
export const lastValue = (
  findings: readonly Finding[], side: string | null, match: Readonly<Record<string, unknown>>, field: string, exceptSessionId: string,
): LastValue | undefined => {
  const found = findings.find(({ side: where, data, sessionId, status }) =>
    status === 'active' && sessionId !== exceptSessionId && where === side && Object.entries(match).every(([key, value]) => data[key] === value));
  const value = found?.data[field];
  return found === undefined || typeof value !== 'number' ? undefined : { value, recordedAt: found.recordedAt };
};
