/** The answers of one intake as they stand: of every question the version given last, with the first one beside it. */
import type { IntakeAnswers } from '@legwork/clinical';
import type { ClinicWork } from '../../platform/http/api.js';

export interface KeptAnswer {
  readonly itemId: string;
  readonly value: unknown;
  readonly seq: number;
  readonly highestSeq: number;
  readonly answeredBy: string;
  readonly answeredAt: Date;
  readonly isEdited: boolean;
  readonly editNote: string | null;
  /** What the patient had answered before staff changed it. */
  readonly original: unknown;
}

/**
 * The version with the latest `answeredAt` is current, not the one that arrived last: a phone that was offline for an
 * hour must not undo what was answered on another device since.
 */
export async function keptAnswers(work: ClinicWork, intakeId: string): Promise<Map<string, KeptAnswer>> {
  const rows = await work.tx.intakeAnswer.findMany({
    where: { clinicId: work.clinicId, intakeId },
    orderBy: [{ answeredAt: 'asc' }, { seq: 'asc' }],
  });
  const kept = new Map<string, KeptAnswer>();
  for (const row of rows) {
    const before = kept.get(row.itemId);
    const isEdited = row.editedById !== null;
    kept.set(row.itemId, {
      itemId: row.itemId,
      value: row.value,
      seq: row.seq,
      highestSeq: Math.max(row.seq, before?.highestSeq ?? 0),
      answeredBy: row.answeredBy,
      answeredAt: row.answeredAt,
      isEdited,
      editNote: row.note,
      original: isEdited ? before?.original ?? before?.value ?? null : row.value,
    });
  }
  return kept;
}

export function answersOf(kept: ReadonlyMap<string, KeptAnswer>): IntakeAnswers {
  return Object.fromEntries([...kept].map(([itemId, answer]) => [itemId, answer.value]));
}
