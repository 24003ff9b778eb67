// Whether the active plans of a patient still fit what is known now. One that does not waits in the inbox until it fits again.
import { performerRoles, screeningRules, type PerformerRole, type PlanFinding, type RegionAnswer } from '@legwork/clinical';
import type { ClinicWork, Role } from '../../platform/http/api.js';
import { decide } from '../screenings/decision.js';
import type { ScreeningRecord } from '../screenings/screening-record.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { TaskSeverity } from '../tasks/task-kinds.js';
import type { TaskCause, TasksService } from '../tasks/tasks.service.js';
import { planFindings, type Screenings } from './plan-checks.js';
import { planIncludes, type LoadedPlan } from './plan-content.js';
import { checkedCourse, readCourse } from './plan-course.js';

const KIND = 'plan-no-longer-fits';
const UNFIT: ReadonlySet<string> = new Set(['blocked-by-screening', 'pressure-above-ceiling', 'exercise-withheld']);
const prefixOf = (patientId: string): string => `plan-fit:${patientId}:`;

/** Questions that are open again are the screening's to ask; only what is known now makes a plan unfit. */
export const isUnfit = ({ code }: Pick<PlanFinding, 'code'>): boolean => UNFIT.has(code);

export const placesOf = ({ planInterventions }: Pick<LoadedPlan, 'planInterventions'>): RegionAnswer[] =>
  planInterventions.map(({ region, side }): RegionAnswer => (side === 'left' || side === 'right' ? { region, side } : region));

export async function settlePlanFit(work: ClinicWork, tasks: TasksService, patientId: string, record: ScreeningRecord): Promise<void> {
  const plans = await work.tx.plan.findMany({ where: { clinicId: work.clinicId, patientId, status: 'active' }, include: planIncludes });
  const causes = plans.flatMap((plan) => causeOf(work, plan, record) ?? []);
  const prefix = prefixOf(patientId);
  const open = await work.tx.task.findMany({
    where: { clinicId: work.clinicId, patientId, kind: KIND, status: { not: 'done' }, causeKey: { startsWith: prefix } }, select: { causeKey: true },
  });
  const isKnown = new Set(open.map(({ causeKey }) => causeKey));
  for (const cause of causes) if (!isKnown.has(cause.causeKey)) await tasks.open(work, cause);
  const stays = new Set(causes.map(({ causeKey }) => causeKey));
  for (const { causeKey } of open) if (!stays.has(causeKey)) await tasks.close(work, causeKey);
}

function causeOf(work: ClinicWork, plan: LoadedPlan, record: ScreeningRecord): TaskCause | undefined {
  const planner = performerRoleOf(plan.createdBy.role as Role);
  const decided = performerRoles.map((performerRole) => [performerRole, decide(record, { performerRole, sessionDate: work.today, regions: placesOf(plan) }).result] as const);
  const screenings = Object.fromEntries(decided) as Record<PerformerRole, Screenings[PerformerRole]>;
  const course = readCourse(plan, { today: work.today, timeZone: work.timeZone, performerRole: planner, screening: screenings[planner], goals: [] });
  const unfit = planFindings(plan, { planner, screenings, today: work.today, course: checkedCourse(plan, course) }).filter(isUnfit);
  if (unfit.length === 0) return undefined;
  return {
    kind: KIND, severity: worstOf(unfit), patientId: plan.patientId, subjectKind: 'plan', subjectId: plan.id, causeKey: `${prefixOf(plan.patientId)}${plan.id}`, ownerId: plan.createdById,
  };
}

const BY_GRAVITY = ['emergency', 'do-not-treat-refer', 'clearance-needed'] as const satisfies readonly TaskSeverity[];

function worstOf(unfit: readonly PlanFinding[]): TaskSeverity {
  const rules = new Set<string>(unfit.filter(({ code }) => code !== 'pressure-above-ceiling').flatMap((finding) => finding.rules ?? []));
  const levels = screeningRules.filter(({ id }) => rules.has(id)).map(({ level }) => level);
  return BY_GRAVITY.find((level) => levels.includes(level)) ?? 'modify';
}
