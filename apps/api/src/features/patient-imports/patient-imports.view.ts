import type { PatientImport } from '../../platform/database/generated/client.js';
import { faultOfMapping } from './columns.js';
import type { Duplicate } from './duplicates.js';
import type { PlanCounts, PlannedRow } from './import-plan.js';
import type { DuplicateResponse, ImportOutcomeResponse, PatientImportResponse, PatientImportRowResponse } from './patient-imports.dto.js';
import { readMapping } from './stored-mapping.js';

export type StoredImport = PatientImport & { readonly createdBy: { readonly displayName: string } };

const NO_OUTCOME: ImportOutcomeResponse = { created: 0, merged: 0, skipped: 0, withProblems: 0, takenBack: 0, kept: 0 };

export function toPatientImportResponse(row: StoredImport, plan: PlanCounts | null): PatientImportResponse {
  const { header, examples, fields, dateOrder, duplicates } = readMapping(row.mapping);
  const isOver = row.status === 'imported' || row.status === 'undone';
  return {
    id: row.id, fileName: row.fileName, status: row.status, encoding: row.encoding, separator: row.separator, rowCount: row.rowCount,
    columns: header.map((name, at) => ({ name, field: fields[at] ?? null, examples: [...examples[at] ?? []] })), dateOrder, duplicates,
    mappingFault: row.status === 'draft' ? faultOfMapping(fields, header.length)?.detail ?? null : null,
    plan, outcome: isOver ? { ...NO_OUTCOME, ...row.counts as Partial<ImportOutcomeResponse> } : null,
    createdByName: row.createdBy.displayName, createdAt: row.createdAt.toISOString(), importedAt: row.importedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null, version: row.version,
  };
}

export function toRowResponse({ row, duplicate, choice }: PlannedRow): PatientImportRowResponse {
  return {
    line: row.line, person: row.person === undefined ? null : { ...row.person }, problems: row.problems.map((each) => ({ ...each })),
    duplicate: duplicate === undefined ? null : toDuplicateResponse(duplicate), choice: choice ?? null,
  };
}

function toDuplicateResponse(duplicate: Duplicate): DuplicateResponse {
  if (duplicate.of === 'file') return { of: 'file', reason: duplicate.reason, line: duplicate.line, patientId: null, name: null, birthDate: null, phone: null };
  const { id, givenName, familyName, birthDate, phone } = duplicate.person;
  return { of: 'clinic', reason: duplicate.reason, line: null, patientId: id, name: `${givenName} ${familyName}`, birthDate, phone };
}
