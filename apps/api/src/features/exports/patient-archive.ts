// Everything about one patient in one archive: to read (PDF), to compute with (JSON), to hand to another system (FHIR), and the files.
import type { Writable } from 'node:stream';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import type { SnapshotReader } from '../../platform/database/snapshot.js';
import { bornWords } from '../letters/printed-days.js';
import { quoted } from './archive-catalogue.js';
import { ArchiveWriter } from './archive-writer.js';
import { newestApplied, productVersion } from './clinic-archive.js';
import { patientTables, type PatientTable, rowsOfPatient, trailOfPatient } from './patient-catalogue.js';
import { identityOf, type Row, sectionsOf, visitsOf } from './printed-record.js';
import type { paper } from './record-document.js';
import { bytesName, readBytes } from './table-content.js';

const PAPER = new URL('./record-document.js', import.meta.url);
export const PATIENT_FORMAT = 'legwork-patient-record';

export interface RecordOrder {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly timeZone: string;
  readonly patientId: string;
  readonly askedBy: string;
  readonly now: Date;
  /** The chart in FHIR, as JSON. */
  readonly fhirBundle: object;
}

export async function writePatientArchive(reader: SnapshotReader, order: RecordOrder, output: Writable): Promise<void> {
  const { clinicId, patientId, timeZone, now } = order;
  const writer = new ArchiveWriter(output, now);
  const sources = await patientTables(reader);
  const tables = new Map<string, readonly Row[]>();
  for (const source of sources) tables.set(source.table.name, await rowsOfPatient(reader, source, clinicId, patientId));
  const trail = await trailOfPatient(reader, clinicId, patientId);
  const members = new Map((await reader.rows<{ readonly id: string; readonly name: string }>('select id, display_name as name from membership where clinic_id = $1::uuid', [clinicId])).map(({ id, name }) => [id, name]));
  const [patient = {}] = tables.get('patient') ?? [];
  await writer.add('record.pdf', [await renderPdf<typeof paper>(PAPER, {
    clinicName: order.clinicName, timeZone, printedAt: now.toISOString(), printedBy: order.askedBy, identity: identityOf(patient, timeZone), subject: subjectOf(patient),
    sections: sectionsOf(tables, trail, timeZone), visits: visitsOf(tables, members, timeZone),
  })]);
  const staff = Object.fromEntries(members);
  await writer.add('record.json', [Buffer.from(JSON.stringify({ patientId, staff, tables: Object.fromEntries(tables), trail }, undefined, 1))]);
  await writer.add('fhir-bundle.json', [Buffer.from(JSON.stringify(order.fhirBundle, undefined, 1))]);
  for (const source of sources) await addFiles(reader, writer, source, clinicId, tables.get(source.table.name) ?? []);
  await writer.end({ format: PATIENT_FORMAT, formatVersion: 1, schemaVersion: await newestApplied(reader), productVersion, patientId, exportedAt: now.toISOString(), files: writer.files });
}

function subjectOf(patient: Row): string {
  const { birth_date: birthDate } = patient;
  return `${String(patient['given_name'])} ${String(patient['family_name'])} · ${bornWords(typeof birthDate === 'string' ? birthDate : null)}`;
}

async function addFiles(reader: SnapshotReader, writer: ArchiveWriter, { table }: PatientTable, clinicId: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    for (const column of table.fileColumns) {
      const key = table.keyColumns.map((name) => String(row[name]));
      const bytes = await readBytes(reader, table, clinicId, { name: quoted(column), key, column });
      if (bytes.length > 0) await writer.add(bytesName(table, key, column, row['media_type']), [bytes]);
    }
  }
}
