import { addDays } from '../../platform/http/api.js';
import { findFact } from './fact-catalogue.js';
import type { FactResponse } from './facts.dto.js';

/** A row as the statements give it: days as YYYY-MM-DD, instants as ISO 8601. */
export interface FactRow {
  readonly id: string;
  readonly factId: string;
  readonly value: unknown;
  readonly provenance: string;
  readonly answeredBy: string | null;
  readonly recordedByName: string | null;
  readonly recordedOn: string;
  readonly recordedAt: string | Date;
  readonly withdrawn: boolean;
  readonly note: string | null;
  readonly intakeId: string | null;
  readonly sessionId: string | null;
  readonly importId: string | null;
}

export function toFactResponse(row: FactRow, today: string): FactResponse {
  const fact = findFact(row.factId);
  const validUntil = addDays(row.recordedOn, fact?.volatilityDays ?? 0);
  return {
    id: row.id,
    factId: row.factId,
    question: fact?.question ?? row.factId,
    value: row.value,
    provenance: row.provenance,
    answeredBy: row.answeredBy,
    recordedByName: row.recordedByName,
    recordedOn: row.recordedOn,
    recordedAt: new Date(row.recordedAt).toISOString(),
    validUntil,
    stale: validUntil < today,
    withdrawn: row.withdrawn,
    note: row.note,
    intakeId: row.intakeId,
    sessionId: row.sessionId,
    importId: row.importId,
  };
}
