/** Answers that staff accepted one by one, before the rest of their intake. Only the version that was accepted counts. */
import type { IntakeAnswers } from '@legwork/clinical';
import type { ClinicWork } from '../../platform/http/api.js';
import { isSameAnswer } from '../facts/current-facts.js';
import type { KeptAnswer } from './kept-answers.js';

export interface AcceptedAnswer {
  readonly acceptedAt: Date;
  readonly acceptedByName: string;
}

export async function acceptedAnswers(work: ClinicWork, intakeId: string, kept: ReadonlyMap<string, KeptAnswer>): Promise<Map<string, AcceptedAnswer>> {
  const rows = await work.tx.acceptedAnswer.findMany({
    where: { clinicId: work.clinicId, intakeId },
    select: { itemId: true, seq: true, acceptedAt: true, acceptedBy: { select: { displayName: true } } },
  });
  return new Map(rows.filter(({ itemId, seq }) => kept.get(itemId)?.seq === seq)
    .map(({ itemId, acceptedAt, acceptedBy }) => [itemId, { acceptedAt, acceptedByName: acceptedBy.displayName }]));
}

/** What this intake has put into the chart so far, the latest of each fact: accepting the rest does not record it again. */
export async function recordedFacts(work: ClinicWork, intakeId: string): Promise<Map<string, unknown>> {
  const rows = await work.tx.fact.findMany({
    where: { clinicId: work.clinicId, intakeId },
    select: { factId: true, value: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(rows.map(({ factId, value }) => [factId, value]));
}

export const onlyAccepted = (answers: IntakeAnswers, accepted: ReadonlyMap<string, unknown>): IntakeAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([itemId]) => accepted.has(itemId)));

/** Facts that are not in the chart yet by this intake. */
export function notRecorded(facts: Readonly<Record<string, unknown>>, recorded: ReadonlyMap<string, unknown>): { readonly factId: string; readonly value: unknown }[] {
  return Object.entries(facts)
    .filter(([factId, value]) => !recorded.has(factId) || !isSameAnswer(recorded.get(factId), value))
    .map(([factId, value]) => ({ factId, value }));
}
