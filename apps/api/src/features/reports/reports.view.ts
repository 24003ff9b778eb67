import { dayOrNull } from '../../platform/http/api.js';
import type { ReportQuestion } from './report-question.js';
import type { ReportResponse, ReportRow } from './reports.dto.js';

export interface FoundRow {
  readonly subjectId: string;
  readonly patientId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: Date | null;
  /** YYYY-MM-DD */
  readonly since: string;
  readonly ownerName: string | null;
  readonly told: readonly string[];
}

export const toReport = ({ id, question, counts, subject, sinceMeans, tells }: ReportQuestion, rows: number): ReportResponse =>
  ({ id, question, counts, subject, sinceMeans, tells: tells.map(({ header }) => header), rows });

export const toReportRow = (row: FoundRow, { tells }: ReportQuestion): ReportRow => ({
  subjectId: row.subjectId,
  patientId: row.patientId,
  givenName: row.givenName,
  familyName: row.familyName,
  birthDate: dayOrNull(row.birthDate),
  since: row.since,
  ownerName: row.ownerName,
  told: tells.map(({ words }, at) => (words === undefined ? row.told[at] ?? '' : words(row.told[at] ?? ''))),
});
