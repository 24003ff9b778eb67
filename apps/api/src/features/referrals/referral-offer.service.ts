// What a reply to a referral may settle: the answers its rule rests on, clearance requests that wait, plans that are under way.
import { Injectable } from '@nestjs/common';
import { factIds, screeningRules, type FactId } from '@legwork/clinical';
import type { RequestContext } from '../../platform/http/api.js';
import { FactsService } from '../facts/facts.service.js';
import { toQuestions } from '../screenings/questions.view.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { ReferralOfferResponse } from './referral-effects.dto.js';

const MOST_CLEARANCES = 10;
const MOST_PLANS = 10;

@Injectable()
export class ReferralOfferService {
  constructor(private readonly facts: FactsService, private readonly screenings: ScreeningsService) {}

  async read(ctx: RequestContext, referral: { readonly id: string; readonly patientId: string; readonly ruleId: string | null }): Promise<ReferralOfferResponse> {
    const { patientId } = referral;
    const of = { clinicId: ctx.clinicId, patientId };
    const { facts: answers } = await this.facts.current(ctx, patientId);
    const clearances = await ctx.tx.clearance.findMany({
      where: { ...of, status: 'requested' }, orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }], take: MOST_CLEARANCES, select: { id: true, addressee: true, question: true, version: true },
    });
    const plans = await ctx.tx.plan.findMany({ where: { ...of, status: 'active' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: MOST_PLANS, select: { id: true, title: true } });
    const causes = await this.#causes(ctx, patientId, referral.ruleId);
    const limiting = new Set<string>([...causes].filter(([, limits]) => limits).map(([factId]) => factId));
    const questions = toQuestions(factIds.filter((id) => causes.has(id)))
      .filter(({ askedBy }) => askedBy === 'patient' || askedBy === 'clinician')
      .map((question) => ({ ...question, value: answers[question.factId] ?? null, limits: limiting.has(question.factId) }));
    ctx.audit({ action: 'read', entity: 'referral', entityId: referral.id, patientId, fields: ['offer'] });
    return { questions: questions.toSorted((one, other) => Number(other.limits) - Number(one.limits)), clearances, plans };
  }

  /** The answers behind what is decided now (true), and the others that the referral's rule reads (false). */
  async #causes(ctx: RequestContext, patientId: string, ruleId: string | null): Promise<Map<FactId, boolean>> {
    const { result } = await this.screenings.decide(ctx, patientId, { performerRole: performerRoleOf(ctx.role), regions: [] });
    const read = screeningRules.find(({ id }) => id === ruleId)?.inputs ?? [];
    const fired = result.fired.filter((rule) => rule.urgency !== null || rule.ruleId === ruleId).flatMap(({ because }) => because.map(({ factId }) => factId));
    return new Map([...read.map((id) => [id, false] as const), ...fired.map((id) => [id, true] as const)]);
  }
}
