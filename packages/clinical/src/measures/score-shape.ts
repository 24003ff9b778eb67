import type { OutcomeMeasureId } from '../knowledge/outcome-measures.js';

export type MeasureAnswers = Readonly<Record<string, unknown>>;

export interface MeasureScore {
  readonly measureId: OutcomeMeasureId;
  /** Undefined while something needed is missing or cannot be read. */
  readonly score: number | undefined;
  readonly unit: string;
  /** Single values that belong to the score, by item. */
  readonly parts: Readonly<Record<string, number>>;
  /** Items without an answer. */
  readonly missing: readonly string[];
  /** Answers that cannot be right, in words. */
  readonly problems: readonly string[];
}

/** What a formula gives; the measure's id and unit are added outside. */
export type Scored = Omit<MeasureScore, 'measureId' | 'unit'>;

export interface ReadNumber {
  readonly value: number | undefined;
  readonly missing: readonly string[];
  readonly problems: readonly string[];
}

/** A whole number within its range; null, undefined and an empty text are missing, anything else is a problem. */
export function readWhole(answers: MeasureAnswers, id: string, min: number, max: number): ReadNumber {
  const value = answers[id];
  if (value === undefined || value === null || value === '') return { value: undefined, missing: [id], problems: [] };
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return { value, missing: [], problems: [] };
  return { value: undefined, missing: [], problems: [`${id} has to be a whole number from ${min} to ${max}`] };
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : oneDecimal(values.reduce((sum, value) => sum + value, 0) / values.length);
}
