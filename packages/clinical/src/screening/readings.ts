// Raw answers as they arrive become readings: one slot per fact, typed once, so that rules need no further checks.
// An answer that cannot be read is kept apart from no answer: it counts as unknown even where silence would be fine.
import { factIds } from '../knowledge/fact-ids.js';
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { isRecord } from './raw-values.js';
import { readAnswer } from './read-answer.js';
import type { ReadValue, RefusalCode } from './read-answer.js';

/** Answers by fact id, as stored or sent; null and undefined mean not answered. */
export type Answers = Readonly<Record<string, unknown>>;

export const unreadable = Symbol('unreadable');

export type Reading = ReadValue | typeof unreadable | undefined;
export type Readings = readonly Reading[];

/** An input that was left out of the decision, and why. */
export interface IgnoredInput {
  input: string;
  reason: RefusalCode | 'unknown-fact' | 'unknown-technique' | 'not-a-date';
}

const indexById: ReadonlyMap<string, number> = new Map(factIds.map((id, index) => [id, index]));

export const factIndex = (id: FactId): number => indexById.get(id) ?? -1;

/** Position of any text in the fact table; undefined when it is not a fact id. */
export const findFactIndex = (id: string): number | undefined => indexById.get(id);

export const isRead = (reading: Reading): reading is ReadValue => reading !== undefined && reading !== unreadable;

function readInto(readings: Reading[], ignored: IgnoredInput[], id: string, value: unknown): void {
  const index = indexById.get(id) ?? -1;
  const fact = facts[index];
  if (fact === undefined) {
    ignored.push({ input: id, reason: 'unknown-fact' });
    return;
  }
  const result = readAnswer(fact, value);
  if ('value' in result) {
    readings[index] = result.value;
    return;
  }
  readings[index] = unreadable;
  ignored.push({ input: id, reason: result.refused });
}

export function readAnswers(answers: Answers): { readings: Reading[]; ignored: IgnoredInput[] } {
  const readings = Array.from<Reading>({ length: facts.length });
  const ignored: IgnoredInput[] = [];
  if (!isRecord(answers)) return { readings, ignored };
  for (const id of Object.keys(answers)) {
    const value = answers[id];
    if (value !== undefined && value !== null) readInto(readings, ignored, id, value);
  }
  return { readings, ignored };
}
