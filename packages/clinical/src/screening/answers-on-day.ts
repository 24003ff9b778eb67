// Answers as they stand on the day of the session: a count of weeks has grown since it was given, and a recorded date
// decides where there is one. A count typed two weeks ago as 11 is 13 today.
import type { FactId } from '../knowledge/fact-ids.js';
import type { AnswerItem } from './answer-value.js';
import { dayNumber, dateOf } from './calendar-days.js';
import { agedEvents } from './dated-events.js';
import type { AgedEvent, DatedEventKind } from './dated-events.js';
import { bitsOf } from './marked-regions.js';
import { isRecord } from './raw-values.js';
import type { Answers } from './readings.js';

const daysPerWeek = 7;

/** Weeks since something, as whole weeks that grow by the calendar. */
const weekCounts: readonly FactId[] = [
  'hx.dvtWeeks', 'hx.peWeeks', 'hx.heartEventWeeks', 'hx.strokeWeeks', 'preg.weeks', 'preg.postpartumWeeks',
];

/** Which count an event fills, and what must have been answered for it to count at all. */
const countOf: Readonly<Partial<Record<DatedEventKind, { fact: FactId; only?: { fact: FactId; is: string } }>>> = {
  'deep-vein-clot': { fact: 'hx.dvtWeeks' },
  'lung-clot': { fact: 'hx.peWeeks' },
  'heart-event': { fact: 'hx.heartEventWeeks' },
  stroke: { fact: 'hx.strokeWeeks' },
  birth: { fact: 'preg.postpartumWeeks', only: { fact: 'preg.status', is: 'postpartum' } },
};

export interface DayBand {
  fact: FactId;
  kind: DatedEventKind;
  /** Days since the event, both ends included. */
  from: number;
  to: number;
}

/** The places an event belongs to while it is this old. */
export const dayBands: readonly DayBand[] = [
  { fact: 'surgery.regions6w', kind: 'surgery', from: 0, to: 42 },
  { fact: 'surgery.regions12w', kind: 'surgery', from: 43, to: 84 },
  { fact: 'injection.steroid14d', kind: 'steroid-injection', from: 0, to: 14 },
  { fact: 'injection.steroid6w', kind: 'steroid-injection', from: 15, to: 42 },
  { fact: 'injection.other7d', kind: 'other-injection', from: 0, to: 7 },
];

/** An event whose date lies ahead is a contradiction, and counts as today until that is settled. */
const ageOf = ({ fewestDays }: AgedEvent): number => Math.max(0, fewestDays);

const regionOf = (item: AnswerItem): string => (typeof item === 'string' ? item : item.region);

/** The same part of the body; sides are left out, so that a date is never lost over one. */
const meets = (a: AnswerItem, b: AnswerItem): boolean => ((bitsOf(regionOf(a)) ?? 0) & (bitsOf(regionOf(b)) ?? 0)) !== 0
  && (typeof a === 'string' || typeof b === 'string' || a.side === b.side);

const isItem = (value: unknown): value is AnswerItem =>
  typeof value === 'string' || (isRecord(value) && typeof value['region'] === 'string' && (value['side'] === 'left' || value['side'] === 'right'));

/**
 * Typed places that no dated event of the kind speaks for stay; the dated ones go where their age puts them. A question
 * that nobody answered stays open: a date of one operation does not say that there was no other.
 */
function banded(answer: unknown, band: DayBand, events: readonly AgedEvent[]): unknown {
  const dated = events.flatMap((event) => (event.kind === band.kind && event.place !== null ? [{ place: event.place, age: ageOf(event) }] : []));
  if (dated.length === 0 || !Array.isArray(answer)) return answer;
  const typed: readonly unknown[] = answer;
  if (!typed.every(isItem)) return answer;
  const kept = typed.filter((item) => !dated.some(({ place }) => meets(place, item)));
  const here = dated.filter(({ age }) => age >= band.from && age <= band.to).map(({ place }) => place);
  const known = new Set(kept.map((item) => JSON.stringify(item)));
  return [...kept, ...here.filter((item) => !known.has(JSON.stringify(item)) && known.add(JSON.stringify(item)))];
}

export interface AnswersOnDay {
  answers: Answers;
  /** As given, with the session day for every count a date decides. */
  recordedOn: unknown;
  events: readonly AgedEvent[];
}

const grown = (value: unknown, recordedOn: unknown, sessionDay: number): unknown => {
  const day = dayNumber(recordedOn);
  if (typeof value !== 'number' || day === undefined || day >= sessionDay) return value;
  return value + Math.floor((sessionDay - day) / daysPerWeek);
};

/** Nothing is added that was not told; without a known session day the answers stay as they are. */
export function answersOnDay(answers: Answers, recordedOn: unknown, sessionDay: number | undefined): AnswersOnDay {
  if (sessionDay === undefined) return { answers, recordedOn, events: [] };
  const recorded: Readonly<Record<string, unknown>> = isRecord(recordedOn) ? recordedOn : {};
  const events = agedEvents(answers['hx.datedEvents'], sessionDay);
  const changed: Record<string, unknown> = {};
  for (const fact of weekCounts) {
    const value = grown(answers[fact], recorded[fact], sessionDay);
    if (value !== answers[fact]) changed[fact] = value;
  }
  const dated: Record<string, unknown> = {};
  for (const [kind, target] of Object.entries(countOf)) {
    const days = events.filter((event) => event.kind === kind).map(ageOf);
    if (days.length === 0 || (target.only !== undefined && answers[target.only.fact] !== target.only.is)) continue;
    dated[target.fact] = Math.floor(Math.min(...days) / daysPerWeek);
  }
  for (const band of dayBands) {
    const places = banded(answers[band.fact], band, events);
    if (places !== answers[band.fact]) changed[band.fact] = places;
  }
  if (Object.keys(changed).length === 0 && Object.keys(dated).length === 0) return { answers, recordedOn, events };
  const today = dateOf(sessionDay);
  const asOfToday = Object.fromEntries(Object.keys(dated).map((fact) => [fact, today]));
  return {
    answers: { ...answers, ...changed, ...dated },
    recordedOn: Object.keys(dated).length === 0 ? recordedOn : { ...recorded, ...asOfToday },
    events,
  };
}
