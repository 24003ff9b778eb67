// The home exercises a template brings: for each stage a few, the easiest first, one row for an exercise that suits the whole course.
import { defaultExerciseDose, homeProgramme, stagesOfCourse, type ExerciseId, type PlanStage } from '@legwork/clinical';
import type { Schema } from '../../lib/api';
import type { ClinicTemplate, TemplateChoice } from './template-choices';

export type TemplateExercise = Omit<Required<Schema['HomeExerciseInput']>, 'dose'> & { readonly dose: Readonly<Record<string, number>> };

const perStage = 3;
/** As many as a programme holds. */
const most = 20;

type Programme = ReturnType<typeof homeProgramme>;

/** Where conditions share one choice, what suits them all; without anything shared, what suits the first. */
function allowedIn(programmes: readonly Programme[], stage: PlanStage): readonly ExerciseId[] {
  const of = (programme: Programme): readonly ExerciseId[] => programme.find((each) => each.stage === stage)?.exercises.filter(({ allowed }) => allowed).map(({ exerciseId }) => exerciseId) ?? [];
  const [first = [], ...others] = programmes.map(of);
  const shared = first.filter((id) => others.every((ids) => ids.includes(id)));
  return shared.length > 0 ? shared : first;
}

export function exercisesOfChoice({ course, conditionIds }: Pick<TemplateChoice, 'course' | 'conditionIds'>, firedRules: readonly string[]): readonly TemplateExercise[] {
  const stages = stagesOfCourse[course];
  const programmes = conditionIds.map((id) => homeProgramme(id, firedRules));
  const suiting = stages.map((stage) => ({ stage, ids: allowedIn(programmes, stage) }));
  const isForAll = (id: ExerciseId): boolean => suiting.every(({ ids }) => ids.includes(id));
  const used = new Set<ExerciseId>();
  const rows = suiting.flatMap(({ stage, ids }) => {
    // What is new in a stage comes first; what the person knows already fills up.
    const chosen = [...ids.filter((id) => !used.has(id)), ...ids.filter((id) => used.has(id))].slice(0, perStage);
    chosen.forEach((id) => used.add(id));
    return chosen.map((exerciseId) => ({ exerciseId, phase: isForAll(exerciseId) ? null : stage }));
  });
  return uniqueRows(rows).map(({ exerciseId, phase }) => ({ exerciseId, side: null, dose: defaultExerciseDose(exerciseId), doseReason: null, phase, note: null }));
}

export const exercisesOfClinic = ({ content }: ClinicTemplate): readonly TemplateExercise[] =>
  content.exercises.map(({ exerciseId, dose, doseReason, phase }) => ({ exerciseId: exerciseId as TemplateExercise['exerciseId'], side: null, dose, doseReason, phase: phase as TemplateExercise['phase'], note: null }));

interface Placed {
  readonly exerciseId: string;
  readonly phase?: string | null;
}

const isSame = (one: Placed, other: Placed): boolean => one.exerciseId === other.exerciseId && (one.phase ?? null) === (other.phase ?? null);
const uniqueRows = <Row extends Placed>(rows: readonly Row[]): readonly Row[] => rows.filter((row, at) => rows.findIndex((each) => isSame(each, row)) === at);

/** What the programme has already is not added twice, and no more than it holds. */
export const newExercises = (chosen: readonly TemplateExercise[], there: readonly Placed[]): readonly TemplateExercise[] =>
  chosen.filter((row) => !there.some((each) => isSame(each, row))).slice(0, Math.max(0, most - there.length));
