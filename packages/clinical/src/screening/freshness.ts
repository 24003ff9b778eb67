// How long answers last. An answer past its last day can still warn, but no longer reassure.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { dayNumber } from './calendar-days.js';
import { findFactIndex, isRead, isRecord } from './readings.js';
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

/** Day each answer was recorded, by fact position; `null` for a date that cannot be read. */
function readRecordedDays(recordedOn: unknown): { days: Map<number, number | null>; ignored: IgnoredInput[] } {
  const days = new Map<number, number | null>();
  const ignored: IgnoredInput[] = [];
  if (recordedOn === undefined || recordedOn === null) return { days, ignored };
  if (!isRecord(recordedOn)) return { days, ignored: [{ input: 'recordedOn', reason: 'wrong-type' }] };
  for (const id of Object.keys(recordedOn)) {
    const index = findFactIndex(id);
    const day = dayNumber(recordedOn[id]);
    if (index !== undefined) days.set(index, day ?? null);
    if (index === undefined) ignored.push({ input: `recordedOn.${id}`, reason: 'unknown-fact' });
    else if (day === undefined) ignored.push({ input: `recordedOn.${id}`, reason: 'not-a-date' });
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
    const recorded = days.get(index);
    const lasts = recorded === null ? -1 : Math.min(recorded ?? sessionDay, sessionDay) + fact.volatilityDays;
    if (recorded === null || lasts < sessionDay) {
      fresh[index] = undefined;
      stale.push(fact.id);
    } else if (lasts < lastDay) lastDay = lasts;
  });
  return { fresh: stale.length === 0 ? readings : fresh, stale, lastDay, ignored };
}
