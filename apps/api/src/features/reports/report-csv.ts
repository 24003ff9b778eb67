// A report as a table for a spreadsheet. Names and reasons come from people: a cell that a spreadsheet would run as a
// formula is written with a leading apostrophe (csv-stringify, `escape_formulas`).
import { stringify } from 'csv-stringify/sync';
import type { ReportQuestion } from './report-question.js';
import type { ReportRow } from './reports.dto.js';

/** UTF-8 with a byte-order mark, which spreadsheets need to read accents; CRLF as in RFC 4180. */
export function reportCsv(report: ReportQuestion, rows: readonly ReportRow[]): Buffer {
  const header = ['Family name', 'Given name', 'Birth date', report.sinceMeans, 'Owner', ...report.tells.map(({ header: name }) => name), 'Patient id', 'Record id'];
  const lines = rows.map((row) => [row.familyName, row.givenName, row.birthDate ?? '', row.since, row.ownerName ?? '', ...row.told, row.patientId, row.subjectId]);
  return Buffer.from(stringify([header, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true }), 'utf8');
}
