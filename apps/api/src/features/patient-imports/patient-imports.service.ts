// Tables of people: read, mapped, looked through, imported, taken back.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../platform/database/generated/client.js';
import { createdBefore, decodeCursor, found, newId, pageFrom, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { DATE_ORDERS } from './cell-values.js';
import { COLUMN_FIELDS, faultOfMapping } from './columns.js';
import { CHOICES, countPlan, type PlannedRow } from './import-plan.js';
import { ImportSource } from './import-source.service.js';
import type { PatientImportChange, PatientImportPage, PatientImportResponse, PatientImportRowPage, PatientImportRowsQuery, PatientImportsQuery, UndoneResponse } from './patient-imports.dto.js';
import { type StoredImport, toPatientImportResponse, toRowResponse } from './patient-imports.view.js';
import { decodeTable, findSeparator, readTable } from './read-table.js';
import { RunImport } from './run-import.service.js';
import { firstMapping, readChoices, readMapping, type StoredMapping } from './stored-mapping.js';
import { UndoImport } from './undo-import.service.js';

const WITH_NAME = { createdBy: { select: { displayName: true } } } as const;

const SHOWN: Readonly<Record<string, (row: PlannedRow) => boolean>> = {
  all: () => true,
  problems: ({ row }) => row.problems.length > 0,
  duplicates: ({ duplicate }) => duplicate !== undefined,
};

@Injectable()
export class PatientImportsService {
  constructor(private readonly source: ImportSource, private readonly running: RunImport, private readonly undoing: UndoImport) {}

  async begin(ctx: RequestContext, fileName: string, bytes: Uint8Array): Promise<PatientImportResponse> {
    const { text, encoding } = decodeTable(bytes);
    const separator = findSeparator(text);
    const table = readTable(text, separator);
    const { defaultLanguage } = await ctx.tx.clinic.findUniqueOrThrow({ where: { id: ctx.clinicId }, select: { defaultLanguage: true } });
    const row = await ctx.tx.patientImport.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), fileName, content: text, contentHash: createHash('sha256').update(bytes).digest(), encoding, separator,
        rowCount: table.rows.length, mapping: asJson(firstMapping(table, defaultLanguage)), createdById: ctx.membershipId, createdAt: ctx.now,
      },
      include: WITH_NAME,
    });
    ctx.audit({ action: 'create', entity: 'patient-import', entityId: row.id });
    return this.#shown(ctx, row);
  }

  async list(ctx: RequestContext, query: PatientImportsQuery): Promise<PatientImportPage> {
    const rows = await ctx.tx.patientImport.findMany({
      where: { clinicId: ctx.clinicId, status: { not: 'discarded' }, ...createdBefore(decodeCursor(query.cursor, ['instant', 'id'])) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: query.limit + 1, include: WITH_NAME, omit: { content: true },
    });
    ctx.audit({ action: 'list', entity: 'patient-import' });
    return pageFrom(rows.map((row) => ({ ...row, content: null })), query.limit, (row) => toPatientImportResponse(row, null), (row) => [row.createdAt.toISOString(), row.id]);
  }

  async get(ctx: RequestContext, id: string): Promise<PatientImportResponse> {
    const row = await this.#require(ctx, id);
    ctx.audit({ action: 'read', entity: 'patient-import', entityId: id });
    return this.#shown(ctx, row);
  }

  async rows(ctx: RequestContext, id: string, query: PatientImportRowsQuery): Promise<PatientImportRowPage> {
    const row = await this.#require(ctx, id);
    const [after] = decodeCursor(query.cursor, ['number']) ?? [0];
    const plan = await this.source.plan(ctx, row) ?? [];
    const shown = plan.filter((each) => each.row.line > after && SHOWN[query.show ?? 'all']?.(each) === true).slice(0, query.limit + 1);
    const page = pageFrom(shown, query.limit, toRowResponse, (each) => [each.row.line]);
    ctx.audit({ action: 'list', entity: 'patient-import', entityId: id, shownPatientIds: page.items.flatMap(({ duplicate }) => (duplicate === null || duplicate.patientId === null ? [] : [duplicate.patientId])) });
    return page;
  }

  async change(ctx: RequestContext, id: string, version: number, input: PatientImportChange): Promise<PatientImportResponse> {
    const before = await this.#draft(ctx, id, version);
    const mapping = changedMapping(readMapping(before.mapping), input);
    const choices = { ...readChoices(before.choices), ...Object.fromEntries((input.choices ?? []).map(({ line, choice }) => [line, choice])) };
    const after = await this.#write(ctx, before, { mapping: asJson(mapping), choices });
    ctx.audit({ action: 'update', entity: 'patient-import', entityId: id, fields: Object.keys(input) });
    return this.#shown(ctx, after);
  }

  async import(ctx: RequestContext, id: string, version: number): Promise<PatientImportResponse> {
    const before = await this.#draft(ctx, id, version);
    const counts = await this.running.run(ctx, before);
    const after = await this.#write(ctx, before, { status: 'imported', importedAt: ctx.now, content: null, mapping: withoutExamples(before), counts: { ...counts } });
    ctx.audit({ action: 'import', entity: 'patient-import', entityId: id, fields: [`hash:${Buffer.from(before.contentHash).toString('hex')}`] });
    return this.#shown(ctx, after);
  }

  async discard(ctx: RequestContext, id: string, version: number): Promise<void> {
    const before = await this.#draft(ctx, id, version);
    await this.#write(ctx, before, { status: 'discarded', content: null, mapping: withoutExamples(before), choices: {} });
    ctx.audit({ action: 'revoke', entity: 'patient-import', entityId: id });
  }

  async undo(ctx: RequestContext, id: string): Promise<UndoneResponse> {
    const before = await this.#require(ctx, id);
    if (before.status !== 'imported') throw problem('not-imported', { detail: 'Only a finished import can be undone, and only once.' });
    const undone = await this.undoing.portion(ctx, before);
    const { takenBack = 0, kept = 0, ...counts } = before.counts as Record<string, number>;
    await this.#write(ctx, before, {
      counts: { ...counts, takenBack: takenBack + undone.takenBack, kept: kept + undone.kept.length },
      ...(undone.left === 0 && { status: 'undone', undoneAt: ctx.now }),
    });
    ctx.audit({ action: 'revoke', entity: 'patient-import', entityId: id });
    return undone;
  }

  async #shown(ctx: RequestContext, row: StoredImport): Promise<PatientImportResponse> {
    const plan = row.status === 'draft' ? await this.source.plan(ctx, row) : undefined;
    return toPatientImportResponse(row, plan === undefined ? null : countPlan(plan));
  }

  async #require(ctx: RequestContext, id: string): Promise<StoredImport> {
    return found(await ctx.tx.patientImport.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: WITH_NAME }));
  }

  async #draft(ctx: RequestContext, id: string, version: number): Promise<StoredImport> {
    const row = await this.#require(ctx, id);
    if (row.version !== version) throw staleVersion(await this.#shown(ctx, row));
    if (row.status !== 'draft') throw problem('import-is-over', { detail: 'This file was imported or discarded already.' });
    return row;
  }

  async #write(ctx: RequestContext, before: StoredImport, data: Prisma.PatientImportUpdateManyMutationInput): Promise<StoredImport> {
    const { count } = await ctx.tx.patientImport.updateMany({ where: { clinicId: ctx.clinicId, id: before.id, version: before.version }, data: { ...data, version: { increment: 1 } } });
    const after = await this.#require(ctx, before.id);
    if (count === 0) throw staleVersion(await this.#shown(ctx, after));
    return after;
  }
}

const asJson = (mapping: StoredMapping): Prisma.InputJsonObject => JSON.parse(JSON.stringify(mapping)) as Prisma.InputJsonObject;

/** Examples are people's data: they go with the text. */
const withoutExamples = ({ mapping }: StoredImport): Prisma.InputJsonObject => asJson({ ...readMapping(mapping), examples: [] });

function changedMapping(before: StoredMapping, { columns, dateOrder, duplicates }: PatientImportChange): StoredMapping {
  const fields = columns?.map(({ field }) => COLUMN_FIELDS.find((known) => known === field) ?? null) ?? before.fields;
  const fault = faultOfMapping(fields, before.header.length);
  // Without a name the mapping is not complete yet, which may be stored; the others are mistakes.
  if (fault !== undefined && fault.code !== 'no-name') throw problem('invalid-input', { errors: [{ pointer: '/columns', code: fault.code, detail: fault.detail }] });
  return {
    ...before, fields, dateOrder: DATE_ORDERS.find((order) => order === dateOrder) ?? before.dateOrder, duplicates: CHOICES.find((choice) => choice === duplicates) ?? before.duplicates,
  };
}
