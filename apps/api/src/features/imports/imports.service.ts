/** FHIR R4 import: one file is one transaction, so a file is in the chart whole or not at all. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { createdBefore, decodeCursor, found, newId, pageFrom, type ClinicWork, type Prisma, type RequestContext } from '../../platform/http/api.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { addCounts, groupSkipped, NO_COUNTS, type ImportReport } from './import-report.js';
import type { ImportPage, ImportReportResponse, ImportsQuery } from './imports.dto.js';
import { toImportResponse } from './imports.view.js';
import { parseFile } from './parse-file.js';
import { personRecords } from './person-records.js';
import { WritePersonService } from './write-person.service.js';

export interface ImportFile {
  readonly name: string;
  /** The parsed JSON. */
  readonly content: unknown;
}

@Injectable()
export class ImportsService {
  constructor(private readonly writing: WritePersonService, private readonly screenings: ScreeningsService) {}

  async importFile(ctx: RequestContext, file: ImportFile): Promise<ImportReportResponse> {
    return this.take(ctx, file, ctx.membershipId);
  }

  /** Also for `npm run import`, where nobody is signed in and `createdById` is null. */
  async take(work: ClinicWork, file: ImportFile, createdById: string | null): Promise<ImportReportResponse> {
    const { resources, otherTypes } = parseFile(file.content);
    const records = personRecords(resources, work.today);
    const batchId = newId();
    // Written first because everything it brings points at it; its report is filled in at the end.
    await work.tx.importBatch.create({
      data: { clinicId: work.clinicId, id: batchId, fileName: file.name, contentHash: createHash('sha256').update(JSON.stringify(file.content)).digest(), createdById, report: {} },
    });
    let counts = addCounts(NO_COUNTS, { skipped: [...otherTypes.values()].reduce((sum, count) => sum + count, 0) });
    const people: ImportReport['people'][number][] = [];
    let isChanged = false;
    for (const record of records) {
      const written = await this.writing.write(work, batchId, record);
      counts = addCounts(counts, written.counts);
      people.push(written.person);
      isChanged ||= written.isChanged;
      if (written.isChanged) await this.screenings.rescreen(work, written.person.patientId, { cause: 'import' });
      work.audit({ action: 'import', entity: 'patient', entityId: written.person.patientId, patientId: written.person.patientId, fields: [file.name] });
    }
    const skipped = groupSkipped(records.flatMap((record) => record.skipped.map(({ resource, reason }) => ({ resourceType: resource.type, reason }))), otherTypes);
    const report: ImportReport = { counts, skipped, people };
    const done = await work.tx.importBatch.update({
      where: { clinicId_id: { clinicId: work.clinicId, id: batchId } },
      data: { status: isChanged ? 'done' : 'nothing-new', report: { ...report, people: [...people], skipped } as unknown as Prisma.InputJsonValue },
    });
    work.audit({ action: 'import', entity: 'import', entityId: batchId, fields: [file.name] });
    return toImportResponse(done);
  }

  async list(ctx: RequestContext, query: ImportsQuery): Promise<ImportPage> {
    const rows = await ctx.tx.importBatch.findMany({
      where: { clinicId: ctx.clinicId, ...createdBefore(decodeCursor(query.cursor, ['instant', 'id'])) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const page = pageFrom(rows, query.limit, toImportResponse, (row) => [row.createdAt.toISOString(), row.id]);
    ctx.audit({ action: 'list', entity: 'import', shownPatientIds: patientsIn(page.items) });
    return page;
  }

  async read(ctx: RequestContext, id: string): Promise<ImportReportResponse> {
    const row = found(await ctx.tx.importBatch.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
    const report = toImportResponse(row);
    ctx.audit({ action: 'read', entity: 'import', entityId: id, shownPatientIds: patientsIn([report]) });
    return report;
  }
}

const patientsIn = (reports: readonly ImportReportResponse[]): string[] => [...new Set(reports.flatMap(({ people }) => people.map(({ patientId }) => patientId)))];
