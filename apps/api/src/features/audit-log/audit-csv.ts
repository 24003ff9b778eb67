// The trail as a table for a spreadsheet. Names of people and reasons are typed by people: a cell that a spreadsheet would
// run as a formula is written with a leading apostrophe (csv-stringify, `escape_formulas`).
import { stringify } from 'csv-stringify/sync';
import type { AuditRow } from './audit-log.dto.js';

const COLUMNS = ['Entry', 'Time (UTC)', 'Who', 'Kind of actor', 'Member id', 'Action', 'Thing', 'Thing id', 'Patient id', 'Fields', 'Reason', 'Patients shown'];

/** UTF-8 with a byte-order mark, which spreadsheets need to read accents; CRLF as in RFC 4180. */
export function auditCsv(rows: readonly AuditRow[]): Buffer {
  const lines = rows.map((row) => [
    row.seq, row.at, row.actorName, row.actorKind, row.actorId ?? '', row.action, row.entity, row.entityId ?? '', row.patientId ?? '', row.fields.join(' '), row.reason ?? '', row.patientsShown,
  ]);
  return Buffer.from(stringify([COLUMNS, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true }), 'utf8');
}
