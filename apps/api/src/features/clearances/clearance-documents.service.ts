// The letter itself, as it came: taken after it was checked, handed out, removed with a reason when it was the wrong one.
import { Injectable } from '@nestjs/common';
import { dateOfDay, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import type { ReceivedFile } from '../../platform/uploads/uploads.js';
import type { ClearanceDocumentResponse, KeptType, NewClearanceDocument } from './clearance-documents.dto.js';
import { clearanceRights } from './clearances.policy.js';
import { documentFields, keptType, toDocumentResponse } from './clearance-documents.view.js';

/** Of one clearance, those that were removed not counted. */
export const MOST_DOCUMENTS = 10;

const GONE = new Uint8Array();

@Injectable()
export class ClearanceDocumentsService {
  async add(ctx: RequestContext, clearanceId: string, { datedOn }: NewClearanceDocument, { bytes, sha256, mediaType }: ReceivedFile): Promise<ClearanceDocumentResponse> {
    const { patientId, status } = found(await ctx.tx.clearance.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: clearanceId } }, select: { patientId: true, status: true } }));
    if (!clearanceRights(ctx, { status }).addDocument) throw problem('not-possible', { detail: 'The clearance was withdrawn; its papers stay as they are.' });
    const count = await ctx.tx.clearanceDocument.count({ where: { clinicId: ctx.clinicId, clearanceId, status: 'active' } });
    if (count >= MOST_DOCUMENTS) throw problem('too-many', { detail: `A clearance holds at most ${MOST_DOCUMENTS} documents. Remove one first.` });
    if (typeof datedOn === 'string' && datedOn > ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/datedOn', code: 'in-future', detail: 'This day is still to come.' }] });
    const id = newId();
    await ctx.tx.clearanceDocument.create({
      data: {
        clinicId: ctx.clinicId, id, clearanceId, datedOn: typeof datedOn === 'string' ? dateOfDay(datedOn) : null,
        mediaType, sizeBytes: bytes.length, bytes, sha256, addedById: ctx.membershipId, addedAt: ctx.now,
      },
      select: { id: true },
    });
    ctx.audit({ action: 'create', entity: 'clearance-document', entityId: id, patientId, fields: [`hash:${Buffer.from(sha256).toString('hex')}`] });
    return toDocumentResponse(await this.#load(ctx, id), ctx);
  }

  async open(ctx: RequestContext, id: string): Promise<{ readonly bytes: Uint8Array; readonly type: KeptType; readonly name: string }> {
    const { status, mediaType, addedAt, clearance } = await this.#load(ctx, id);
    if (status !== 'active') throw gone();
    const { bytes } = found(await ctx.tx.clearanceDocument.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { bytes: true } }));
    ctx.audit({ action: 'read', entity: 'clearance-document', entityId: id, patientId: clearance.patientId });
    return { bytes, type: keptType(mediaType), name: `clearance-${addedAt.toISOString().slice(0, 10)}` };
  }

  async remove(ctx: RequestContext, id: string, reason: string): Promise<void> {
    const { clearance } = await this.#load(ctx, id);
    const { count } = await ctx.tx.clearanceDocument.updateMany({
      where: { clinicId: ctx.clinicId, id, status: 'active' },
      data: { status: 'removed', bytes: GONE, removedAt: ctx.now, removedById: ctx.membershipId, removedReason: reason },
    });
    if (count === 0) throw gone();
    ctx.audit({ action: 'withdraw', entity: 'clearance-document', entityId: id, patientId: clearance.patientId, reason });
  }

  async #load(ctx: RequestContext, id: string) {
    return found(await ctx.tx.clearanceDocument.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { ...documentFields, clearance: { select: { patientId: true } } } }));
  }
}

const gone = () => problem('gone', { detail: 'This document was removed.' });
