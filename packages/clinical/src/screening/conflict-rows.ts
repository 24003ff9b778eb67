// Each contradiction as one row: which answers, in which words, and when it holds.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';
import { above, all, any, atLeast, below, equals, includes, no, not, notEmpty, oneOf, yes } from '../knowledge/predicates.js';
import type { Predicate } from '../knowledge/predicates.js';
import { dayBands } from './answers-on-day.js';
import type { AnswerItem } from './answer-value.js';
import { dayNumber } from './calendar-days.js';
import { compilePredicate } from './compile-predicate.js';
import type { Conflict } from './conflicts.js';
import type { DatedEventKind } from './dated-events.js';
import { isNowhere, readMarks } from './marked-regions.js';
import { factIndex } from './readings.js';
import { toldConflictWords } from './told-conflict-words.js';
import type { Told } from './told.js';
import { isTrue } from './truth.js';

export interface ConflictRow {
  id: string;
  facts: readonly FactId[];
  find: (told: Told) => Conflict[];
}

interface Statement {
  id: string;
  facts: readonly FactId[];
  words: string;
  when: Predicate;
  /** Takes its place from this body-map answer; the whole session when left out. */
  at?: FactId;
  /** Holds only when the detail was recorded on or after the day of the other answer: a later answer is an update. */
  detailNotOlder?: { detail: FactId; than: FactId };
}

const denied = (id: string, words: string, fact: FactId, weeks: FactId): Statement => ({
  id, words, facts: [fact, weeks], when: all(no(fact), atLeast(weeks, 0)),
});

export const statements: readonly Statement[] = [
  denied('vein-clot-denied', 'No deep vein clot ever, yet a time since one is given.', 'hx.dvt', 'hx.dvtWeeks'),
  denied('lung-clot-denied', 'No lung clot ever, yet a time since one is given.', 'hx.pe', 'hx.peWeeks'),
  denied('heart-event-denied', 'No heart event ever, yet a time since one is given.', 'hx.heartEvent', 'hx.heartEventWeeks'),
  denied('stroke-denied', 'No stroke ever, yet a time since one is given.', 'hx.stroke', 'hx.strokeWeeks'),
  {
    id: 'cancer-denied',
    facts: ['hx.cancerActive', 'hx.cancerPast', 'hx.boneMets', 'hx.tumourRegions'],
    words: 'No cancer now or in the past, yet a tumour or cancer in the bones is given.',
    when: all(no('hx.cancerActive'), no('hx.cancerPast'), any(yes('hx.boneMets'), notEmpty('hx.tumourRegions'))),
  },
  {
    id: 'cancer-treatment-denied',
    facts: ['hx.cancerActive', 'hx.chemoNow', 'meds.classes'],
    words: 'No cancer treatment now, yet chemotherapy is given.',
    when: all(no('hx.cancerActive'), any(yes('hx.chemoNow'), includes('meds.classes', 'chemotherapy'))),
  },
  {
    id: 'diabetes-denied',
    facts: ['hx.diabetes', 'meds.classes'],
    words: 'No diabetes, yet insulin is on the medicine list.',
    when: all(no('hx.diabetes'), includes('meds.classes', 'insulin')),
  },
  {
    id: 'immune-treatment-denied',
    facts: ['hx.immunosuppressed', 'meds.classes'],
    words: 'No immune-suppressing treatment, yet such a medicine is on the list.',
    when: all(no('hx.immunosuppressed'), includes('meds.classes', 'immunosuppressant')),
  },
  {
    id: 'steroid-not-listed',
    facts: ['meds.oralSteroidMonths', 'meds.classes'],
    words: 'Months of steroid tablets are given, yet none are on the medicine list.',
    when: all(above('meds.oralSteroidMonths', 0), not(includes('meds.classes', 'corticosteroid-systemic'))),
  },
  {
    id: 'patch-not-listed',
    facts: ['meds.patchRegions', 'meds.classes'],
    words: 'A medicine patch is worn, yet no medicine is listed.',
    when: all(notEmpty('meds.patchRegions'), not(notEmpty('meds.classes')), below('meds.unclassifiedCount', 1)),
  },
  {
    id: 'blood-thinner-not-listed',
    facts: ['lab.inr', 'meds.classes', 'hx.liverDisease'],
    words: 'A raised INR is recorded, yet no vitamin K antagonist is listed and no liver disease is known.',
    when: all(above('lab.inr', 2), no('hx.liverDisease'), not(includes('meds.classes', 'anticoagulant-vka'))),
  },
  {
    id: 'varicose-veins-denied',
    facts: ['hx.varicose', 'hx.varicoseRegions'],
    words: 'No varicose veins, yet places with varicose veins are marked.',
    when: all(equals('hx.varicose', 'none'), notEmpty('hx.varicoseRegions')),
    at: 'hx.varicoseRegions',
  },
  {
    id: 'bone-disease-denied',
    facts: ['hx.pagetOrBoneTumour', 'hx.pagetRegions'],
    words: "No Paget's disease or bone tumour, yet bones are marked for it.",
    when: all(no('hx.pagetOrBoneTumour'), notEmpty('hx.pagetRegions')),
    at: 'hx.pagetRegions',
  },
  {
    id: 'pregnancy-denied',
    facts: ['preg.status', 'preg.weeks'],
    words: 'Not pregnant, yet weeks of pregnancy are given.',
    when: all(oneOf('preg.status', ['no', 'not-applicable', 'postpartum']), above('preg.weeks', 0)),
    detailNotOlder: { detail: 'preg.weeks', than: 'preg.status' },
  },
  {
    id: 'birth-denied',
    facts: ['preg.status', 'preg.postpartumWeeks'],
    words: 'Not after a birth, yet weeks since birth are given.',
    when: all(oneOf('preg.status', ['no', 'not-applicable', 'yes']), atLeast('preg.postpartumWeeks', 0)),
    detailNotOlder: { detail: 'preg.postpartumWeeks', than: 'preg.status' },
  },
  {
    id: 'pregnant-man',
    facts: ['preg.status', 'patient.sexAtBirth'],
    words: 'Pregnancy is given for a person recorded as male at birth.',
    when: all(equals('patient.sexAtBirth', 'male'), oneOf('preg.status', ['yes', 'postpartum'])),
  },
  {
    id: 'pregnant-at-this-age',
    facts: ['preg.status', 'patient.ageYears'],
    words: 'Pregnancy is given at an age at which it is not possible.',
    when: all(oneOf('preg.status', ['yes', 'postpartum']), any(below('patient.ageYears', 9), above('patient.ageYears', 65))),
  },
  {
    id: 'pregnancy-over',
    facts: ['preg.status', 'preg.weeks'],
    words: 'By the weeks given the pregnancy must be over.',
    when: all(equals('preg.status', 'yes'), above('preg.weeks', 44)),
  },
];

const isPlaces = (value: unknown): value is readonly AnswerItem[] => {
  const marks = readMarks(value);
  return marks !== undefined && !isNowhere(marks);
};

const notOlder = ({ detail, than }: { detail: FactId; than: FactId }, { recordedOn }: Told): boolean => {
  return (dayNumber(recordedOn[detail]) ?? Infinity) >= (dayNumber(recordedOn[than]) ?? -Infinity);
};

function statementRow({ id, facts: about, words, when, at, detailNotOlder }: Statement): ConflictRow {
  const compiled = compilePredicate(when);
  return {
    id, facts: about,
    find: (told) => {
      if (compiled.truth(told.readings) !== isTrue) return [];
      if (detailNotOlder !== undefined && !notOlder(detailNotOlder, told)) return [];
      const places = at === undefined ? undefined : told.answers[at];
      return [{ id, facts: about, words, places: isPlaces(places) ? places : 'session' }];
    },
  };
}

const numberOf = ({ readings }: Told, fact: FactId): number | undefined => {
  const reading = readings[factIndex(fact)];
  return typeof reading === 'number' ? reading : undefined;
};

const sessionRow = (id: string, about: readonly FactId[], words: string, holds: (told: Told) => boolean): ConflictRow => ({
  id, facts: about,
  find: (told) => (holds(told) ? [{ id, facts: about, words, places: 'session' }] : []),
});

/** A number outside what is plausible is a slip, as it was recorded; it can still warn, but nothing rests on it. */
const impossibleValues: readonly ConflictRow[] = facts.flatMap(({ id, question, range }): ConflictRow[] => {
  if (range === null) return [];
  const words = `"${question}": the value does not lie between ${range.min} and ${range.max} ${range.unit}.`;
  return [sessionRow('impossible-value', [id], words, ({ recorded }) => {
    const value = recorded[id];
    return typeof value === 'number' && (value < range.min || value > range.max);
  })];
});

const pressures = sessionRow(
  'pressure-upside-down', ['bp.systolic', 'bp.diastolic'], 'The lower blood pressure is not below the upper one.',
  (told) => (numberOf(told, 'bp.diastolic') ?? -Infinity) >= (numberOf(told, 'bp.systolic') ?? Infinity),
);

const daysPerYear = 365.25;
const weekFacts: readonly FactId[] = ['hx.dvtWeeks', 'hx.peWeeks', 'hx.heartEventWeeks', 'hx.strokeWeeks', 'preg.postpartumWeeks', 'sx.painWeeksNotImproving'];

const beforeBirth: ConflictRow = {
  id: 'before-birth', facts: ['hx.datedEvents', 'patient.ageYears'],
  find: (told) => {
    const oldest = ((numberOf(told, 'patient.ageYears') ?? Infinity) + 1) * daysPerYear;
    const counts = weekFacts.filter((id) => (numberOf(told, id) ?? 0) * 7 > oldest);
    const dated: FactId[] = told.events.some(({ fewestDays }) => fewestDays > oldest) ? ['hx.datedEvents'] : [];
    const early = [...dated, ...counts];
    return early.length === 0 ? [] : [{ id: 'before-birth', facts: [...early, 'patient.ageYears'], words: 'Something is dated before the person was born.', places: 'session' }];
  },
};

const inFuture = sessionRow(
  'in-the-future', ['hx.datedEvents'], 'Something that has happened is dated after the session.',
  ({ events }) => events.some(({ mostDays }) => mostDays < 0),
);

interface DeniedEvent {
  id: string;
  kind: DatedEventKind;
  words: string;
}

const deniedEvents: readonly DeniedEvent[] = [
  { id: 'operation-denied', kind: 'surgery', words: 'No operation within 12 weeks there, yet one is dated within them.' },
  { id: 'steroid-injection-denied', kind: 'steroid-injection', words: 'No steroid injection within 6 weeks there, yet one is dated within them.' },
  { id: 'injection-denied', kind: 'other-injection', words: 'No other injection within 7 days there, yet one is dated within them.' },
];

/** Said to be nowhere, on or after the day of a dated event that is recent enough to count. */
function deniedEventRow({ id, kind, words }: DeniedEvent): ConflictRow {
  const bands = dayBands.filter((band) => band.kind === kind);
  const about = bands.map(({ fact }) => fact);
  const longest = Math.max(...bands.map(({ to }) => to));
  return {
    id, facts: [...about, 'hx.datedEvents'],
    find: ({ events, recorded, recordedOn, sessionDay = NaN }) => {
      const saidNowhere = about.every((fact) => Array.isArray(recorded[fact]) && recorded[fact].length === 0);
      const answeredOn = Math.min(...about.map((fact) => dayNumber(recordedOn[fact]) ?? sessionDay));
      const places = events
        .filter((event) => event.kind === kind && event.fewestDays <= longest && sessionDay - event.fewestDays <= answeredOn)
        .flatMap(({ place }) => place ?? []);
      return saidNowhere && places.length > 0 ? [{ id, facts: [...about, 'hx.datedEvents'], words, places }] : [];
    },
  };
}

const fromIntake: ConflictRow = {
  id: 'told', facts: ['told.conflicts'],
  find: ({ answers }) => {
    const ids: readonly unknown[] = Array.isArray(answers['told.conflicts']) ? answers['told.conflicts'] : [];
    return ids.filter((id) => typeof id === 'string').map((id) => ({
      id, facts: ['told.conflicts'], words: toldConflictWords(id), places: 'session',
    }));
  },
};

export const conflictRows: readonly ConflictRow[] = [
  ...statements.map(statementRow), ...impossibleValues, pressures, beforeBirth, inFuture, ...deniedEvents.map(deniedEventRow), fromIntake,
];
