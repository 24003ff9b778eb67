/** Consents after they were signed: shown, withdrawn, printed; and what is said later about sensitive areas. */
import { Injectable } from '@nestjs/common';
import { found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { provenanceOf } from '../facts/facts.policy.js';
import { FactsService } from '../facts/facts.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { ConsentChoiceRecord, ConsentRevocation, ConsentsResponse } from './consents.dto.js';
import { isConsentArea, refusedRegions } from './consent-choices.js';
import { toConsent, toCurrentChoices } from './consents.view.js';

const SHOWN = { consentText: { select: { number: true, language: true } }, revokedBy: { select: { displayName: true } } } as const;

@Injectable()
export class ConsentsService {
  constructor(private readonly patients: PatientsService, private readonly facts: FactsService, private readonly screenings: ScreeningsService) {}

  async list(ctx: RequestContext, patientId: string): Promise<ConsentsResponse> {
    await this.patients.require(ctx, patientId);
    const shown = await this.load(ctx, patientId);
    ctx.audit({ action: 'list', entity: 'consent', patientId });
    return shown;
  }

  /** Counts at once: until the person agrees again, nothing may be done. */
  async revoke(ctx: RequestContext, consentId: string, { reason }: ConsentRevocation): Promise<ConsentsResponse> {
    const key = { clinicId: ctx.clinicId, id: consentId };
    const { patientId } = found(await ctx.tx.consent.findFirst({ where: key, select: { patientId: true } }));
    const { count } = await ctx.tx.consent.updateMany({ where: { ...key, revokedAt: null }, data: { revokedAt: ctx.now, revokedById: ctx.membershipId, revokedReason: reason } });
    if (count === 0) throw problem('already-revoked', { detail: 'This consent was withdrawn before.' });
    await this.facts.record(ctx, patientId, [{ factId: 'consent.given', value: false }], { provenance: provenanceOf(ctx.role) });
    await this.screenings.rescreenFor(ctx, patientId, { cause: 'facts' });
    ctx.audit({ action: 'revoke', entity: 'consent', entityId: consentId, patientId, reason });
    return this.load(ctx, patientId);
  }

  async recordChoice(ctx: RequestContext, patientId: string, { area, choice, note }: ConsentChoiceRecord): Promise<ConsentsResponse> {
    await this.patients.require(ctx, patientId);
    const id = newId();
    await ctx.tx.consentChoice.create({ data: { clinicId: ctx.clinicId, id, patientId, area, choice, note: note ?? null, decidedAt: ctx.now, recordedById: ctx.membershipId } });
    ctx.audit({ action: 'create', entity: 'consent-choice', entityId: id, patientId, fields: [area] });
    if (isConsentArea(area)) {
      await this.applyChoices(ctx, patientId);
      await this.screenings.rescreenFor(ctx, patientId, { cause: 'facts' });
    }
    return this.load(ctx, patientId);
  }

  /** What was said about sensitive areas becomes an input of the screening; whoever calls screens afterwards. */
  async applyChoices(ctx: RequestContext, patientId: string): Promise<void> {
    const choices = await this.choices(ctx, patientId);
    if (choices.length > 0) await this.facts.record(ctx, patientId, [{ factId: 'consent.refusedRegions', value: refusedRegions(choices) }], { provenance: 'derived' });
  }

  private async load(ctx: RequestContext, patientId: string): Promise<ConsentsResponse> {
    const consents = await ctx.tx.consent.findMany({ where: { clinicId: ctx.clinicId, patientId }, include: SHOWN, orderBy: { signedAt: 'desc' }, take: 100 });
    return { consents: consents.map(toConsent), choices: await this.choices(ctx, patientId) };
  }

  private async choices(ctx: RequestContext, patientId: string) {
    return toCurrentChoices(await ctx.tx.consentChoice.findMany({
      where: { clinicId: ctx.clinicId, patientId }, include: { recordedBy: { select: { displayName: true } } }, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    }));
  }
}
