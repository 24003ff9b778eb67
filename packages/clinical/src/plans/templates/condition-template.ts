// A whole first draft of a plan for a condition: goals, lines with dose and stage, home exercises by stage, re-tests and review.
// The clinician fits it to the person; the screening limits it.
import { exercisesFor, type ExerciseAnswer, type InWords, type PlanStage } from '../../exercises/index.js';
import type { ConditionId } from '../../knowledge/condition-ids.js';
import type { Condition, MassageRoleId } from '../../knowledge/condition-shape.js';
import { conditions, massageRoles } from '../../knowledge/conditions.js';
import type { ModalityId } from '../../knowledge/modalities.js';
import type { RegionId } from '../../knowledge/regions.js';
import type { PerformerRole } from '../../knowledge/roles.js';
import type { SourceId } from '../../knowledge/sources.js';
import type { SpecialTestId } from '../../knowledge/special-test-ids.js';
import { allSmallest } from '../../reasoning/body-zones.js';
import { defaultDose, findModality } from '../dose.js';
import { modalityWords } from '../modality-words.js';
import { gentlePressure, gentleStages, stagesOf, stagesOfCourse, type CourseKind } from './stage-plan.js';
import { templateTable, type TemplateRow } from './template-table.js';
import { findGoalSuggestion, type GoalSuggestion } from './template-goals.js';

export interface TemplateGoal extends GoalSuggestion {
  /** Usual weeks to reach it. */
  readonly weeks: number;
}

export interface TemplateLine {
  readonly modalityId: ModalityId;
  readonly region: RegionId;
  readonly dose: Readonly<Record<string, number>>;
  /** Lighter while fresh or sore; the same where it makes no difference. */
  readonly gentleDose: Readonly<Record<string, number>>;
  readonly performers: readonly PerformerRole[];
  readonly stages: readonly PlanStage[];
  readonly aim: InWords;
  readonly stopRule: InWords;
  readonly sources: readonly SourceId[];
  readonly confirmed: boolean;
}

export interface ConditionTemplate {
  readonly conditionId: ConditionId;
  readonly name: string;
  readonly course: CourseKind;
  readonly massageRole: MassageRoleId;
  readonly roleMeaning: string;
  /** A physician's approval is recorded before hands-on work. */
  readonly approvalNeeded: boolean;
  readonly goals: readonly TemplateGoal[];
  readonly stages: readonly { readonly stage: PlanStage; readonly fromWeek: number }[];
  readonly lines: readonly TemplateLine[];
  readonly retest: { readonly measures: readonly string[]; readonly motions: readonly string[]; readonly tests: readonly SpecialTestId[] };
  readonly review: { readonly visits: number; readonly weeks: number };
  readonly note: string;
  readonly sources: readonly SourceId[];
  /** false: at least the weeks, doses or targets rest on general teaching. */
  readonly confirmed: boolean;
}

const reviewWeeks = 4;
const conditionById: ReadonlyMap<string, Condition> = new Map(conditions.map((condition) => [condition.id, condition]));

export const templateConditionIds: readonly ConditionId[] = templateTable.map(({ conditionId }) => conditionId);

/** Undefined where there is no template: the condition is unknown, or not for treatment. */
export function conditionTemplate(conditionId: string): ConditionTemplate | undefined {
  const row = templateTable.find((each) => each.conditionId === conditionId);
  const condition = conditionById.get(conditionId);
  if (row === undefined || condition === undefined) return undefined;
  const goals = row.goals.map((id): TemplateGoal => ({ ...findGoalSuggestion(id), weeks: row.weeks.goal }));
  return {
    conditionId: condition.id, name: condition.name, course: row.course,
    massageRole: condition.massageRole, roleMeaning: massageRoles[condition.massageRole], approvalNeeded: condition.massageRole === 'needs-physician-approval',
    goals,
    stages: stagesOfCourse[row.course].map((stage) => ({ stage, fromWeek: stage === 'build' || stage === 'return' ? row.weeks[stage] : 0 })),
    lines: modalitiesOf(row, condition).flatMap((modalityId) => lineOf(modalityId, row, condition)),
    retest: { measures: [...new Set(['nprs', ...goals.map(({ measureId }) => measureId).filter((id) => !id.startsWith('rom.'))])], motions: row.motions, tests: condition.specialTests },
    review: { visits: row.reviewVisits, weeks: reviewWeeks },
    note: condition.note,
    sources: condition.seeds.length > 0 ? condition.seeds : ['policy'],
    confirmed: false,
  };
}

const modalitiesOf = ({ also = [] }: TemplateRow, { planModalities }: Condition): readonly ModalityId[] => [...new Set([...planModalities, ...also])];

const touchesMuscle: readonly ModalityId[] = ['nmt', 'mfr', 'tp-release', 'ais', 'pnf', 'deep-tissue', 'swedish', 'percussion', 'static-stretch', 'foam-roll', 'heat'];

/** One line at the place the modality works on: the muscles around, or the problem itself. */
function lineOf(modalityId: ModalityId, row: TemplateRow, condition: Condition): readonly TemplateLine[] {
  const modality = findModality(modalityId);
  const own = allSmallest(condition.regions);
  const places = touchesMuscle.includes(modalityId) ? row.handsOn ?? own : own;
  const [region] = places;
  const stages = stagesOf(modalityId, row.course, condition.massageRole);
  if (modality === undefined || region === undefined || stages.length === 0) return [];
  const dose = defaultDose(modalityId);
  const { aim, stop } = modalityWords[modalityId];
  return [{
    modalityId, region, dose, gentleDose: gentle(dose), performers: modality.performers, stages, aim, stopRule: stop, sources: modality.sources, confirmed: modality.confirmed,
  }];
}

function gentle(dose: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const { pressure } = dose;
  return pressure === undefined ? dose : { ...dose, pressure: Math.min(pressure, gentlePressure) };
}

/** The dose to begin a stage with. */
export const doseInStage = ({ dose, gentleDose }: TemplateLine, stage: PlanStage): Readonly<Record<string, number>> => (gentleStages.includes(stage) ? gentleDose : dose);

export interface HomeProgramme {
  readonly stage: PlanStage;
  readonly exercises: readonly ExerciseAnswer[];
}

/** Home exercises by stage, with those the screening withholds for this person. */
export function homeProgramme(conditionId: string, firedRules: readonly string[] = []): readonly HomeProgramme[] {
  const course = templateTable.find((row) => row.conditionId === conditionId)?.course;
  return course === undefined ? [] : stagesOfCourse[course].map((stage) => ({ stage, exercises: exercisesFor({ stage, conditionId, firedRules }) }));
}
