/** The review screen's content: answers beside what the chart holds, what does not fit, and what the screening would say. Pure. */
import {
  answersToFacts, contradictionIds, contradictions, contradictionText, findQuestion, intakeMessagesEn, intakeSections, missingItems, questionText,
  sectionTitle, subjectiveText, type IntakeContext, type IntakeFacts, type PerformerRole,
} from '@legwork/clinical';
import { answersOf as currentAnswersOf } from '../facts/current-facts.js';
import type { ScreeningRecord } from '../screenings/screening-record.js';
import { notRecorded, type AcceptedAnswer } from './accepted-answers.js';
import { changeOf, type Before } from './answer-changes.js';
import { previewOf } from './intake-preview.js';
import type { ContradictionResponse, IntakeReviewResponse, ReviewedAnswerResponse } from './intakes.dto.js';
import { answersOf, type KeptAnswer } from './kept-answers.js';

export interface ReviewInput {
  readonly kept: ReadonlyMap<string, KeptAnswer>;
  readonly accepted: ReadonlyMap<string, AcceptedAnswer>;
  /** Facts that this intake has put into the chart so far. */
  readonly recorded: ReadonlyMap<string, unknown>;
  /** Answers of the last accepted intake. */
  readonly lastAnswers: Readonly<Record<string, unknown>>;
  readonly record: ScreeningRecord;
  readonly person: IntakeContext;
  readonly performerRole: PerformerRole;
  readonly isAccepted: boolean;
}

type ReviewParts = Pick<IntakeReviewResponse, 'answers' | 'contradictions' | 'missing' | 'preview' | 'subjective'>;

const SECTION_OF: ReadonlyMap<string, string> = new Map(intakeSections.flatMap((section) =>
  section.items.flatMap((item) => item.questions.map((question) => [question.id, sectionTitle(intakeMessagesEn, section.id)] as const))));
const ORDER: readonly string[] = [...SECTION_OF.keys()];

export function toReviewParts(input: ReviewInput): ReviewParts {
  const { record, person, isAccepted, performerRole } = input;
  const answers = answersOf(input.kept);
  const told = answersToFacts(answers, person);
  const before: Before = {
    chart: currentAnswersOf(record.facts), lastIntake: isAccepted ? {} : input.lastAnswers, today: person.today,
    chartMedicines: isAccepted ? [] : record.medicines.filter(({ status }) => status !== 'past').map(({ text }) => text),
  };
  const reviewed = [...input.kept.values()]
    .map((answer) => toReviewedAnswer(answer, told.facts, before, input.accepted.get(answer.itemId)))
    .toSorted((a, b) => Number(b.changed) - Number(a.changed) || ORDER.indexOf(a.itemId) - ORDER.indexOf(b.itemId));
  return {
    answers: reviewed,
    contradictions: toContradictions(told.facts, contradictions(answers, person), isAccepted ? [] : before.chart.facts['told.conflicts']),
    missing: [...missingItems(answers, person)],
    preview: isAccepted ? null : previewOf({
      record, told, performerRole, today: person.today, entering: notRecorded(told.facts, input.recorded), medicinesAccepted: input.accepted.has('medicines'),
    }),
    subjective: reviewed.length === 0 ? null : subjectiveText(answers),
  };
}

function toReviewedAnswer(answer: KeptAnswer, told: IntakeFacts, before: Before, accepted: AcceptedAnswer | undefined): ReviewedAnswerResponse {
  const question = findQuestion(answer.itemId);
  return {
    itemId: answer.itemId,
    section: SECTION_OF.get(answer.itemId) ?? '',
    question: question === undefined ? answer.itemId : questionText(intakeMessagesEn, question.id),
    value: answer.value,
    answeredBy: answer.answeredBy,
    answeredAt: answer.answeredAt.toISOString(),
    ...changeOf(answer.itemId, answer.value, told, before),
    edited: answer.isEdited,
    original: answer.original,
    editNote: answer.editNote,
    acceptedAt: accepted?.acceptedAt.toISOString() ?? null,
    acceptedByName: accepted?.acceptedByName ?? null,
  };
}

/** Of this intake, and those an earlier one left in the chart: they hold the screening up until a new form settles them. */
function toContradictions(told: IntakeFacts, found: ReturnType<typeof contradictions>, inChart: unknown): ContradictionResponse[] {
  const blocking: readonly unknown[] = Array.isArray(told['told.conflicts']) ? told['told.conflicts'] : [];
  const earlier = contradictionIds.filter((id) => Array.isArray(inChart) && inChart.includes(id) && !found.some((each) => each.id === id));
  return [
    ...found.map(({ id, questions }) => ({ code: id, itemIds: [...questions], detail: contradictionText(intakeMessagesEn, id), blocks: blocking.includes(id), isEarlier: false })),
    ...earlier.map((id) => ({ code: id, itemIds: [], detail: contradictionText(intakeMessagesEn, id), blocks: true, isEarlier: true })),
  ];
}
