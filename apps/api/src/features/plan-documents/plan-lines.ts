// The goals, techniques and exercises of a plan as rows of its paper, in the language that is asked for. Pure.
import {
  exerciseDoseWords, exerciseNameIn, goalMeasureNameIn, goalStatusNameIn, intakeMessagesFr, modalityNameIn, patientWordsIn, placeText, regionIds, ruleIds, stageNameIn, suggestedIn, techniqueDoseIn,
  type IntakeLanguage, type PlanStage,
} from '@legwork/clinical';
import { printedDay } from '../letters/printed-days.js';
import { placeName } from '../note-documents/note-words.js';
import { NOT_SCREENED_HERE } from '../plans/plan-limits.js';
import type { InterventionLimit, PlanResponse } from '../plans/plan-responses.dto.js';
import type { PlanPerformer } from '../plans/plans.dto.js';
import { PLAN_WORDS } from './plan-words.js';
import type { PrintedPlan } from './printed-plan.js';

type Rows = Pick<PrintedPlan, 'goals' | 'lines' | 'exercises' | 'frequency' | 'visits' | 'injuryOn' | 'reviewOn'>;

/** The part of a screening's result that says what the patient is told. */
export interface DecidedWords {
  readonly result: { readonly fired: readonly { readonly ruleId: string; readonly patientWording: string }[] };
}

const isSide = (side: string | null): side is 'left' | 'right' | 'both' => side === 'left' || side === 'right' || side === 'both';

/** "Left calf", "Mollet gauche" */
export function placeIn(region: string, side: string | null, language: IntakeLanguage): string {
  const id = regionIds.find((each) => each === region);
  if (language === 'en' || id === undefined) return placeName(region, side);
  const text = placeText(intakeMessagesFr, { region: id, side: isSide(side) ? side : null });
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * Clinicians' reasons are written in English. In French the rule's sentence for the patient stands instead, as the decision carries it:
 * a clinic may have set another level, and then the rule's own sentence would be wrong.
 */
export function limitsIn({ why, ruleIds: limiting, clearances }: Pick<InterventionLimit, 'why' | 'ruleIds' | 'clearances'>, screened: readonly DecidedWords[], language: IntakeLanguage): readonly string[] {
  const allowed = clearances.map(({ until, maxPressure }) => PLAN_WORDS[language].cleared(until === null ? null : printedDay(until, language), maxPressure));
  if (language === 'en') return [...why, ...allowed];
  const fired = screened.flatMap(({ result }) => result.fired);
  const told = ruleIds.filter((id) => limiting.includes(id)).map((id) => patientWordsIn[language].patientWording(id, fired.find(({ ruleId }) => ruleId === id)?.patientWording ?? ''));
  return [...new Set([...told, ...(why.includes(NOT_SCREENED_HERE) ? [PLAN_WORDS[language].notScreened] : []), ...allowed])];
}

export function planRows({ goals, interventions, exercises, frequency, visits, injuryOn, reviewOn }: PlanResponse, screened: readonly DecidedWords[], language: IntakeLanguage): Rows {
  const words = PLAN_WORDS[language];
  return {
    frequency, visits, injuryOn, reviewOn,
    goals: goals.map(({ activity, measureId, baseline, now, target, targetOn, status }) => ({
      activity: suggestedIn(activity, language), measure: goalMeasureNameIn(measureId, language), baseline, now, target, targetOn, status: goalStatusNameIn(status, language),
    })),
    lines: interventions.map(({ modalityId, region, side, dose, performerRole, aim, stopRule, limit }) => ({
      what: modalityNameIn(modalityId, language), place: placeIn(region, side, language), dose: techniqueDoseIn(modalityId, dose, language), who: words.performers[performerRole as PlanPerformer],
      aim: suggestedIn(aim ?? '', language), stopRule: suggestedIn(stopRule ?? '', language), limits: limitsIn(limit, screened, language),
    })),
    exercises: exercises.map(({ exerciseId, side, dose, phase, note }) => ({
      name: exerciseNameIn(exerciseId, language), side: isSide(side) ? words.sides[side] : '', dose: exerciseDoseWords(dose, language).join(' '),
      phase: phase === null ? words.everyStage : stageNameIn[language][phase as PlanStage], note: note ?? '',
    })),
  };
}
