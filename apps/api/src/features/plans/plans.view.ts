import type { PeaceAndLoveDay, PerformerRole, PlanFinding } from '@legwork/clinical';
import { dayOf, type Prisma, type Role } from '../../platform/http/api.js';
import { doseRemarksOf, limitOf, planFindings, stopsActivation, toRemark, type Screenings } from './plan-checks.js';
import { goalOf, interventionOf, planContent, type LoadedPlan } from './plan-content.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { goalStatus } from './goal-status.js';
import { toPeaceAndLove } from '../protocols/protocols.view.js';
import type { GoalResponse, PlanResponse, PlanRow, PlanVersionResponse, ProtocolMoveResponse } from './plan-responses.dto.js';
import { planRights } from './plans.policy.js';
import type { PlanStatus } from './plans.dto.js';

/** The latest value of a measure, with its day. */
export interface Measured {
  readonly value: number;
  /** YYYY-MM-DD */
  readonly on: string;
}

export interface PlanSurroundings {
  readonly role: Role;
  readonly today: string;
  /** The role the plan is checked for. */
  readonly planner: PerformerRole;
  readonly screenings: Screenings;
  readonly measured: ReadonlyMap<string, Measured>;
  readonly visits: { readonly done: number; readonly booked: number };
  readonly course: PeaceAndLoveDay | undefined;
  readonly contentHash: Uint8Array;
}

const dayOrNull = (date: Date | null): string | null => (date === null ? null : dayOf(date));

export function toPlanResponse(plan: LoadedPlan, around: PlanSurroundings): PlanResponse {
  const status = plan.status as PlanStatus;
  const findings = planFindings(plan, around.planner, around.screenings, around.today);
  const agreed = plan.planVersions[0];
  const content = planContent(plan);
  const reader = performerRoleOf(around.role);
  const remarks = (which: readonly PlanFinding[]) => which.map((finding) => toRemark(finding, reader));
  return {
    id: plan.id,
    patientId: plan.patientId,
    episodeId: plan.episodeId,
    title: plan.title,
    status,
    injuryOn: content.injuryOn,
    frequency: plan.frequency,
    visits: { planned: plan.visitsPlanned, done: around.visits.done, booked: around.visits.booked },
    reviewOn: content.reviewOn,
    createdByName: plan.createdBy.displayName,
    createdAt: plan.createdAt.toISOString(),
    updatedAt: plan.updatedAt.toISOString(),
    activatedAt: plan.activatedAt?.toISOString() ?? null,
    closedAt: plan.closedAt?.toISOString() ?? null,
    closeReason: plan.closeReason,
    agreedVersion: agreed?.number ?? null,
    changedSinceAgreed: agreed !== undefined && !Buffer.from(agreed.contentHash).equals(around.contentHash),
    goals: plan.planGoals.map((goal) => toGoal(plan, goal, around)),
    interventions: plan.planInterventions.map((row) => {
      const line = interventionOf(row);
      return { id: row.id, ...line, limit: limitOf(line, around.planner, around.screenings, reader), doseRemarks: doseRemarksOf(line) };
    }),
    problems: remarks(findings.filter(stopsActivation)),
    warnings: remarks(findings.filter((finding) => !stopsActivation(finding))),
    protocol: around.course === undefined ? null : toPeaceAndLove(around.course),
    protocolMoves: plan.protocolMoves.map(toMove),
    version: plan.version,
    can: planRights(around, { status, injuryOn: plan.injuryOn }),
  };
}

function toGoal(plan: LoadedPlan, row: LoadedPlan['planGoals'][number], { measured, today }: PlanSurroundings): GoalResponse {
  const goal = goalOf(row);
  const now = measured.get(goal.measureId);
  return {
    id: row.id,
    activity: goal.activity,
    measureId: goal.measureId,
    baseline: goal.baseline,
    now: now?.value ?? null,
    nowOn: now?.on ?? null,
    target: goal.target,
    targetOn: goal.targetOn,
    note: goal.note,
    status: goalStatus({ ...goal, startedOn: dayOf(plan.activatedAt ?? plan.createdAt), today, now: now?.value }),
  };
}

function toMove(row: LoadedPlan['protocolMoves'][number]): ProtocolMoveResponse {
  return {
    id: row.id,
    kind: row.kind,
    fromPhase: row.fromPhase,
    toPhase: row.toPhase,
    criteria: row.criteria as Record<string, unknown>,
    happenedOn: dayOf(row.happenedOn),
    reason: row.reason,
    confirmedByName: row.confirmedBy.displayName,
    confirmedAt: row.confirmedAt.toISOString(),
  };
}

export function toPlanRow(plan: Prisma.PlanGetPayload<object>): PlanRow {
  return {
    id: plan.id,
    patientId: plan.patientId,
    episodeId: plan.episodeId,
    title: plan.title,
    status: plan.status,
    reviewOn: dayOrNull(plan.reviewOn),
    createdAt: plan.createdAt.toISOString(),
    activatedAt: plan.activatedAt?.toISOString() ?? null,
    version: plan.version,
  };
}

export function toPlanVersion(row: Prisma.PlanVersionGetPayload<{ include: { activatedBy: { select: { displayName: true } } } }>): PlanVersionResponse {
  return {
    id: row.id,
    number: row.number,
    reason: row.reason,
    activatedByName: row.activatedBy.displayName,
    activatedAt: row.activatedAt.toISOString(),
    screeningId: row.screeningId,
    contentHash: Buffer.from(row.contentHash).toString('hex'),
    content: row.content as Record<string, unknown>,
  };
}
