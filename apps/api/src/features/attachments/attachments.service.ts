// Papers of a referral: taken after they were checked, listed, handed out, removed with a reason. Closed with the referral.
import { Injectable } from '@nestjs/common';
import { dateOfDay, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import type { ReceivedFile } from '../../platform/uploads/uploads.js';
import type { AttachmentListResponse, AttachmentResponse, KeptType, NewAttachment } from './attachments.dto.js';
import { MOST_ATTACHMENTS, mayRemoveAttachment } from './attachments.policy.js';
import { attachmentFields, keptType, toAttachmentResponse, type LoadedAttachment } from './attachments.view.js';

const GONE = new Uint8Array();

@Injectable()
export class AttachmentsService {
  async list(ctx: RequestContext, referralId: string): Promise<AttachmentListResponse> {
    const { patientId, isOpen } = await this.#referral(ctx, referralId);
    const rows = await ctx.tx.referralAttachment.findMany({ where: { clinicId: ctx.clinicId, referralId }, select: attachmentFields, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] });
    ctx.audit({ action: 'list', entity: 'referral-attachment', patientId });
    return { items: rows.map((row) => toAttachmentResponse(row, ctx)), canAdd: isOpen && rows.filter(({ status }) => status === 'active').length < MOST_ATTACHMENTS };
  }

  async add(ctx: RequestContext, referralId: string, input: NewAttachment, { bytes, sha256, mediaType }: ReceivedFile): Promise<AttachmentResponse> {
    const { patientId, isOpen } = await this.#referral(ctx, referralId);
    if (!isOpen) throw closed();
    const count = await ctx.tx.referralAttachment.count({ where: { clinicId: ctx.clinicId, referralId, status: 'active' } });
    if (count >= MOST_ATTACHMENTS) throw problem('too-many', { detail: `A referral holds at most ${MOST_ATTACHMENTS} attachments. Remove one first.` });
    const { datedOn } = input;
    if (typeof datedOn === 'string' && datedOn > ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/datedOn', code: 'in-future', detail: 'This day is still to come.' }] });
    const id = newId();
    await ctx.tx.referralAttachment.create({
      data: {
        clinicId: ctx.clinicId, id, referralId, kind: input.kind, source: input.source ?? null, datedOn: typeof datedOn === 'string' ? dateOfDay(datedOn) : null,
        mediaType, sizeBytes: bytes.length, bytes, sha256, addedById: ctx.membershipId, addedAt: ctx.now,
      },
      select: { id: true },
    });
    ctx.audit({ action: 'create', entity: 'referral-attachment', entityId: id, patientId, fields: [`hash:${Buffer.from(sha256).toString('hex')}`] });
    return toAttachmentResponse(await this.#load(ctx, id), ctx);
  }

  async open(ctx: RequestContext, id: string): Promise<{ readonly bytes: Uint8Array; readonly type: KeptType; readonly name: string }> {
    const { status, mediaType, kind, addedAt, referral } = await this.#load(ctx, id);
    if (status !== 'active') throw gone();
    const { bytes } = found(await ctx.tx.referralAttachment.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { bytes: true } }));
    ctx.audit({ action: 'read', entity: 'referral-attachment', entityId: id, patientId: referral.patientId });
    return { bytes, type: keptType(mediaType), name: `${kind}-${addedAt.toISOString().slice(0, 10)}` };
  }

  async remove(ctx: RequestContext, id: string, reason: string): Promise<void> {
    const before = await this.#load(ctx, id);
    if (before.status !== 'active') throw gone();
    if (!before.referral.isOpen) throw closed();
    if (!mayRemoveAttachment(ctx, { ...before, isOpen: true })) throw problem('not-allowed', { detail: 'An assistant removes what they added themselves.' });
    const { count } = await ctx.tx.referralAttachment.updateMany({
      where: { clinicId: ctx.clinicId, id, status: 'active' },
      data: { status: 'removed', bytes: GONE, removedAt: ctx.now, removedById: ctx.membershipId, removedReason: reason },
    });
    if (count === 0) throw gone();
    ctx.audit({ action: 'withdraw', entity: 'referral-attachment', entityId: id, patientId: before.referral.patientId, reason });
  }

  async #referral(ctx: RequestContext, id: string) {
    return found(await ctx.tx.referral.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { patientId: true, isOpen: true } }));
  }

  async #load(ctx: RequestContext, id: string): Promise<LoadedAttachment> {
    return found(await ctx.tx.referralAttachment.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: attachmentFields }));
  }
}

const closed = () => problem('not-possible', { detail: 'The referral is closed; its papers stay as they are.' });
const gone = () => problem('gone', { detail: 'This attachment was removed.' });
