// What a reply changes in the chart: answers, a clearance that was waiting for it, a plan to look at again. Part of the step
// that records or acts on the reply, in its transaction; tried out beforehand without leaving anything behind.
import { Injectable } from '@nestjs/common';
import { problem, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { ClearancesService } from '../clearances/clearances.service.js';
import { provenanceOf } from '../facts/facts.policy.js';
import { FactsService, problemsOfFacts } from '../facts/facts.service.js';
import { toSummary } from '../screenings/screening-summary.view.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { ReferralEffects, ReferralEffectsResponse, ReplyClearance, ReplyPlan } from './referral-effects.dto.js';
import { bringsEffects } from './referrals.policy.js';

interface Replied {
  readonly id: string;
  readonly patientId: string;
  readonly toName: string;
  readonly ownerId: string;
}

@Injectable()
export class ReferralEffectsService {
  constructor(
    private readonly facts: FactsService,
    private readonly clearances: ClearancesService,
    private readonly screenings: ScreeningsService,
    private readonly tasks: TasksService,
  ) {}

  async apply(ctx: RequestContext, referral: Replied, { facts = [], clearance, plan }: ReferralEffects): Promise<void> {
    if (!bringsEffects(ctx.role)) throw problem('not-allowed', { detail: 'What a reply changes for the treatment is decided by a physiotherapist or massage therapist.' });
    const { patientId } = referral;
    const wrong = problemsOfFacts(facts, ctx.today).map((one) => ({ ...one, pointer: `/effects${one.pointer}` }));
    if (wrong.length > 0) throw problem('invalid-input', { errors: wrong });
    if (facts.length > 0) {
      const entries = facts.map((entry) => ({ ...entry, note: entry.note ?? `Reply of ${referral.toName}`.slice(0, 500) }));
      const recorded = await this.facts.record(ctx, patientId, entries, { provenance: provenanceOf(ctx.role) });
      ctx.audit({ action: 'update', entity: 'fact', patientId, fields: recorded });
      await this.screenings.rescreen(ctx, patientId, { cause: 'facts' });
    }
    if (plan !== undefined) await this.#reviewPlan(ctx, referral, plan);
    if (clearance !== undefined) await this.#answerClearance(ctx, referral, clearance);
  }

  /** Does it, reads what would be decided, and takes it back. */
  async tryOut(ctx: RequestContext, referral: Replied, effects: ReferralEffects): Promise<ReferralEffectsResponse> {
    const performerRole = performerRoleOf(ctx.role);
    const decided = async () => toSummary(await this.screenings.decide(ctx, referral.patientId, { performerRole }), null);
    const before = await decided();
    await ctx.tx.$executeRaw`savepoint referral_effects`;
    await this.apply({ ...ctx, audit: () => undefined, send: () => Promise.resolve() }, referral, effects);
    const after = await decided();
    await ctx.tx.$executeRaw`rollback to savepoint referral_effects`;
    ctx.audit({ action: 'read', entity: 'referral', entityId: referral.id, patientId: referral.patientId, fields: ['effects'] });
    return { before, after };
  }

  async #answerClearance(ctx: RequestContext, { patientId }: Replied, { id, version, answer }: ReplyClearance): Promise<void> {
    const row = await ctx.tx.clearance.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { patientId: true } });
    if (row?.patientId !== patientId) throw unknown('/effects/clearance/id', 'There is no such clearance request for this patient.');
    await this.clearances.answerClearance(ctx, id, version, answer);
  }

  async #reviewPlan(ctx: RequestContext, { id, patientId, ownerId }: Replied, { planId }: ReplyPlan): Promise<void> {
    const plan = await ctx.tx.plan.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: planId } }, select: { patientId: true, status: true } });
    if (plan?.patientId !== patientId || plan.status !== 'active') throw unknown('/effects/plan/planId', 'There is no such active plan of this patient.');
    await this.tasks.open(ctx, { kind: 'review-due', severity: 'modify', patientId, subjectKind: 'plan', subjectId: planId, causeKey: `referral-reply:${id}`, ownerId, dueOn: ctx.today });
    ctx.audit({ action: 'update', entity: 'plan', entityId: planId, patientId, fields: ['review'] });
  }
}

const unknown = (pointer: string, detail: string) => problem('invalid-input', { errors: [{ pointer, code: 'unknown', detail } satisfies ProblemDetail] });
