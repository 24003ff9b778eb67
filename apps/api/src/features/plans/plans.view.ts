import type { GoalStatusReading, PeaceAndLoveDay, PerformerRole, PlanFinding, PlanTimeline } from '@legwork/clinical';
import { dayOf, dayOrNull, type Prisma, type Role } from '../../platform/http/api.js';
import { doseRemarksOf, stopsActivation, toRemark } from './plan-checks.js';
import { USUAL_WEEKS, type CourseReading } from './plan-course.js';
import type { PlaceResponse } from '../episodes/episodes.dto.js';
import { isUnfit } from './plan-fit.js';
import { limitOf, type LimitQuestion } from './plan-limits.js';
import { goalOf, interventionOf, planContent, type LoadedPlan } from './plan-content.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { homeExerciseOf } from '../home-programmes/home-exercise.js';
import { toPeaceAndLove } from '../protocols/protocols.view.js';
import type { GoalResponse, PlanResponse, PlanRow, PlanTimelineResponse, PlanVersionResponse, ProtocolMoveResponse } from './plan-responses.dto.js';
import { planRights } from './plans.policy.js';
import type { PlanStatus } from './plans.dto.js';

export interface PlanSurroundings {
  readonly role: Role;
  readonly today: string;
  /** The role the plan is checked for. */
  readonly planner: PerformerRole;
  readonly screened: LimitQuestion['screened'];
  readonly clinicScope: LimitQuestion['clinicScope'];
  readonly findings: readonly PlanFinding[];
  /** In the order of the plan's goals. */
  readonly goals: readonly GoalStatusReading[];
  readonly visits: { readonly done: number; readonly booked: number };
  readonly protocol: PeaceAndLoveDay | undefined;
  readonly course: CourseReading;
  readonly contentHash: Uint8Array;
}

export function toPlanResponse(plan: LoadedPlan, around: PlanSurroundings): PlanResponse {
  const status = plan.status as PlanStatus;
  const { findings } = around;
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
    goals: plan.planGoals.map((goal, index) => toGoal(goal, around.goals[index])),
    interventions: plan.planInterventions.map((row) => {
      const line = interventionOf(row);
      return { id: row.id, ...line, frequency: row.frequency, stage: row.stage, limit: limitOf(line, { ...around, reader }), doseRemarks: doseRemarksOf(line) };
    }),
    exercises: plan.planExercises.map((row) => ({ id: row.id, ...homeExerciseOf(row) })),
    problems: remarks(findings.filter(stopsActivation)),
    warnings: remarks(findings.filter((finding) => !stopsActivation(finding))),
    protocol: around.protocol === undefined ? null : toPeaceAndLove(around.protocol),
    places: placesIn(plan.episode?.regions),
    course: plan.course,
    conditionId: around.role === 'physiotherapist' ? plan.conditionId : null,
    weeks: { build: plan.weeksToBuild ?? USUAL_WEEKS.build, return: plan.weeksToReturn ?? USUAL_WEEKS.return },
    timeline: around.course.timeline === null ? null : toTimeline(around.course.timeline),
    timelineNote: around.course.note,
    unfit: status === 'active' ? remarks(findings.filter(isUnfit)) : [],
    protocolMoves: plan.protocolMoves.map(toMove),
    version: plan.version,
    can: planRights(around, plan),
  };
}

/** Stored as the episode wrote them. */
const placesIn = (regions: unknown): PlaceResponse[] =>
  (Array.isArray(regions) ? (regions as readonly Partial<PlaceResponse>[]) : []).flatMap(({ region, side }) => (typeof region === 'string' ? [{ region, side: side ?? null }] : []));

function toTimeline({ kind: _kind, stages, criteria, withheldLetters, withheldModalities, ...rest }: PlanTimeline): PlanTimelineResponse {
  return {
    ...rest,
    stages: stages.map((stage) => ({ ...stage })),
    criteria: criteria.map(({ id, text, state, why, confirmed }) => ({ id, text, state, why, confirmed })),
    withheldLetters: withheldLetters.map(({ phase, letter, name, rule, state, why }) => ({ phase, letter, name, rule, state, why })),
    withheldModalities: withheldModalities.map(({ id, why }) => ({ id, why })),
  };
}

function toGoal(row: LoadedPlan['planGoals'][number], reading: GoalStatusReading | undefined): GoalResponse {
  const goal = goalOf(row);
  const now = reading?.latest;
  return {
    id: row.id,
    activity: goal.activity,
    measureId: goal.measureId,
    item: row.item,
    side: row.side,
    baseline: goal.baseline,
    now: now?.value ?? null,
    nowOn: now?.on ?? null,
    target: goal.target,
    targetOn: goal.targetOn,
    note: goal.note,
    status: reading?.status ?? 'not-enough-data',
    why: reading?.why ?? '',
    needsMeasuring: reading?.needsMeasuring ?? true,
    isRealChange: reading?.isRealChange ?? null,
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
