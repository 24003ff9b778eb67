/** Storing answers: checked against their questions, in order, and sending one twice changes nothing. */
import { isDeepStrictEqual } from 'node:util';
import { checkItem, intakeMessagesEn, intakeMessagesFr, languageOf, problemText } from '@legwork/clinical';
import { newId, problem, type ClinicWork, type Prisma, type ProblemDetail } from '../../platform/http/api.js';
import { keptAnswers } from './kept-answers.js';

export interface IncomingAnswer {
  readonly itemId: string;
  readonly value: unknown;
  readonly seq: number;
  readonly answeredBy: 'self' | 'parent' | 'carer' | 'staff';
  readonly answeredAt: Date;
  readonly editedById?: string;
  readonly note?: string;
}

export interface SavedAnswer {
  readonly itemId: string;
  readonly value: unknown;
  readonly seq: number;
}

const MESSAGES = { en: intakeMessagesEn, fr: intakeMessagesFr } as const;

interface AnswerChecks {
  readonly today: string;
  /** Of whoever answers: the intake's for the patient, English for staff. */
  readonly language: string;
  readonly pointer: (index: number) => string;
}

/** Throws 400 naming each answer that does not fit its question; then nothing is stored. */
export function refuseBadAnswers(answers: readonly { readonly itemId: string; readonly value: unknown }[], { today, language, pointer }: AnswerChecks): void {
  const messages = MESSAGES[languageOf(language)];
  const errors = answers.flatMap<ProblemDetail>((answer, index) => {
    const check = checkItem(answer.itemId, answer.value, today);
    return check.ok ? [] : [{ pointer: pointer(index), code: check.code, detail: problemText(messages, check.code) }];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

/** Answers that are already kept under the same number with the same value are passed over. */
export async function recordAnswers(work: ClinicWork, intakeId: string, answers: readonly IncomingAnswer[]): Promise<SavedAnswer[]> {
  const kept = await keptAnswers(work, intakeId);
  const taken = new Map([...kept.values()].map((answer) => [answer.itemId, answer.highestSeq]));
  const saved: SavedAnswer[] = [];
  const fresh: Prisma.IntakeAnswerCreateManyInput[] = [];
  for (const answer of answers) {
    const before = kept.get(answer.itemId);
    const highest = taken.get(answer.itemId) ?? 0;
    if (before !== undefined && answer.seq <= highest && isDeepStrictEqual(before.value, answer.value)) {
      saved.push({ itemId: answer.itemId, value: before.value, seq: before.seq });
      continue;
    }
    const seq = Math.max(answer.seq, highest + 1);
    taken.set(answer.itemId, seq);
    saved.push({ itemId: answer.itemId, value: answer.value, seq });
    fresh.push({
      clinicId: work.clinicId, id: newId(), intakeId, itemId: answer.itemId, seq,
      value: answer.value as Prisma.InputJsonValue,
      answeredBy: answer.answeredBy,
      // A device whose clock runs ahead must not win over every later answer.
      answeredAt: answer.answeredAt > work.now ? work.now : answer.answeredAt,
      editedById: answer.editedById ?? null,
      note: answer.note ?? null,
    });
  }
  if (fresh.length > 0) await work.tx.intakeAnswer.createMany({ data: fresh });
  return saved;
}
