// A plan held against the catalogue, the roles, its stage and the screening of whoever performs each line. Pure.
import {
  checkDose, checkPlan, doseFields, stagesOfCourse, type ClinicScope, type PerformerRole, type PlanCourse, type PlanFinding, type PlanStage, type ScreeningResult,
} from '@legwork/clinical';
import type { DoseRemark, PlanRemark } from './plan-responses.dto.js';
import { goalOf, interventionOf, type LoadedPlan } from './plan-content.js';
import { performersOf, reasonsOf } from './plan-limits.js';
import { doseReasonsOf, homeExerciseOf } from '../home-programmes/home-exercise.js';

export type Screenings = Readonly<Record<PerformerRole, ScreeningResult>>;
export type Line = ReturnType<typeof interventionOf>;

export interface PlanCheckInput {
  readonly planner: PerformerRole;
  readonly screenings: Screenings;
  /** What professions do not perform in this clinic. */
  readonly clinicScope: ClinicScope;
  readonly today: string;
  /** Where the plan stands; without it no line is held against a stage. */
  readonly course?: PlanCourse | undefined;
  readonly visitsSinceRetest?: number | null;
}

/** Every finding once, in the order of the plan. The strictest of a line's performers decides. */
export function planFindings(plan: LoadedPlan, { planner, screenings, clinicScope, today, course, visitsSinceRetest = null }: PlanCheckInput): PlanFinding[] {
  const goals = plan.planGoals.map(goalOf).map(({ targetOn, ...goal }) => ({ ...goal, byDate: targetOn }));
  const lines = plan.planInterventions.map(interventionOf);
  const home = plan.planExercises.map(homeExerciseOf);
  const exercises = home.map((exercise) => ({ ...exercise, doseReasons: doseReasonsOf(exercise) }));
  const firedRules = screenings[planner].fired.map(({ ruleId }) => ruleId);
  const byRole = (['massage-therapist', 'physiotherapist'] as const).flatMap((role) => {
    const findings = checkPlan({
      performerRole: role, goals, interventions: lines.map((line) => forCheck(line, role)), screening: screenings[role], clinicScope, today, visitsSinceRetest, exercises, firedRules, ...(course !== undefined && { course }),
    });
    return findings.filter((finding) => {
      const line = lines[indexIn(finding.at)];
      const phase = home[exerciseIn(finding.at)]?.phase ?? null;
      if (phase !== null && phase !== (course?.stage ?? phase)) return false;
      return line === undefined ? role === planner : performersOf(line.performerRole, planner).includes(role) && !waitsForItsStage(finding, line, course);
    });
  });
  const seen = new Map(byRole.map((finding) => [`${finding.at} ${finding.code}`, finding]));
  return [...seen.values()].sort((one, other) => placeIn(one.at) - placeIn(other.at));
}

function forCheck({ doseReason, side, modalityId, ...line }: Line, role: PerformerRole) {
  const doseReasons = doseReason === null ? {} : Object.fromEntries(doseFields(modalityId).map(({ param }) => [param, doseReason]));
  return { ...line, modalityId, side: side as 'left' | 'right' | 'both' | null, performerRole: role, doseReasons };
}

/** What only the first days of an injury forbid. */
const PASSES_WITH_TIME = /^injury\./u;

/** A line for a later stage is not done now: that its stage has not come, or that the injury is fresh, does not speak against it yet. */
export function waitsForItsStage({ code, rules = [] }: PlanFinding, { stage }: Pick<Line, 'stage'>, course: PlanCourse | undefined): boolean {
  if (course === undefined || stage === undefined || !isAhead(stage as PlanStage, course)) return false;
  if (code === 'before-its-stage') return true;
  return (code === 'blocked-by-screening' || code === 'pressure-above-ceiling') && rules.length > 0 && rules.every((rule) => PASSES_WITH_TIME.test(rule));
}

const isAhead = (stage: PlanStage, { kind, stage: now }: PlanCourse): boolean => stagesOfCourse[kind].indexOf(stage) > stagesOfCourse[kind].indexOf(now);

/** Index of the intervention a pointer leads to; -1 for goals and the plan as a whole. */
export function indexIn(pointer: string): number {
  const match = /^\/interventions\/(\d+)/u.exec(pointer);
  return match === null ? -1 : Number(match[1]);
}

/** Index of the home exercise a pointer leads to; -1 elsewhere. */
function exerciseIn(pointer: string): number {
  const match = /^\/exercises\/(\d+)/u.exec(pointer);
  return match === null ? -1 : Number(match[1]);
}

const ORDER = ['goals', 'interventions', 'exercises'];

function placeIn(pointer: string): number {
  const [, list, index] = pointer.split('/');
  return (ORDER.indexOf(list ?? '') + 1 || ORDER.length + 1) * 1000 + (index === undefined ? -1 : Number(index));
}

/** Our field for the day of a goal has another name than the catalogue's. Rules speak in the words of the reader. */
export function toRemark({ at, code, message, rules = [] }: PlanFinding, reader: PerformerRole): PlanRemark {
  const detail = rules.length === 0 ? message : [`${message}.`, ...reasonsOf(rules, reader)].join(' ');
  return { pointer: at.replace(/\/byDate$/u, '/targetOn'), code, detail };
}

export const stopsActivation = ({ severity }: PlanFinding): boolean => severity !== 'advice';

export function doseRemarksOf({ modalityId, dose }: Line): DoseRemark[] {
  return Object.keys(dose).length === 0 ? [] : checkDose(modalityId, dose).findings.map(({ param, message }) => ({ param, detail: message }));
}
