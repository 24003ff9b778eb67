// From a template to the rows of a plan for one person: sides of the episode, days from today, doses within what the screening leaves.
import { doseFields, doseInStage, goalTarget, stagesOfCourse, type ClinicScope, type PlanStage } from '@legwork/clinical';
import { hasSides } from '../../body-map/places';
import { addDays } from '../../lib/dates';
import { firstPerformer, notOffered, performersFor, plannable, previewLimit, type LimitPreview, type PlanScreening } from './intervention-limits';
import type { GoalDraft, InterventionDraft, PlanFacts } from './plan-values';
import type { ClinicTemplate, TemplateChoice } from './template-choices';
import { exercisesOfChoice, exercisesOfClinic, type TemplateExercise } from './template-exercises';

export interface PlanBeginning {
  readonly facts: Partial<PlanFacts>;
  readonly goals: readonly GoalDraft[];
  readonly lines: readonly InterventionDraft[];
  /** Why lines of the template are left out: the clinic's settings, in words. */
  readonly leftOut: readonly string[];
  /** Done at home. */
  readonly exercises: readonly TemplateExercise[];
}

interface Person {
  readonly planner: 'massage-therapist' | 'physiotherapist';
  /** Places of the episode, with their sides. */
  readonly places: readonly { readonly region: string; readonly side: string | null }[];
  readonly today: string;
  readonly scope: ClinicScope;
  /** Rules that fired in the screening. */
  readonly firedRules: readonly string[];
}

const daysPerWeek = 7;
const isSide = (side: string | null | undefined): side is 'left' | 'right' | 'both' => side === 'left' || side === 'right' || side === 'both';

/** The side of the episode at that place, else the one side the episode is on. */
export const sideFor = (region: InterventionDraft['region'], places: Person['places']): InterventionDraft['side'] => {
  if (!hasSides(region)) return null;
  const own = places.find((place) => place.region === region)?.side;
  if (isSide(own)) return own;
  const sides = [...new Set(places.map(({ side }) => side).filter(isSide))];
  return sides.length === 1 ? sides[0] ?? null : 'both';
};

export const fromCondition = (choice: TemplateChoice, { planner, places, today, scope, firedRules }: Person): PlanBeginning => {
  const first = stagesOfCourse[choice.course][0];
  return {
    facts: { course: choice.course, conditionId: choice.conditionId, weeksToBuild: choice.weeks.build, weeksToReturn: choice.weeks.return, visitsPlanned: choice.visits },
    goals: choice.goals.map(({ activity, measureId, weeks }) => ({
      activity: activity.en, measureId, item: null, side: null, baseline: null, target: goalTarget(measureId, null) ?? null, targetOn: addDays(today, weeks * daysPerWeek), note: null,
    })),
    lines: choice.lines.flatMap((line): InterventionDraft[] => {
      const [from] = line.stages;
      const performerRole = firstPerformer(line.modalityId, planner, scope);
      return performerRole === undefined ? [] : [{
        modalityId: line.modalityId, region: line.region, side: sideFor(line.region, places), dose: from === undefined ? line.dose : doseInStage(line, from), doseReason: null, aim: line.aim.en,
        performerRole, stopRule: line.stopRule.en, frequency: null, stage: from === undefined || from === first ? null : from,
      }];
    }),
    leftOut: reasonsAgainst(choice.lines, planner, scope),
    exercises: exercisesOfChoice(choice, firedRules),
  };
};

/** Each reason once, for what the role may perform. */
const reasonsAgainst = (lines: readonly { readonly modalityId: string }[], planner: Person['planner'], scope: ClinicScope): readonly string[] =>
  [...new Set(lines.filter(({ modalityId }) => plannable(planner).some(({ id }) => id === modalityId)).flatMap(({ modalityId }) => notOffered(modalityId, planner, scope) ?? []))];

const isCourse = (course: string | null): course is 'injury' | 'lasting' => course === 'injury' || course === 'lasting';

export const fromClinic = (template: ClinicTemplate, { planner, places, today, scope }: Omit<Person, 'firedRules'>): PlanBeginning => ({
  facts: {
    ...(isCourse(template.content.course) && { course: template.content.course }), ...(template.content.weeksToBuild !== null && { weeksToBuild: template.content.weeksToBuild }), ...(template.content.weeksToReturn !== null && { weeksToReturn: template.content.weeksToReturn }),
    ...(template.content.visitsPlanned !== null && { visitsPlanned: template.content.visitsPlanned }), ...(template.content.frequency !== null && { frequency: template.content.frequency }),
  },
  goals: template.content.goals.map(({ activity, measureId, item, target, weeks }) => ({
    activity, measureId, item, side: null, baseline: null, target, targetOn: weeks === null ? null : addDays(today, weeks * daysPerWeek), note: null,
  })),
  lines: template.content.interventions.flatMap((line): InterventionDraft[] => {
    const region = line.region as InterventionDraft['region'];
    const modalityId = line.modalityId as InterventionDraft['modalityId'];
    const performerRole = plannable(planner).some(({ id }) => id === modalityId) ? firstPerformer(modalityId, planner, scope) : undefined;
    if (performerRole === undefined) return [];
    return [{
      modalityId, region, side: sideFor(region, places), dose: line.dose, doseReason: line.doseReason, aim: line.aim, performerRole: performersFor(modalityId, planner, scope).find((performer) => performer === line.performerRole) ?? performerRole,
      stopRule: line.stopRule, frequency: line.frequency, stage: line.stage as PlanStage | null,
    }];
  }),
  leftOut: reasonsAgainst(template.content.interventions, planner, scope),
  exercises: exercisesOfClinic(template),
});

/** A dose is lowered to the ceiling that the screening leaves, as long as the catalogue knows so light a dose. */
export const withinCeiling = (line: InterventionDraft, limit: LimitPreview): InterventionDraft => {
  const { pressure } = line.dose;
  const lowest = doseFields(line.modalityId).find(({ param }) => param === 'pressure')?.min ?? 0;
  if (!limit.allowed || pressure === undefined || pressure <= limit.ceiling || limit.ceiling < lowest) return line;
  return { ...line, dose: { ...line.dose, pressure: limit.ceiling } };
};

export const fitted = (line: InterventionDraft, screening: PlanScreening | undefined): InterventionDraft =>
  (screening === undefined ? line : withinCeiling(line, previewLimit(line, screening)));

const sameLine = (one: InterventionDraft, other: InterventionDraft): boolean => one.modalityId === other.modalityId && one.region === other.region && one.side === other.side;

/** What the plan has already is not added twice. */
export const newLines = (chosen: readonly InterventionDraft[], there: readonly InterventionDraft[]): InterventionDraft[] => chosen.filter((line) => !there.some((each) => sameLine(line, each)));
export const newGoals = (chosen: readonly GoalDraft[], there: readonly GoalDraft[]): GoalDraft[] =>
  chosen.filter(({ activity, measureId }) => !there.some((each) => each.activity === activity && each.measureId === measureId));
