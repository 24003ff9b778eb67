import { medicineClasses } from '@legwork/clinical';
import type { MedicineClassResponse, MedicineResponse } from './medicines.dto.js';

/** A row from Prisma (dates) or from a statement (YYYY-MM-DD and ISO 8601). */
export interface MedicineRow {
  readonly id: string;
  readonly patientId: string;
  readonly text: string;
  readonly matchedText: string | null;
  readonly matchedName: string | null;
  readonly classes: readonly string[];
  readonly confidence: string;
  readonly status: string;
  readonly askNext: string | null;
  readonly startedOn: Date | string | null;
  readonly stoppedOn: Date | string | null;
  readonly provenance: string;
  readonly recordedAt: Date | string;
  readonly intakeId: string | null;
  readonly importId: string | null;
  /** From a statement, by name; from Prisma, by the membership behind it. */
  readonly settledByName?: string | null;
  readonly settledBy?: { readonly displayName: string } | null;
  readonly settledAt: Date | string | null;
  readonly settledReason: string | null;
  readonly version: number;
}

const day = (date: Date | string | null): string | null => (date === null ? null : new Date(date).toISOString().slice(0, 10));

export function toClasses(ids: readonly string[]): MedicineClassResponse[] {
  return medicineClasses.filter(({ id }) => ids.includes(id)).map(({ id, label, whyItMatters }) => ({ id, label, whyItMatters }));
}

export function toMedicineResponse(row: MedicineRow): MedicineResponse {
  return {
    id: row.id,
    patientId: row.patientId,
    text: row.text,
    matchedText: row.matchedText,
    matchedName: row.matchedName,
    classes: toClasses(row.classes),
    confidence: row.confidence,
    status: row.status,
    askNext: row.askNext,
    startedOn: day(row.startedOn),
    stoppedOn: day(row.stoppedOn),
    provenance: row.provenance,
    recordedAt: new Date(row.recordedAt).toISOString(),
    intakeId: row.intakeId,
    importId: row.importId,
    settled: row.settledAt === null ? null : { byName: row.settledByName ?? row.settledBy?.displayName ?? null, at: new Date(row.settledAt).toISOString(), reason: row.settledReason },
    version: row.version,
  };
}
