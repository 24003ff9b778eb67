// Purging records past their time: one person asks, another confirms, the worker carries it out. The database holds the same
// rules; here they are said in words.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, type Prisma, problem, type RequestContext } from '../../platform/http/api.js';
import type { NewPurge, PurgePage, PurgeResponse, PurgesQuery } from './purges.dto.js';
import { type Names, type PurgeRow, toPurgeResponse } from './purges.view.js';

const NAME = { select: { displayName: true } } as const;
const WHOLE = { askedBy: NAME, confirmedBy: NAME, withdrawnBy: NAME, records: { orderBy: [{ keepUntil: 'asc' }, { patientId: 'asc' }] } } satisfies Prisma.PurgeInclude;

interface DueRow {
  readonly patient_id: string;
  readonly last_entry_on: Date;
  readonly keep_until: Date;
}

const countOf = (records: readonly unknown[]): string => `${records.length} ${records.length === 1 ? 'record' : 'records'}`;

@Injectable()
export class PurgesService {
  async list(ctx: RequestContext, query: PurgesQuery): Promise<PurgePage> {
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const before = after === undefined ? {} : { OR: [{ askedAt: { lt: new Date(after[0]) } }, { askedAt: new Date(after[0]), id: { lt: after[1] } }] };
    const rows = await ctx.tx.purge.findMany({
      where: { clinicId: ctx.clinicId, ...before }, orderBy: [{ askedAt: 'desc' }, { id: 'desc' }], take: query.limit + 1, include: WHOLE,
    });
    const names = await namesOf(ctx, rows);
    const page = pageFrom(rows, query.limit, (row) => toPurgeResponse(row, names, ctx.membershipId), (row) => [row.askedAt.toISOString(), row.id]);
    ctx.audit({ action: 'list', entity: 'purge', shownPatientIds: [...new Set(page.items.flatMap(({ records }) => records.map(({ patientId }) => patientId)))] });
    return page;
  }

  async ask(ctx: RequestContext, { patientIds, reason }: NewPurge): Promise<PurgeResponse> {
    const ids = [...new Set(patientIds)];
    if (ids.length === 0) throw problem('invalid-input', { errors: [{ pointer: '/patientIds', code: 'empty', detail: 'Choose at least one record.' }] });
    const due = await ctx.tx.$queryRaw<DueRow[]>`select patient_id, last_entry_on, keep_until from records_past_retention(null) where patient_id = any (${ids}::uuid[])`;
    refuseWhatMustStay(patientIds, due);
    const { clinicId } = ctx;
    const { id } = await ctx.tx.purge.create({ data: { clinicId, id: newId(), reason: reason.trim(), askedById: ctx.membershipId, askedAt: ctx.now }, select: { id: true } });
    await ctx.tx.purgeRecord.createMany({
      data: due.map((row) => ({ clinicId, purgeId: id, patientId: row.patient_id, lastEntryOn: row.last_entry_on, keepUntil: row.keep_until })),
    });
    ctx.audit({ action: 'create', entity: 'purge', entityId: id, shownPatientIds: ids, reason: `${countOf(ids)}: ${reason.trim()}` });
    return this.#answer(ctx, id);
  }

  async confirm(ctx: RequestContext, id: string): Promise<PurgeResponse> {
    const before = await this.#waiting(ctx, id);
    if (before.askedById === ctx.membershipId) throw problem('second-person-needed', { status: 403, detail: 'Another owner or administrator must confirm: nobody purges records alone.' });
    await this.#move(ctx, id, { status: 'confirmed', confirmedById: ctx.membershipId, confirmedAt: ctx.now });
    ctx.audit({ action: 'accept', entity: 'purge', entityId: id, shownPatientIds: before.records.map(({ patientId }) => patientId), reason: countOf(before.records) });
    return this.#answer(ctx, id);
  }

  async withdraw(ctx: RequestContext, id: string): Promise<PurgeResponse> {
    const before = await this.#waiting(ctx, id);
    await this.#move(ctx, id, { status: 'withdrawn', withdrawnById: ctx.membershipId, withdrawnAt: ctx.now });
    ctx.audit({ action: 'withdraw', entity: 'purge', entityId: id, shownPatientIds: before.records.map(({ patientId }) => patientId), reason: countOf(before.records) });
    return this.#answer(ctx, id);
  }

  #load({ tx, clinicId }: RequestContext, id: string): Promise<PurgeRow | null> {
    return tx.purge.findUnique({ where: { clinicId_id: { clinicId, id } }, include: WHOLE });
  }

  async #waiting(ctx: RequestContext, id: string): Promise<PurgeRow> {
    const row = found(await this.#load(ctx, id));
    if (row.status !== 'asked') throw problem('conflict', { detail: SETTLED[row.status] ?? 'This purge no longer waits.' });
    return row;
  }

  /** Two at once: the first wins, and the other is told so. */
  async #move({ tx, clinicId }: RequestContext, id: string, step: Prisma.PurgeUncheckedUpdateManyInput): Promise<void> {
    const { count } = await tx.purge.updateMany({ where: { clinicId, id, status: 'asked' }, data: step });
    if (count === 0) throw problem('conflict', { detail: 'Somebody else has just confirmed or withdrawn this purge.' });
  }

  async #answer(ctx: RequestContext, id: string): Promise<PurgeResponse> {
    const row = found(await this.#load(ctx, id));
    return toPurgeResponse(row, await namesOf(ctx, [row]), ctx.membershipId);
  }
}

const SETTLED: Readonly<Record<string, string>> = {
  confirmed: 'This purge is confirmed already.', withdrawn: 'This purge was withdrawn.', done: 'This purge is done.',
};

/** The same answer for a record that must stay, one of another clinic and one that is not there. */
function refuseWhatMustStay(asked: readonly string[], due: readonly DueRow[]): void {
  const free = new Set(due.map((row) => row.patient_id));
  const errors = asked.flatMap((id, at) => (free.has(id) ? [] : [{ pointer: `/patientIds/${at}`, code: 'must-stay', detail: 'Not past its time, under a legal hold, or waiting to be purged already.' }]));
  if (errors.length === 0) return;
  throw problem('record-must-stay', { detail: `${countOf(errors)} cannot be purged: not past the time, under a legal hold, or waiting to be purged already. Nothing was asked for.`, errors });
}

async function namesOf({ tx, clinicId }: RequestContext, rows: readonly PurgeRow[]): Promise<Names> {
  const ids = rows.flatMap(({ records }) => records.map(({ patientId }) => patientId));
  const people = await tx.patient.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
}
