/** What an import did, as it is stored and shown. Holds no clinical word: admins read it. */
import type { ImportCountsResponse, ImportedPersonResponse, ImportSkippedResponse } from './imports.dto.js';

export interface ImportReport {
  readonly counts: ImportCountsResponse;
  readonly skipped: readonly ImportSkippedResponse[];
  readonly people: readonly ImportedPersonResponse[];
}

export const NO_COUNTS: ImportCountsResponse = {
  patientsCreated: 0, patientsMatched: 0, medicines: 0, allergies: 0, healthEvents: 0, facts: 0, taken: 0, duplicates: 0, skipped: 0, errors: 0,
};

export function addCounts(a: ImportCountsResponse, b: Partial<ImportCountsResponse>): ImportCountsResponse {
  return {
    patientsCreated: a.patientsCreated + (b.patientsCreated ?? 0),
    patientsMatched: a.patientsMatched + (b.patientsMatched ?? 0),
    medicines: a.medicines + (b.medicines ?? 0),
    allergies: a.allergies + (b.allergies ?? 0),
    healthEvents: a.healthEvents + (b.healthEvents ?? 0),
    facts: a.facts + (b.facts ?? 0),
    taken: a.taken + (b.taken ?? 0),
    duplicates: a.duplicates + (b.duplicates ?? 0),
    skipped: a.skipped + (b.skipped ?? 0),
    errors: a.errors + (b.errors ?? 0),
  };
}

/** The same reason for the same type is one line with a number. */
export function groupSkipped(each: readonly { readonly resourceType: string; readonly reason: string }[], others: ReadonlyMap<string, number>): ImportSkippedResponse[] {
  const lines = new Map<string, ImportSkippedResponse>();
  for (const { resourceType, reason } of each) {
    const key = `${resourceType} ${reason}`;
    lines.set(key, { resourceType, reason, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  for (const [resourceType, count] of others) lines.set(resourceType, { resourceType, reason: 'not a type that is imported', count });
  return [...lines.values()].toSorted((a, b) => b.count - a.count || a.resourceType.localeCompare(b.resourceType));
}
