// Everything that was told about a person, as the contradictions read it.
import type { Answers, Readings } from './readings.js';
import type { AgedEvent } from './dated-events.js';

export interface Told {
  /** As recorded, before a date or a grown count replaced anything. */
  recorded: Answers;
  /** On the day of the session. */
  answers: Answers;
  readings: Readings;
  recordedOn: Readonly<Record<string, unknown>>;
  events: readonly AgedEvent[];
  sessionDay: number | undefined;
}
