import { dayOf, dayOrNull, type Prisma } from '../../platform/http/api.js';
import type { PlanAgreementResponse, PlanReviewResponse, SignedVersionResponse } from './plan-versions.dto.js';

export const agreementIncludes = {
  planVersion: { select: { number: true } }, recordedBy: { select: { displayName: true } }, withdrawnBy: { select: { displayName: true } },
} as const satisfies Prisma.PlanAgreementInclude;

export function toAgreement(row: Prisma.PlanAgreementGetPayload<{ include: typeof agreementIncludes }>): PlanAgreementResponse {
  return {
    id: row.id,
    versionId: row.planVersionId,
    versionNumber: row.planVersion.number,
    signedName: row.signedName,
    relation: row.relation,
    method: row.method,
    isDrawn: row.signatureSvg !== null,
    agreedAt: row.agreedAt.toISOString(),
    recordedByName: row.recordedBy?.displayName ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnByName: row.withdrawnBy?.displayName ?? null,
    withdrawnReason: row.withdrawnReason,
  };
}

export const versionIncludes = {
  activatedBy: { select: { displayName: true, role: true } },
  plan: { select: { title: true, patientId: true, planVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } } } },
} as const satisfies Prisma.PlanVersionInclude;

export function toSignedVersion(row: Prisma.PlanVersionGetPayload<{ include: typeof versionIncludes }>): SignedVersionResponse {
  return {
    id: row.id,
    planId: row.planId,
    planTitle: row.plan.title,
    number: row.number,
    newestNumber: row.plan.planVersions[0]?.number ?? row.number,
    signedName: row.signedName ?? row.activatedBy.displayName,
    signedRole: row.signedRole ?? row.activatedBy.role,
    signedAt: row.activatedAt.toISOString(),
    reason: row.reason,
    contentHash: Buffer.from(row.contentHash).toString('hex'),
  };
}

type ReviewRow = Prisma.PlanReviewGetPayload<{ include: { reviewedBy: { select: { displayName: true } }; planVersion: { select: { number: true } } } }>;

export function toReview({ id, planVersion, reviewedOn, decision, note, retested, nextOn, reviewedBy }: ReviewRow): PlanReviewResponse {
  return { id, versionNumber: planVersion.number, reviewedOn: dayOf(reviewedOn), decision, note, retested, nextOn: dayOrNull(nextOn), reviewedByName: reviewedBy.displayName };
}
