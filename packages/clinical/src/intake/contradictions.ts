// Answers that do not fit each other: nothing is corrected, a person looks. Each check is a line of the table.
import type { FactId } from '../knowledge/fact-ids.js';
import { promptsFor } from '../medicines/class-prompts.js';
import { matchMedicines } from '../medicines/match-medicines.js';
import { summariseMedicines } from '../medicines/summarise-medicines.js';
import { parseActivities } from './answers/activities.js';
import { answerOf, isDeclined } from './answers/intake-answers.js';
import type { IntakeAnswers } from './answers/intake-answers.js';
import { parseMedicines, parseOperations } from './answers/lists-or-none.js';
import type { PainArea } from './answers/pain-areas.js';
import { parsePainAreas } from './answers/pain-areas.js';
import type { IntakeContext, IntakeFacts } from './facts/fact-values.js';
import { medicinesText } from './facts/medicine-facts.js';
import type { QuestionId } from './question-ids.js';
import { settle } from './settle.js';
import { storyOf } from './story.js';
import type { IntakeStory } from './story.js';

export const contradictionIds = [
  'worst-below-now', 'best-above-now', 'constant-but-zero', 'area-above-worst', 'side-mismatch', 'no-medicine-but-patch',
  'no-medicine-but-treated', 'no-medicine-but-anti-inflammatory', 'operation-but-none-listed', 'operation-but-no-risk',
  'medicine-without-condition', 'injury-but-gradual', 'able-but-listed',
] as const;
export type ContradictionId = (typeof contradictionIds)[number];

export interface Contradiction {
  id: ContradictionId;
  questions: readonly QuestionId[];
}

interface Told {
  answers: IntakeAnswers;
  facts: IntakeFacts;
  story: IntakeStory;
  areas: readonly PainArea[];
}

interface Check extends Contradiction {
  holds: (told: Told) => boolean;
}

const isBelow = (low: number | undefined, high: number | undefined): boolean =>
  low !== undefined && high !== undefined && low < high;

const takesNone = ({ answers }: Told): boolean => {
  const listed = answerOf(answers, 'medicines', parseMedicines);
  return listed !== undefined && 'none' in listed;
};

const namesPlaces = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** The answer itself, before anything that follows from other facts. */
const saidNo = ({ answers }: Told, id: QuestionId): boolean => answers[id] === false;

const mentionsOnly = (text: string, side: 'left' | 'right'): boolean => {
  const other = side === 'left' ? 'right' : 'left';
  return new RegExp(`\\b${side}\\b`, 'i').test(text) && !new RegExp(`\\b${other}\\b|\\bboth\\b`, 'i').test(text);
};

function sidesDiffer({ story, areas }: Told): boolean {
  const text = story.complaint ?? '';
  return (['left', 'right'] as const).some((side) =>
    mentionsOnly(text, side) && areas.length > 0 && areas.every((area) => area.side !== null && area.side !== side && area.side !== 'both'));
}

const operationWeeks = (facts: IntakeFacts): boolean => namesPlaces(facts['surgery.regions6w']) || namesPlaces(facts['surgery.regions12w']);

const checks: readonly Check[] = [
  { id: 'worst-below-now', questions: ['pain.worst', 'pain.now'], holds: ({ story }) => isBelow(story.painWorst0To10, story.painNow0To10) },
  { id: 'best-above-now', questions: ['pain.best', 'pain.now'], holds: ({ story }) => isBelow(story.painNow0To10, story.painBest0To10) },
  {
    id: 'constant-but-zero',
    questions: ['pain.frequency', 'pain.best'],
    holds: ({ story }) => story.frequency === 'constant' && story.painBest0To10 === 0,
  },
  {
    id: 'area-above-worst',
    questions: ['pain.areas', 'pain.worst'],
    holds: ({ story, areas }) => areas.some(({ intensity0To10 }) => isBelow(story.painWorst0To10, intensity0To10 ?? undefined)),
  },
  { id: 'side-mismatch', questions: ['story.complaint', 'pain.areas'], holds: sidesDiffer },
  {
    id: 'no-medicine-but-patch',
    questions: ['medicines', 'meds.patchRegions'],
    holds: (told) => takesNone(told) && namesPlaces(told.facts['meds.patchRegions']),
  },
  {
    id: 'no-medicine-but-treated',
    questions: ['medicines', 'bp.treated'],
    holds: (told) => takesNone(told) && told.facts['bp.treated'] === true,
  },
  {
    id: 'no-medicine-but-anti-inflammatory',
    questions: ['medicines', 'injury.nsaidUse'],
    holds: (told) => takesNone(told) && told.facts['injury.nsaidUse'] === true,
  },
  {
    id: 'operation-but-none-listed',
    questions: ['story.mechanism', 'history.operations'],
    holds: ({ answers, story }) => {
      const listed = answerOf(answers, 'history.operations', parseOperations);
      return story.mechanism?.cause === 'after-operation' && listed !== undefined && 'none' in listed;
    },
  },
  {
    id: 'operation-but-no-risk',
    questions: ['history.operations', 'risk.bedOrSurgery12w'],
    holds: (told) => saidNo(told, 'risk.bedOrSurgery12w') && operationWeeks(told.facts),
  },
  {
    id: 'injury-but-gradual',
    questions: ['story.onset', 'story.mechanism'],
    holds: ({ story }) => story.onset?.kind === 'gradual' && (story.mechanism?.cause === 'crash' || story.mechanism?.cause === 'blow'),
  },
  {
    id: 'able-but-listed',
    questions: ['goals.activities'],
    holds: ({ answers }) => (answerOf(answers, 'goals.activities', parseActivities) ?? []).some(({ ability0To10 }) => ability0To10 === 10),
  },
];

/** Facts that a medicine of their class speaks for; a controlled illness can still be a true "no" to the others. */
const conditionsTreated: readonly FactId[] = [
  'hx.cancerActive', 'hx.diabetes', 'risk.bpCheckNeeded', 'hx.immunosuppressed', 'hx.osteoporosis', 'risk.clotOther',
];

function untoldConditions(answers: IntakeAnswers, today: string): readonly Contradiction[] {
  const text = medicinesText(answers);
  if (text === undefined) return [];
  const classes = summariseMedicines(matchMedicines(text, { today }))['meds.classes'];
  const asked = new Set(promptsFor(classes, answers).filter(({ state }) => state === 'answered-no').map(({ factId }) => factId));
  return conditionsTreated
    .filter((fact) => asked.has(fact))
    .map((fact) => ({ id: 'medicine-without-condition', questions: ['medicines', fact] }));
}

/** Those that decide what may be treated, and where; the others are for whoever reads the form. */
const blocking: readonly ContradictionId[] = [
  'side-mismatch', 'no-medicine-but-patch', 'no-medicine-but-treated', 'no-medicine-but-anti-inflammatory', 'operation-but-none-listed',
  'medicine-without-condition',
];

/** What goes into the chart as not settled: the screening waits until a person has settled it. */
export const blockingContradictions = (answers: IntakeAnswers, context: IntakeContext): ContradictionId[] =>
  [...new Set(contradictions(answers, context).map(({ id }) => id))].filter((id) => blocking.includes(id));

/** Only between answers that were given: an open or declined question contradicts nothing. */
export function contradictions(answers: IntakeAnswers, context: IntakeContext): readonly Contradiction[] {
  const told: Told = {
    answers,
    facts: settle(answers, context).facts,
    story: storyOf(answers),
    areas: answerOf(answers, 'pain.areas', parsePainAreas) ?? [],
  };
  const found = checks
    .filter(({ questions, holds }) => !questions.some((id) => isDeclined(answers[id])) && holds(told))
    .map(({ id, questions }) => ({ id, questions }));
  return [...found, ...untoldConditions(answers, context.today)];
}
