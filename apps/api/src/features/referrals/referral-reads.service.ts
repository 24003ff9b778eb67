// One referral, all of one person, and what a reply to it may settle or would change.
import { Injectable } from '@nestjs/common';
import { createdBefore, decodeCursor, found, pageFrom, problem, type Page, type PageQuery, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import type { ReferralEffectsPreview, ReferralEffectsResponse, ReferralOfferResponse } from './referral-effects.dto.js';
import { ReferralEffectsService } from './referral-effects.service.js';
import { ReferralOfferService } from './referral-offer.service.js';
import type { ReferralHistoryRow, ReferralResponse } from './referral-responses.dto.js';
import { referralIncludes, toHistoryRow, toReferralResponse, type LoadedReferral } from './referrals.view.js';

@Injectable()
export class ReferralReadsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly offers: ReferralOfferService,
    private readonly effects: ReferralEffectsService,
  ) {}

  async load(ctx: RequestContext, id: string): Promise<LoadedReferral> {
    return found(await ctx.tx.referral.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: referralIncludes }));
  }

  async read(ctx: RequestContext, id: string): Promise<ReferralResponse> {
    const row = await this.load(ctx, id);
    ctx.audit({ action: 'read', entity: 'referral', entityId: id, patientId: row.patientId });
    return toReferralResponse(row, ctx);
  }

  /** Open and closed, newest first. */
  async history(ctx: RequestContext, patientId: string, query: PageQuery): Promise<Page<ReferralHistoryRow>> {
    await this.patients.require(ctx, patientId);
    const rows = await ctx.tx.referral.findMany({
      where: { clinicId: ctx.clinicId, patientId, ...createdBefore(decodeCursor(query.cursor, ['instant', 'id'])) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: query.limit + 1, include: referralIncludes,
    });
    ctx.audit({ action: 'list', entity: 'referral', patientId });
    return pageFrom(rows, query.limit, (row) => toHistoryRow(row, ctx), (row) => [row.createdAt.toISOString(), row.id]);
  }

  async offer(ctx: RequestContext, id: string): Promise<ReferralOfferResponse> {
    return this.offers.read(ctx, await this.load(ctx, id));
  }

  async tryEffects(ctx: RequestContext, id: string, { effects }: ReferralEffectsPreview): Promise<ReferralEffectsResponse> {
    const referral = await this.load(ctx, id);
    if (!referral.isOpen) throw problem('not-possible', { detail: 'A closed referral changes nothing any more.' });
    return this.effects.tryOut(ctx, referral, effects);
  }
}
