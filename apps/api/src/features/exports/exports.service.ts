// Copies of the record: asked for with the password just given, made while they are downloaded, each download on the trail.
import { PassThrough, Readable, type Writable } from 'node:stream';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { createdBefore, decodeCursor, found, newId, pageFrom, problem, type RequestContext } from '../../platform/http/api.js';
import { SnapshotDatabase } from '../../platform/database/snapshot.js';
import { FhirBundleService } from '../fhir/fhir-bundle.service.js';
import { databaseCode } from '../../platform/database/database-errors.js';
import { Log } from '../../platform/logging/log.js';
import { CutOff } from './archive-writer.js';
import { writeClinicArchive } from './clinic-archive.js';
import type { ExportKind, ExportPage, ExportResponse, ExportsQuery } from './exports.dto.js';
import { DOWNLOAD_MINUTES, mayDownload } from './exports.policy.js';
import { writePatientArchive } from './patient-archive.js';
import { type ExportRow, toExportResponse } from './exports.view.js';

const WITH_NAME = { requestedBy: { select: { displayName: true } } } as const;

@Injectable()
export class ExportsService {
  constructor(@Inject(SnapshotDatabase) private readonly snapshots: SnapshotDatabase, private readonly fhir: FhirBundleService, private readonly log: Log) {}

  async request(ctx: RequestContext, kind: ExportKind, patientId: string | null, reason: string | undefined): Promise<ExportResponse> {
    if (patientId !== null) found(await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: patientId } }, select: { id: true } }));
    const row = await ctx.tx.recordExport.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), kind, patientId, reason: reason?.trim() ?? null, requestedById: ctx.membershipId,
        createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + DOWNLOAD_MINUTES * 60_000),
      },
      include: WITH_NAME,
    });
    ctx.audit({ action: 'export', entity: kind, entityId: row.id, patientId, fields: ['requested'], reason: row.reason });
    return toExportResponse(row, ctx);
  }

  async list(ctx: RequestContext, query: ExportsQuery): Promise<ExportPage> {
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.recordExport.findMany({
      where: { clinicId: ctx.clinicId, ...createdBefore(after) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: query.limit + 1, include: WITH_NAME,
    });
    const page = pageFrom(rows, query.limit, (row) => toExportResponse(row, ctx), (row) => [row.createdAt.toISOString(), row.id]);
    ctx.audit({ action: 'list', entity: 'export', shownPatientIds: page.items.flatMap(({ patientId }) => (patientId === null ? [] : [patientId])) });
    return page;
  }

  async downloadClinic(ctx: RequestContext, id: string): Promise<StreamableFile> {
    await this.#begin(ctx, id, 'clinic');
    const { clinicId, now, requestId } = ctx;
    return this.#archive(`legwork-clinic-${ctx.today}.zip`, requestId, async (output) => {
      await this.snapshots.read(clinicId, (reader) => writeClinicArchive(reader, clinicId, now, output));
    });
  }

  async downloadPatient(ctx: RequestContext, id: string): Promise<StreamableFile> {
    const { patientId } = await this.#begin(ctx, id, 'patient');
    if (patientId === null) throw problem('not-found');
    const { clinicId, clinicName, timeZone, displayName, now, requestId } = ctx;
    const order = { clinicId, clinicName, timeZone, patientId, askedBy: displayName, now, fhirBundle: await this.fhir.everything(ctx, patientId) };
    return this.#archive(`legwork-record-${ctx.today}.zip`, requestId, (output) => this.snapshots.read(clinicId, (reader) => writePatientArchive(reader, order, output)));
  }

  /** On the trail before a byte leaves. */
  async #begin(ctx: RequestContext, id: string, kind: ExportKind): Promise<ExportRow> {
    const row = await ctx.tx.recordExport.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: WITH_NAME });
    if (row === null || row.kind !== kind || row.requestedById !== ctx.membershipId) throw problem('not-found');
    if (!mayDownload(row, ctx.membershipId, ctx.now)) throw problem('gone', { detail: 'This copy can no longer be downloaded. Ask for a new one.' });
    ctx.audit({ action: 'export', entity: kind, entityId: id, patientId: row.patientId, fields: ['downloaded'], reason: row.reason });
    return row;
  }

  /** An archive that breaks off ends the download as broken: half of one never looks like a whole. */
  #archive(name: string, requestId: string, make: (output: Writable) => Promise<void>): StreamableFile {
    const watched = async (output: Writable): Promise<void> => {
      try {
        await make(output);
      } catch (error) {
        if (!(error instanceof CutOff)) this.log.defect(error, { requestId, databaseCode: databaseCode(error) });
        throw error;
      }
    };
    return new StreamableFile(Readable.from(made(watched), { objectMode: false }), { type: 'application/zip', disposition: `attachment; filename="${name}"` });
  }
}

/** Begins when the answer is read, which is after the request's transaction, and stops when nobody reads any longer. */
async function* made(make: (output: Writable) => Promise<void>): AsyncGenerator<Buffer> {
  const output = new PassThrough();
  const making = make(output).catch((error: unknown) => { output.destroy(error instanceof Error ? error : new Error('The archive could not be made.')); });
  try {
    for await (const chunk of output) yield chunk as Buffer;
    await making;
  } finally {
    output.destroy();
    await making;
  }
}
