// How long answers last. An answer past its last day can still warn, but no longer reassure.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { dateOf, dayNumber } from './calendar-days.js';
import { isRecord } from './raw-values.js';
import { findFactIndex, isRead } from './readings.js';
import type { IgnoredInput, Reading, Readings } from './readings.js';

/** A decision lasts at most this many days; product policy, unconfirmed. */
export const longestDecisionDays = 90;

export interface Freshness {
  /** The readings without those past their last day; the same array when none is. */
  fresh: Readings;
  stale: readonly FactId[];
  /** Last day the decision holds as far as its answers go; undefined when the session day is not known. */
  lastDay: number | undefined;
  ignored: readonly IgnoredInput[];
}

/** Day each answer was recorded, by fact position; one whose date cannot be read is older than any answer may be. */
function readRecordedDays(recordedOn: unknown): { days: Map<number, number>; ignored: IgnoredInput[] } {
  const days = new Map<number, number>();
  const ignored: IgnoredInput[] = [];
  const given = recordedOn ?? {};
  if (!isRecord(given)) return { days, ignored: [{ input: 'recordedOn', reason: 'wrong-type' }] };
  for (const [id, date] of Object.entries(given)) {
    const index = findFactIndex(id);
    const day = dayNumber(date);
    if (index === undefined) {
      ignored.push({ input: `recordedOn.${id}`, reason: 'unknown-fact' });
      continue;
    }
    if (day === undefined) ignored.push({ input: `recordedOn.${id}`, reason: 'not-a-date' });
    days.set(index, day ?? -Infinity);
  }
  return { days, ignored };
}

export function assessFreshness(readings: Readings, recordedOn: unknown, sessionDay: number | undefined): Freshness {
  const { days, ignored } = readRecordedDays(recordedOn);
  if (sessionDay === undefined) return { fresh: readings, stale: [], lastDay: undefined, ignored };
  const fresh: Reading[] = [...readings];
  const stale: FactId[] = [];
  let lastDay = sessionDay + longestDecisionDays;
  facts.forEach((fact, index) => {
    if (!isRead(readings[index]) || fact.askedBy === 'system') return;
    const lasts = Math.min(days.get(index) ?? sessionDay, sessionDay) + fact.volatilityDays;
    if (lasts >= sessionDay) {
      lastDay = Math.min(lastDay, lasts);
    } else {
      fresh[index] = undefined;
      stale.push(fact.id);
    }
  });
  return { fresh: stale.length === 0 ? readings : fresh, stale, lastDay, ignored };
}

export interface DecisionEnds {
  sessionDay: number | undefined;
  /** Last day of the answers, and of each letter the decision rests on. */
  answersEnd: number | undefined;
  letterEnds: readonly number[];
  /** No question is open and no contradiction stands. */
  settled: boolean;
}

/** Last day a decision holds, YYYY-MM-DD: what is not settled is decided again at the next session; null when no day is known. */
export function validUntil({ sessionDay, answersEnd, letterEnds, settled }: DecisionEnds): string | null {
  if (sessionDay === undefined || answersEnd === undefined) return null;
  return dateOf(settled ? Math.min(answersEnd, ...letterEnds) : sessionDay);
}
