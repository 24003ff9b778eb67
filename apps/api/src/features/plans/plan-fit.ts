// Whether the active plans of a patient still fit what is known now, and until when. One that does not waits in the inbox until it fits
// again; one that rests on a letter comes there by itself on the day after the letter's last.
import { performerRoles, screeningRules, type ClinicScope, type PerformerRole, type PlanFinding, type RegionAnswer } from '@legwork/clinical';
import { addDays, dayOf, found, type ClinicWork, type Role } from '../../platform/work.js';
import { clinicScopeOf } from '../clinics/scope-rows.js';
import { decide } from '../screenings/decision.js';
import type { ScreeningRecord } from '../screenings/screening-record.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { TaskSeverity } from '../tasks/task-kinds.js';
import type { TaskCause, TasksService } from '../tasks/tasks.service.js';
import { planFindings, type Screenings } from './plan-checks.js';
import { planIncludes, type LoadedPlan } from './plan-content.js';
import { checkedCourse, readCourse } from './plan-course.js';

const KIND = 'plan-no-longer-fits';
const UNFIT: ReadonlySet<string> = new Set(['blocked-by-screening', 'pressure-above-ceiling', 'exercise-withheld', 'outside-clinic-scope']);
const PREFIX = 'plan-fit:';
const keyOf = ({ id, patientId }: Pick<LoadedPlan, 'id' | 'patientId'>): string => `${PREFIX}${patientId}:${id}`;

/** Questions that are open again are the screening's to ask; only what is known now makes a plan unfit. */
export const isUnfit = ({ code }: Pick<PlanFinding, 'code'>): boolean => UNFIT.has(code);

export const placesOf = ({ planInterventions }: Pick<LoadedPlan, 'planInterventions'>): RegionAnswer[] =>
  planInterventions.map(({ region, side }): RegionAnswer => (side === 'left' || side === 'right' ? { region, side } : region));

/** Of any number of patients, by id: as many queries for a hundred as for one, besides the tasks that change. */
export async function settlePlanFit(work: ClinicWork, tasks: TasksService, records: ReadonlyMap<string, ScreeningRecord>): Promise<void> {
  const patientId = { in: [...records.keys()] };
  const plans = await work.tx.plan.findMany({ where: { clinicId: work.clinicId, patientId, status: 'active' }, include: planIncludes });
  const open = await work.tx.task.findMany({
    where: { clinicId: work.clinicId, patientId, kind: KIND, status: { not: 'done' }, causeKey: { startsWith: PREFIX } }, select: { causeKey: true, dueOn: true },
  });
  const known = new Map(open.map(({ causeKey, dueOn }) => [causeKey, dueOn === null ? work.today : dayOf(dueOn)]));
  const clinicScope = plans.length === 0 ? [] : await clinicScopeOf(work);
  const causes = plans.flatMap((plan) => causeOf(work, { plan, record: found(records.get(plan.patientId)), clinicScope }) ?? []);
  for (const cause of causes) if (!isWaiting(known.get(cause.causeKey), cause.dueOn, work.today)) await tasks.open(work, cause);
  const stays = new Set(causes.map(({ causeKey }) => causeKey));
  for (const { causeKey } of open) if (!stays.has(causeKey)) await tasks.close(work, causeKey);
}

/** A task that is there already is left as it is, put off or not, unless its day has moved. */
const isWaiting = (since: string | undefined, from: string, today: string): boolean => since === from || (since !== undefined && since <= today && from <= today);

/** All that a plan is held against. */
interface Known {
  readonly plan: LoadedPlan;
  readonly record: ScreeningRecord;
  readonly clinicScope: ClinicScope;
}

interface UnfitCause extends TaskCause {
  readonly dueOn: string;
}

/** Unfit today, or from the day after the last day of a letter that the plan rests on: that one waits until its day. */
function causeOf(work: ClinicWork, known: Known): UnfitCause | undefined {
  const { plan, record } = known;
  for (const day of [work.today, ...daysAfterLetters(record, work.today)]) {
    const unfit = unfitWith(work, day === work.today ? known : { ...known, record: withLettersOf(day, record) });
    if (unfit.length > 0) {
      return {
        kind: KIND, severity: worstOf(unfit), patientId: plan.patientId, subjectKind: 'plan', subjectId: plan.id, causeKey: keyOf(plan), ownerId: plan.createdById,
        dueOn: day, showFrom: day,
      };
    }
  }
  return undefined;
}

const daysAfterLetters = ({ clearances, overrides }: ScreeningRecord, today: string): string[] =>
  [...new Set([...clearances, ...overrides].filter(({ validUntil }) => validUntil >= today).map(({ validUntil }) => addDays(validUntil, 1)))].sort();

/** What is known now, with the letters of another day: answers that grow old by then are asked again, not foreseen. */
const withLettersOf = (day: string, record: ScreeningRecord): ScreeningRecord => ({
  ...record,
  clearances: record.clearances.filter(({ validFrom, validUntil }) => validUntil >= day && (validFrom === null || validFrom <= day)).map((letter) => ({ ...letter, validFrom: null })),
  overrides: record.overrides.filter(({ validUntil }) => validUntil >= day),
});

function unfitWith({ today, timeZone }: ClinicWork, { plan, record, clinicScope }: Known): PlanFinding[] {
  const planner = performerRoleOf(plan.createdBy.role as Role);
  const decided = performerRoles.map((performerRole) => [performerRole, decide(record, { performerRole, sessionDate: today, regions: placesOf(plan) }).result] as const);
  const screenings = Object.fromEntries(decided) as Record<PerformerRole, Screenings[PerformerRole]>;
  const course = readCourse(plan, { today, timeZone, performerRole: planner, screening: screenings[planner], goals: [] });
  return planFindings(plan, { planner, screenings, clinicScope, today, course: checkedCourse(plan, course) }).filter(isUnfit);
}

const BY_GRAVITY = ['emergency', 'do-not-treat-refer', 'clearance-needed'] as const satisfies readonly TaskSeverity[];

function worstOf(unfit: readonly PlanFinding[]): TaskSeverity {
  const rules = new Set<string>(unfit.filter(({ code }) => code !== 'pressure-above-ceiling').flatMap((finding) => finding.rules ?? []));
  const levels = screeningRules.filter(({ id }) => rules.has(id)).map(({ level }) => level);
  return BY_GRAVITY.find((level) => levels.includes(level)) ?? 'modify';
}
