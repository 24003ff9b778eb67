// Where a plan stands in its course today: stages by real dates, criteria and what only a person decides. Pure.
import {
  peaceAndLove, planTimeline, type GoalStatusId, type PerformerRole, type PlanCourse, type PlanTimeline, type RecoveryCriteria, type ScreeningResult, type StageFindings,
} from '@legwork/clinical';
import { dayIn, dayOf } from '../../platform/work.js';
import type { LoadedPlan } from './plan-content.js';
import { compressionAllowed, screeningClear } from './plan-protocol.js';
import type { MoveTarget, PlanCourseKind } from './plans.dto.js';

/** Usual weeks where no template gave any; product policy, unconfirmed. */
export const USUAL_WEEKS = { build: 2, return: 6 } as const;

type Recovery = Pick<RecoveryCriteria, 'restPain0To10' | 'restPainFalling24h' | 'loadsWithoutWorseNextMorning'>;

/** What the clinician saw; what is not said is not known. */
export interface SeenToday extends Recovery, Omit<StageFindings, 'screeningClear'> {}

export interface CourseQuestion {
  readonly today: string;
  readonly timeZone: string;
  readonly performerRole: PerformerRole;
  readonly screening: ScreeningResult;
  readonly goals: readonly GoalStatusId[];
  readonly seen?: SeenToday;
}

export type CourseReading =
  | { readonly timeline: PlanTimeline; readonly note: null }
  /** No stages, and why. */
  | { readonly timeline: null; readonly note: string };

/** A day of injury makes a fresh injury of it, unless somebody has said that it lasts. */
export const courseKind = ({ course, injuryOn }: { readonly course: string | null; readonly injuryOn: unknown }): PlanCourseKind | undefined =>
  (course as PlanCourseKind | null) ?? (injuryOn === null ? undefined : 'injury');

export function readCourse(plan: LoadedPlan, { today, timeZone, performerRole, screening, goals, seen = {} }: CourseQuestion): CourseReading {
  const course = courseKind(plan);
  if (course === undefined) return { timeline: null, note: 'Say whether it is a fresh injury with a day, or a lasting problem: the stages follow from it.' };
  if (course === 'injury' && plan.injuryOn === null) return { timeline: null, note: messageWithoutDay(today) };
  const clear = screeningClear(screening);
  const { restPain0To10, restPainFalling24h, loadsWithoutWorseNextMorning, goalsMet, ...findings } = seen;
  const read = planTimeline({
    course,
    startedOn: course === 'injury' && plan.injuryOn !== null ? dayOf(plan.injuryOn) : dayIn(timeZone, plan.activatedAt ?? plan.createdAt),
    today,
    weeks: { build: plan.weeksToBuild ?? USUAL_WEEKS.build, return: plan.weeksToReturn ?? USUAL_WEEKS.return },
    moves: plan.protocolMoves.filter(({ kind }) => kind === 'move').map(({ toPhase, happenedOn }) => ({ to: toPhase as MoveTarget, on: dayOf(happenedOn) })),
    reinjuries: plan.protocolMoves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn, reason }) => ({ on: dayOf(happenedOn), reason: reason ?? 'No reason was written.' })),
    recovery: { restPain0To10, restPainFalling24h, loadsWithoutWorseNextMorning, screeningClear: clear, compressionAllowed: compressionAllowed(screening) },
    findings: { ...findings, goalsMet: goalsMetBy(goals, goalsMet), screeningClear: clear },
    performerRole,
  });
  return read.kind === 'timeline' ? { timeline: read, note: null } : { timeline: null, note: read.message };
}

/** Measurements speak first; a person's word counts only where nothing was measured. */
export function goalsMetBy(goals: readonly GoalStatusId[], said: boolean | null | undefined): boolean | null {
  if (goals.some((status) => status === 'behind' || status === 'on-track')) return false;
  return goals.length > 0 && goals.every((status) => status === 'met') ? true : said ?? null;
}

function messageWithoutDay(today: string): string {
  const asked = peaceAndLove({ injuryDate: null, today, criteria: {} });
  return asked.kind === 'day' ? '' : asked.message;
}

/** For the checks of the plan: the stage it is in, whatever has halted it. */
export function checkedCourse(plan: LoadedPlan, { timeline }: CourseReading): PlanCourse | undefined {
  const kind = courseKind(plan);
  const now = timeline?.stages.find(({ state }) => state === 'now');
  return kind === undefined || timeline === null || now === undefined ? undefined : { kind, stage: now.stage, isLate: timeline.isLate };
}
