// A legal hold keeps a record whatever its age. One stands at a time; releasing it leaves it as history.
import { Injectable } from '@nestjs/common';
import { found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import type { LegalHoldResponse, LegalHoldsResponse, NewLegalHold, PatientLegalHoldResponse } from './legal-holds.dto.js';

const MOST = 200;
const WITH_NAMES = { patient: { select: { givenName: true, familyName: true } }, placedBy: { select: { displayName: true } } } as const;

@Injectable()
export class LegalHoldsService {
  async list(ctx: RequestContext): Promise<LegalHoldsResponse> {
    const rows = await ctx.tx.legalHold.findMany({
      where: { clinicId: ctx.clinicId, releasedAt: null }, orderBy: [{ placedAt: 'desc' }, { id: 'desc' }], take: MOST + 1, include: WITH_NAMES,
    });
    const items = rows.slice(0, MOST).map(toLegalHold);
    ctx.audit({ action: 'list', entity: 'legal-hold', shownPatientIds: items.map(({ patientId }) => patientId) });
    return { items, hasMore: rows.length > MOST };
  }

  async ofPatient(ctx: RequestContext, patientId: string): Promise<PatientLegalHoldResponse> {
    await this.#known(ctx, patientId);
    const row = await this.#standing(ctx, patientId);
    ctx.audit({ action: 'read', entity: 'legal-hold', entityId: row?.id ?? null, patientId });
    return { hold: row === null ? null : toLegalHold(row) };
  }

  async place(ctx: RequestContext, patientId: string, { reason }: NewLegalHold): Promise<LegalHoldResponse> {
    await this.#known(ctx, patientId);
    if ((await this.#standing(ctx, patientId)) !== null) throw problem('conflict', { detail: 'This record is under a legal hold already.' });
    const row = await ctx.tx.legalHold.create({
      data: { clinicId: ctx.clinicId, id: newId(), patientId, reason: reason.trim(), placedById: ctx.membershipId, placedAt: ctx.now }, include: WITH_NAMES,
    });
    ctx.audit({ action: 'create', entity: 'legal-hold', entityId: row.id, patientId, reason: row.reason });
    return toLegalHold(row);
  }

  async release(ctx: RequestContext, patientId: string): Promise<void> {
    await this.#known(ctx, patientId);
    const standing = await this.#standing(ctx, patientId);
    if (standing === null) throw problem('conflict', { detail: 'No legal hold stands on this record.' });
    const { count } = await ctx.tx.legalHold.updateMany({ where: { clinicId: ctx.clinicId, id: standing.id, releasedAt: null }, data: { releasedAt: ctx.now, releasedById: ctx.membershipId } });
    if (count === 0) throw problem('conflict', { detail: 'Somebody else has just released it.' });
    ctx.audit({ action: 'revoke', entity: 'legal-hold', entityId: standing.id, patientId, reason: standing.reason });
  }

  async #known({ tx, clinicId }: RequestContext, id: string): Promise<void> {
    found(await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { id: true } }));
  }

  #standing({ tx, clinicId }: RequestContext, patientId: string) {
    return tx.legalHold.findFirst({ where: { clinicId, patientId, releasedAt: null }, include: WITH_NAMES });
  }
}

interface HoldRow {
  readonly id: string;
  readonly patientId: string;
  readonly reason: string;
  readonly placedAt: Date;
  readonly patient: { readonly givenName: string; readonly familyName: string };
  readonly placedBy: { readonly displayName: string };
}

const toLegalHold = ({ id, patientId, reason, placedAt, patient, placedBy }: HoldRow): LegalHoldResponse => ({
  id, patientId, patientName: `${patient.givenName} ${patient.familyName}`, reason, placedByName: placedBy.displayName, placedAt: placedAt.toISOString(),
});
