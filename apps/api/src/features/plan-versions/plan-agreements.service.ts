// The patient agrees to a version of a plan: on the clinic's tablet or in person here, by link through the patient's own way. Every new
// version is agreed to anew; what was agreed can be taken back and stays on record.
import { Injectable } from '@nestjs/common';
import { found, newId, Prisma, problem, type RequestContext } from '../../platform/http/api.js';
import type { PlanAgreementInput, PlanAgreementResponse, PlanAgreementWithdrawal } from './plan-versions.dto.js';
import { agreementIncludes, toAgreement } from './plan-versions.view.js';

@Injectable()
export class PlanAgreementsService {
  /** Newest first. */
  async ofPlan(ctx: RequestContext, planId: string): Promise<PlanAgreementResponse[]> {
    const rows = await ctx.tx.planAgreement.findMany({ where: { clinicId: ctx.clinicId, planId }, orderBy: [{ agreedAt: 'desc' }, { id: 'desc' }], include: agreementIncludes });
    return rows.map(toAgreement);
  }

  async agree(ctx: RequestContext, planId: string, { versionId, signedName, relation, method, signatureSvg }: PlanAgreementInput): Promise<PlanAgreementResponse> {
    const plan = found(await ctx.tx.plan.findUnique({
      where: { clinicId_id: { clinicId: ctx.clinicId, id: planId } },
      select: { patientId: true, status: true, planVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, agreements: { where: { withdrawnAt: null }, select: { id: true } } } } },
    }));
    if (plan.status !== 'active') throw problem('not-possible', { detail: 'The patient agrees to a plan that a clinician has signed and that has not ended.' });
    const newest = plan.planVersions[0];
    if (newest?.id !== versionId) throw problem('version-replaced', { detail: 'There is a newer version of the plan. Read that one with the patient.' });
    if (newest.agreements.length > 0) throw problem('conflict', { detail: 'This version is agreed to already.' });
    const row = await ctx.tx.planAgreement.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), planId, planVersionId: versionId, signedName, relation, method, agreedAt: ctx.now, recordedById: ctx.membershipId, signatureSvg: signatureSvg ?? null,
      },
      include: agreementIncludes,
    });
    ctx.audit({ action: 'accept', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['agreement'] });
    return toAgreement(row);
  }

  async withdraw(ctx: RequestContext, id: string, { reason }: PlanAgreementWithdrawal): Promise<PlanAgreementResponse> {
    const where: Prisma.PlanAgreementWhereUniqueInput = { clinicId_id: { clinicId: ctx.clinicId, id } };
    const agreement = found(await ctx.tx.planAgreement.findUnique({ where, select: { planId: true, plan: { select: { patientId: true } } } }));
    const { count } = await ctx.tx.planAgreement.updateMany({
      where: { clinicId: ctx.clinicId, id, withdrawnAt: null }, data: { withdrawnAt: ctx.now, withdrawnReason: reason, withdrawnById: ctx.membershipId },
    });
    if (count === 0) throw problem('not-possible', { detail: 'The agreement was taken back already.' });
    ctx.audit({ action: 'withdraw', entity: 'plan', entityId: agreement.planId, patientId: agreement.plan.patientId, fields: ['agreement'] });
    return toAgreement(found(await ctx.tx.planAgreement.findUnique({ where, include: agreementIncludes })));
  }
}
