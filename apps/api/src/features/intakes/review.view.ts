/** The review screen's content: answers beside what the chart holds, what does not fit, and what the screening would say. Pure. */
import { isDeepStrictEqual } from 'node:util';
import {
  answersToFacts, contradictions, contradictionText, deriveFacts, findQuestion, intakeMessagesEn, intakeSections, missingItems, questionText, screen,
  sectionTitle, subjectiveText, type IntakeContext, type PerformerRole,
} from '@legwork/clinical';
import type { IntakePreviewResponse, IntakeReviewResponse, ReviewedAnswerResponse } from './intakes.dto.js';
import { answersOf, type KeptAnswer } from './kept-answers.js';

export interface ReviewInput {
  readonly kept: ReadonlyMap<string, KeptAnswer>;
  readonly person: IntakeContext;
  readonly currentFacts: Readonly<Record<string, unknown>>;
  readonly chartMedicines: readonly string[];
  readonly role: PerformerRole;
  readonly isAccepted: boolean;
}

type ReviewParts = Pick<IntakeReviewResponse, 'answers' | 'contradictions' | 'missing' | 'preview' | 'subjective'>;

const SECTION_OF: ReadonlyMap<string, string> = new Map(intakeSections.flatMap((section) =>
  section.items.flatMap((item) => item.questions.map((question) => [question.id, sectionTitle(intakeMessagesEn, section.id)] as const))));
const ORDER: readonly string[] = [...SECTION_OF.keys()];

export function toReviewParts(input: ReviewInput): ReviewParts {
  const answers = answersOf(input.kept);
  const told = answersToFacts(answers, input.person);
  const reviewed = [...input.kept.values()]
    .map((answer) => toReviewedAnswer(answer, input))
    .toSorted((a, b) => Number(b.changed) - Number(a.changed) || ORDER.indexOf(a.itemId) - ORDER.indexOf(b.itemId));
  return {
    answers: reviewed,
    contradictions: contradictions(answers, input.person).map(({ id, questions }) => ({ code: id, itemIds: [...questions], detail: contradictionText(intakeMessagesEn, id) })),
    missing: [...missingItems(answers, input.person)],
    preview: preview({ ...input.currentFacts, ...told.facts }, [...input.chartMedicines, told.medicinesText ?? ''].join('\n'), input),
    subjective: reviewed.length === 0 ? null : subjectiveText(answers),
  };
}

function toReviewedAnswer(answer: KeptAnswer, { currentFacts }: ReviewInput): ReviewedAnswerResponse {
  const question = findQuestion(answer.itemId);
  const previous = currentFacts[answer.itemId];
  return {
    itemId: answer.itemId,
    section: SECTION_OF.get(answer.itemId) ?? '',
    question: question === undefined ? answer.itemId : questionText(intakeMessagesEn, question.id),
    value: answer.value,
    answeredBy: answer.answeredBy,
    answeredAt: answer.answeredAt.toISOString(),
    changed: previous !== undefined && !isDeepStrictEqual(previous, answer.value),
    previous: previous ?? null,
    edited: answer.isEdited,
    original: answer.original,
    editNote: answer.editNote,
  };
}

function preview(facts: Readonly<Record<string, unknown>>, medicinesText: string, { role, person, isAccepted }: ReviewInput): IntakePreviewResponse | null {
  if (isAccepted) return null;
  const result = screen({ performerRole: role, sessionDate: person.today, facts: deriveFacts(facts, { medicinesText }).facts });
  return {
    status: result.session.status,
    atLeast: result.session.atLeast,
    lines: result.fired.filter((rule) => !rule.ruleId.startsWith('site.'))
      .map((rule) => ({ ruleId: rule.ruleId, level: rule.level, reason: rule.clinicianReason, urgency: rule.urgency })),
  };
}
