// Operations and injections by age in days. A date that is not remembered leaves the facts open: staff ask.
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseInjections, parseOperations } from '../answers/lists-or-none.js';
import type { InjectionEntry } from '../answers/lists-or-none.js';
import type { PlaceOnBody } from '../answers/regions.js';
import { fewestDaysSince } from '../partial-date.js';
import type { AnswerItem } from '../../screening/answer-value.js';
import { datedEventFacts } from './dated-events.js';
import { asFactPlaces } from './fact-values.js';
import type { IntakeFacts } from './fact-values.js';

const days = { surgeryEarly: 42, surgeryLate: 84, steroidEarly: 14, steroidLate: 42, otherInjection: 7 } as const;

interface Aged {
  regions: readonly PlaceOnBody[];
  daysAgo: number;
}

function aged<T extends { regions: PlaceOnBody[]; when: string | null }>(entries: readonly T[], today: string): (T & Aged)[] | undefined {
  const known: (T & Aged)[] = [];
  for (const entry of entries) {
    const daysAgo = entry.when === null ? undefined : fewestDaysSince(entry.when, today);
    if (daysAgo === undefined) return undefined;
    known.push({ ...entry, daysAgo });
  }
  return known;
}

/** Places of entries that are more than `over` and at most `upTo` days old. */
const placesAged = (entries: readonly Aged[], over: number, upTo: number): AnswerItem[] =>
  asFactPlaces(entries.filter(({ daysAgo }) => daysAgo > over && daysAgo <= upTo).flatMap(({ regions }) => regions));

export function operationFacts(answers: IntakeAnswers, today: string): IntakeFacts {
  const listed = answerOf(answers, 'history.operations', parseOperations);
  const entries = listed === undefined ? undefined : aged('none' in listed ? [] : listed.entries, today);
  const dates = datedEventFacts(answers);
  if (entries === undefined) return dates;
  return {
    ...dates,
    'surgery.regions6w': placesAged(entries, -1, days.surgeryEarly),
    'surgery.regions12w': placesAged(entries, days.surgeryEarly, days.surgeryLate),
  };
}

const isOpen = (entry: InjectionEntry & Aged, upTo: number): boolean => entry.substance === 'not-sure' && entry.daysAgo <= upTo;

export function injectionFacts(answers: IntakeAnswers, today: string): IntakeFacts {
  const listed = answerOf(answers, 'history.injections', parseInjections);
  const entries = listed === undefined ? undefined : aged('none' in listed ? [] : listed.entries, today);
  if (entries === undefined) return {};
  const steroids = entries.filter(({ substance }) => substance === 'steroid');
  const others = entries.filter(({ substance }) => substance === 'other');
  return {
    ...(entries.some((entry) => isOpen(entry, days.steroidLate)) ? {} : {
      'injection.steroid14d': placesAged(steroids, -1, days.steroidEarly),
      'injection.steroid6w': placesAged(steroids, days.steroidEarly, days.steroidLate),
    }),
    ...(entries.some((entry) => isOpen(entry, days.otherInjection)) ? {} : {
      'injection.other7d': placesAged(others, -1, days.otherInjection),
    }),
  };
}
