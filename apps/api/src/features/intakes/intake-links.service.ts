/** The links of an intake, from the clinic's side: one live at a time, shown, sent, or opened on the clinic's own tablet. */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import type { IntakeHandOverResponse, IntakeLinkRequest, IntakeLinkResponse } from './intakes.dto.js';
import { mayStep } from './intake-status.js';
import { LINK_LIFE_MS, type LinkWay } from './link-ways.js';

interface LinkedIntake {
  readonly id: string;
  readonly patientId: string;
}

@Injectable()
export class IntakeLinksService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async make(ctx: RequestContext, intakeId: string, { sendBy, language }: IntakeLinkRequest): Promise<IntakeLinkResponse> {
    const intake = await this.openIntake(ctx, intakeId);
    if (language !== undefined && language !== intake.language) {
      await ctx.tx.intake.updateMany({ where: { clinicId: ctx.clinicId, id: intakeId }, data: { language, version: { increment: 1 } } });
    }
    return this.issue(ctx, intake, sendBy ?? 'link', 'intake-link');
  }

  /** A new link by either way. The one that goes by mail is made when the mail is sent, and replaces the others then. */
  async issue(ctx: RequestContext, intake: LinkedIntake, sendBy: 'link' | 'email', mail: 'intake-link' | 'intake-again'): Promise<IntakeLinkResponse> {
    if (sendBy === 'email') {
      await this.send(ctx, intake, mail);
      ctx.audit({ action: 'create', entity: 'intake-link', entityId: intake.id, patientId: intake.patientId, fields: ['email'] });
      return { url: null, expiresAt: null };
    }
    return this.show(ctx, intake, 'shown');
  }

  async send(ctx: RequestContext, intake: LinkedIntake, kind: 'intake-link' | 'intake-again'): Promise<void> {
    const patient = found(await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: intake.patientId } }, select: { email: true } }));
    if (patient.email === null) throw problem('email-needed', { detail: 'This person has no e-mail address. Show or copy the link instead.' });
    await this.forgetWaiting(ctx, intake.id);
    await ctx.send({ kind, recipient: patient.email, intakeId: intake.id });
  }

  /** For the tablet in the clinic: short life, and the caller's own session is over when this commits. */
  async handOver(ctx: RequestContext, intakeId: string): Promise<IntakeHandOverResponse> {
    return this.show(ctx, await this.openIntake(ctx, intakeId), 'hand-over');
  }

  async revoke(ctx: RequestContext, intakeId: string): Promise<void> {
    const intake = await this.require(ctx, intakeId);
    await this.end(ctx, intakeId, 'revoked');
    ctx.audit({ action: 'revoke', entity: 'intake-link', entityId: intakeId, patientId: intake.patientId });
  }

  /** Ends the live links and what they opened; mails that still wait are not sent any more. */
  async end(ctx: RequestContext, intakeId: string, because: 'replaced' | 'revoked'): Promise<void> {
    await ctx.tx.intakeLink.updateMany({ where: { clinicId: ctx.clinicId, intakeId, revokedAt: null }, data: { revokedAt: ctx.now, endedBecause: because } });
    await this.forgetWaiting(ctx, intakeId);
  }

  /** The secret is in the answer once and never again; it stands in the fragment, which browsers do not send anywhere. */
  private async show(ctx: RequestContext, intake: LinkedIntake, way: LinkWay): Promise<{ url: string; expiresAt: string }> {
    await this.end(ctx, intake.id, 'replaced');
    const token = newToken();
    const expiresAt = new Date(ctx.now.getTime() + LINK_LIFE_MS[way]);
    await ctx.tx.intakeLink.create({
      data: { clinicId: ctx.clinicId, id: newId(), intakeId: intake.id, tokenHash: hashToken(token), way, createdAt: ctx.now, expiresAt, createdById: ctx.membershipId },
    });
    ctx.audit({ action: 'create', entity: 'intake-link', entityId: intake.id, patientId: intake.patientId, fields: [way] });
    return { url: `${this.config.publicUrl}/i#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Locks the intake: two people asking for a link at once get one live link between them, the later one's. */
  private async openIntake(ctx: RequestContext, intakeId: string) {
    await ctx.tx.$queryRaw`select 1 from intake where clinic_id = ${ctx.clinicId}::uuid and id = ${intakeId}::uuid for update`;
    const intake = await this.require(ctx, intakeId);
    if (!mayStep('open', intake.status)) throw problem('not-possible', { detail: 'This intake is already finished.' });
    return intake;
  }

  private async require(ctx: RequestContext, intakeId: string) {
    return found(await ctx.tx.intake.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: intakeId } } }));
  }

  private async forgetWaiting(ctx: RequestContext, intakeId: string): Promise<void> {
    await ctx.tx.outboxMessage.updateMany({
      where: { clinicId: ctx.clinicId, intakeId, status: 'pending', kind: { in: ['intake-link', 'intake-again', 'intake-reminder'] } },
      data: { status: 'failed', lastError: 'no-longer-wanted' },
    });
  }
}
