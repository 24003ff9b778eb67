// The page of a plan for its patient: stage, what we do, what you do, when to call. Pure; the same for screen and paper.
import { languageOf, patientPage, planStages, withheldWords, type IntakeLanguage, type PatientPage, type PatientPageExercise, type PlanStage } from '@legwork/clinical';
import type { HomeExercise } from '../home-programmes/home-exercise.js';
import type { CareContent, CareParts } from './care-parts.js';
import { CARE_WORDS } from './care-words.js';
import { stageToday } from './plan-stage.js';

export interface CareExercise extends PatientPageExercise {
  readonly side: string | null;
  /** What the clinician wrote to it. */
  readonly note: string | null;
  /** How often a day, and on how many days of a week, when the dose says so. */
  readonly perDay: number;
  readonly daysPerWeek: number;
}

export interface CarePage extends Omit<PatientPage, 'youDo' | 'stage'> {
  readonly stage: PatientPage['stage'] & { readonly id: PlanStage };
  readonly youDo: readonly CareExercise[];
}

type Side = 'left' | 'right' | 'both';
const sideOf = (side: string | null): Side | null => (side === 'left' || side === 'right' || side === 'both' ? side : null);
const DAYS_OF_WEEK = 7;

/** Exercises of this stage, and those of every stage. */
export const exercisesNow = ({ exercises = [] }: CareContent, stage: PlanStage): readonly HomeExercise[] => exercises.filter(({ phase }) => phase === null || phase === stage);

/** A technique stands on the page from its stage on, unless the stage withholds it. */
function linesNow({ interventions }: CareContent, stage: PlanStage, withheld: ReadonlySet<string>): CareContent['interventions'] {
  const order: readonly string[] = planStages;
  return interventions.filter(({ modalityId, stage: from }) => !withheld.has(modalityId) && (from === undefined || from === null || order.indexOf(from) <= order.indexOf(stage)));
}

/** Nothing is done at home while an emergency is open, or nobody may treat. */
function isOnHold(statuses: readonly string[]): boolean {
  return statuses.includes('emergency') || (statuses.length > 0 && statuses.every((status) => status === 'do-not-treat-refer'));
}

export function carePage(parts: CareParts, content: CareContent, { today, language: asked }: { readonly today: string; readonly language: string }): CarePage {
  const language: IntakeLanguage = languageOf(asked);
  const { stage, timeline } = stageToday(parts, today);
  const hold = isOnHold(parts.screeningStatuses);
  const words = CARE_WORDS[language];
  const own = exercisesNow(content, stage);
  const withheld = new Set<string>(timeline?.withheldModalities.map(({ id }) => id));
  const page = patientPage({
    language, stage, firedRules: parts.firedRuleIds,
    lines: hold ? [] : linesNow(content, stage, withheld).map(({ modalityId, region, side }) => ({ modalityId, region, side: sideOf(side) })),
    exercises: hold ? [] : own.map(({ exerciseId, dose }) => ({ exerciseId, dose })),
    goals: content.goals.map(({ activity, targetOn }) => ({ activity, byDate: targetOn })),
  });
  return {
    ...page,
    stage: { id: stage, ...page.stage },
    youDo: page.youDo.map((exercise) => withPlanned(exercise, own, words.sides)),
    notYet: [...(hold ? [{ name: words.holdName, why: words.holdWhy }] : []), ...page.notYet, ...(timeline === undefined ? [] : withheldWords(timeline, language))],
  };
}

function withPlanned(exercise: PatientPageExercise, own: readonly HomeExercise[], sides: Readonly<Record<string, string>>): CareExercise {
  const planned = own.find(({ exerciseId }) => exerciseId === exercise.exerciseId);
  const side = planned?.side ?? null;
  return {
    ...exercise, side: side === null ? null : sides[side] ?? null, note: planned?.note ?? null,
    perDay: planned?.dose.perDay ?? 1, daysPerWeek: planned?.dose.daysPerWeek ?? DAYS_OF_WEEK,
  };
}
