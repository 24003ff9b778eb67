import { NO_COUNTS, type ImportReport } from './import-report.js';
import type { ImportReportResponse } from './imports.dto.js';

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly createdAt: Date;
  readonly report: unknown;
}

/** The report is written by this feature only, in the shape it is read here. */
function isReport(value: unknown): value is ImportReport {
  return typeof value === 'object' && value !== null && 'counts' in value && 'skipped' in value && 'people' in value;
}

export function toImportResponse(row: ImportRow): ImportReportResponse {
  const report = isReport(row.report) ? row.report : { counts: NO_COUNTS, skipped: [], people: [] };
  return {
    id: row.id,
    fileName: row.fileName,
    status: row.status,
    createdAt: row.createdAt.toISOString(),
    counts: { ...report.counts },
    skipped: report.skipped.map(({ resourceType, reason, count }) => ({ resourceType, reason, count })),
    people: report.people.map(({ patientId, name, how, questions }) => ({ patientId, name, how, questions: [...questions] })),
  };
}
