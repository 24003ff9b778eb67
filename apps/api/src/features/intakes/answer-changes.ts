/** What differs: an answer beside what the chart holds now, or beside the last accepted intake where the chart holds none. Pure. */
import { dateSpan, daysBetween, findQuestion, isWithdrawn, type IntakeFacts, type ListedMedicine } from '@legwork/clinical';
import type { CurrentAnswers } from '../facts/current-facts.js';
import { isSameAnswer } from '../facts/current-facts.js';
import { readEntry } from '../medicines/read-entry.js';

export interface Before {
  readonly chart: CurrentAnswers;
  /** Texts of the medicines that are not marked as past. */
  readonly chartMedicines: readonly string[];
  /** Answers of the last accepted intake. */
  readonly lastIntake: Readonly<Record<string, unknown>>;
  readonly today: string;
}

export interface AnswerChange {
  readonly changed: boolean;
  readonly previous: unknown;
  readonly previousFrom: 'chart' | 'last-intake' | null;
}

const NOTHING_BEFORE: AnswerChange = { changed: false, previous: null, previousFrom: null };
const DAYS_PER_WEEK = 7;

export function changeOf(itemId: string, value: unknown, told: IntakeFacts, before: Before): AnswerChange {
  // What was taken back says nothing, and a drawing is looked at instead of compared word for word.
  if (isWithdrawn(value) || findQuestion(itemId)?.form.kind === 'drawing') return NOTHING_BEFORE;
  const inChart = before.chart.facts[itemId];
  if (inChart !== undefined) return { changed: !isSameInChart(itemId, value, told, before), previous: inChart, previousFrom: 'chart' };
  const last = before.lastIntake[itemId];
  if (last !== undefined) return { changed: !isSameAnswer(last, value), previous: last, previousFrom: 'last-intake' };
  if (itemId !== 'medicines' || before.chartMedicines.length === 0) return NOTHING_BEFORE;
  return {
    changed: !isSameSet(before.chartMedicines, textsOf(value, before.today)),
    previous: { entries: before.chartMedicines.map((text) => ({ text })) }, previousFrom: 'chart',
  };
}

function isSameInChart(itemId: string, value: unknown, told: IntakeFacts, { chart }: Before): boolean {
  const inChart = chart.facts[itemId];
  const recordedOn = chart.recordedOn[itemId];
  const isDate = findQuestion(itemId)?.form.kind === 'past-date';
  if (isDate && typeof value === 'string' && typeof inChart === 'number' && recordedOn !== undefined) return weeksOn(value, recordedOn) === inChart;
  // The chart may hold the answer, or what followed from it and from others.
  const said: Readonly<Record<string, unknown>> = told;
  return [value, said[itemId]].some((one) => isSameAnswer(ordered(inChart), ordered(one)));
}

/** Whole weeks from the day that was told to the day the chart counted from: the same day told again is no news. */
function weeksOn(date: string, day: string): number | undefined {
  const span = dateSpan(date);
  return span === undefined ? undefined : Math.floor(Math.max(0, daysBetween(span.latest, day)) / DAYS_PER_WEEK);
}

/** Places are a set: the order in which they were touched is no difference. */
const ordered = (value: unknown): unknown =>
  (Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value);

const asCompared = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  isSameAnswer([...new Set(one.map(asCompared))].toSorted(), [...new Set(other.map(asCompared))].toSorted());

function textsOf(value: unknown, today: string): string[] {
  const entries: readonly ListedMedicine[] = typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries) ? value.entries : [];
  return entries.flatMap(({ text }) => readEntry({ text }, today).map((read) => read.text));
}
