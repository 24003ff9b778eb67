import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, problem, type RequestContext } from '../../platform/http/api.js';
import { mayInvite } from './clinic.policy.js';
import type { InvitationPage, InvitationResponse, NewInvitation, PeopleQuery } from './people.dto.js';
import { toInvitation } from './people.view.js';

const VALID_DAYS = 7;

@Injectable()
export class InvitationsService {
  /** Those still open, newest first. */
  async list(ctx: RequestContext, query: PeopleQuery): Promise<InvitationPage> {
    const after = decodeCursor(query.cursor, ['id']);
    const rows = await ctx.tx.invitation.findMany({
      where: { clinicId: ctx.clinicId, acceptedAt: null, revokedAt: null, ...(after && { id: { lt: after[0] } }) },
      orderBy: { id: 'desc' },
      take: query.limit + 1,
    });
    return pageFrom(rows, query.limit, (row) => toInvitation(row, ctx.now), (row) => [row.id]);
  }

  /** The mail, and the token in it, are made by the worker. An earlier invitation of the same address is over. */
  async invite(ctx: RequestContext, input: NewInvitation): Promise<InvitationResponse> {
    if (!mayInvite(ctx, input.role)) throw problem('not-allowed', { detail: 'Only an owner invites an owner.' });
    const email = input.email.trim();
    await this.#refuseMember(ctx, email);
    // One at a time by address, so that of many sent together exactly the last stays open.
    await ctx.tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`invitation:${ctx.clinicId}:${email.toLowerCase()}`}, 0))::text`;
    await ctx.tx.invitation.updateMany({
      where: { clinicId: ctx.clinicId, email: { equals: email, mode: 'insensitive' }, acceptedAt: null, revokedAt: null },
      data: { revokedAt: ctx.now, version: { increment: 1 } },
    });
    const row = await ctx.tx.invitation.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), email, role: input.role, displayName: input.displayName ?? null, createdById: ctx.membershipId,
        createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + VALID_DAYS * 86_400_000),
      },
    });
    await ctx.send({ kind: 'invitation', recipient: email, invitationId: row.id });
    ctx.audit({ action: 'create', entity: 'invitation', entityId: row.id, fields: ['email', 'role'] });
    return toInvitation(row, ctx.now);
  }

  async revoke(ctx: RequestContext, id: string): Promise<void> {
    found(await ctx.tx.invitation.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { id: true } }));
    const { count } = await ctx.tx.invitation.updateMany({
      where: { clinicId: ctx.clinicId, id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw problem('gone', { detail: 'This invitation was already used or withdrawn.' });
    ctx.audit({ action: 'revoke', entity: 'invitation', entityId: id });
  }

  async #refuseMember(ctx: RequestContext, email: string): Promise<void> {
    const member = await ctx.tx.membership.findFirst({
      where: { clinicId: ctx.clinicId, status: 'active', account: { emailKey: email.normalize('NFKC').toLowerCase() } },
      select: { id: true },
    });
    if (member !== null) throw problem('conflict', { errors: [{ pointer: '/email', code: 'taken', detail: 'This person already belongs to the clinic.' }] });
  }
}
