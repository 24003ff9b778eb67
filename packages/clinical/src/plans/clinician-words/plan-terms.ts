// The terms of a plan as clinicians read them, in either language: techniques, places, doses, measures, states and stages.
import type { PlanStage } from '../../exercises/exercise.js';
import { exerciseWordsIn, findExercise } from '../../exercises/index.js';
import { languageLocale, type IntakeLanguage } from '../../intake/languages.js';
import { modalityIds, type DoseParameter } from '../../knowledge/modalities.js';
import { doseFields, findModality } from '../dose.js';
import { findGoalMeasure, goalMeasureIds } from '../goals/goal-measure.js';
import { goalStatuses } from '../goals/goal-status.js';
import { stageNames } from '../timeline/plan-timeline.js';
import { doseLabelsFr, doseUnitsFr } from './dose-words.fr.js';
import { doseValueWords } from './dose-values.js';
import { goalMeasureNamesFr, goalStatusNamesFr } from './measure-names.fr.js';
import { modalityNamesFr } from './modality-names.fr.js';

/** PEACE and LOVE keep the name their authors gave them. Unconfirmed. */
const stageNamesFr: Readonly<Record<PlanStage, string>> = { peace: 'PEACE (protéger)', love: 'LOVE (remettre en charge)', settle: 'Apaiser', build: 'Renforcer', return: 'Reprendre' };

export const stageNameIn: Readonly<Record<IntakeLanguage, Readonly<Record<PlanStage, string>>>> = { en: stageNames, fr: stageNamesFr };

/** Units of the catalogue that read otherwise beside a number. */
const unitsEn: Readonly<Record<string, string>> = { count: '', cue: '', 'level 0-5': 'of 5' };

/** An id that is no technique is its own name; so it is with every term here. */
export function modalityNameIn(modalityId: string, language: IntakeLanguage): string {
  const id = modalityIds.find((each) => each === modalityId);
  if (id === undefined) return modalityId;
  return language === 'fr' ? modalityNamesFr[id] : findModality(id)?.name ?? id;
}

export function goalMeasureNameIn(measureId: string, language: IntakeLanguage): string {
  const id = goalMeasureIds.find((each) => each === measureId);
  if (id === undefined) return measureId;
  return language === 'fr' ? goalMeasureNamesFr[id] : findGoalMeasure(id)?.name ?? id;
}

export function goalStatusNameIn(status: string, language: IntakeLanguage): string {
  const id = goalStatuses.find((each) => each === status);
  return id === undefined || language === 'en' ? status.replaceAll('-', ' ') : goalStatusNamesFr[id];
}

export function exerciseNameIn(exerciseId: string, language: IntakeLanguage): string {
  const exercise = findExercise(exerciseId);
  return exercise === undefined ? exerciseId : exerciseWordsIn[language][exercise.id].name;
}

/** "2.5" and "2,5"; at most two decimals. */
export const numberIn = (value: number, language: IntakeLanguage): string =>
  new Intl.NumberFormat(languageLocale[language], { maximumFractionDigits: 2, useGrouping: false }).format(value);

const doseLabelIn = ({ label }: DoseParameter, language: IntakeLanguage): string => (language === 'fr' ? doseLabelsFr[label] ?? label : label);
const doseUnitIn = ({ unit }: DoseParameter, language: IntakeLanguage): string => (language === 'fr' ? doseUnitsFr[unit] : unitsEn[unit]) ?? unit;

const doseValueIn = (field: DoseParameter, value: number, language: IntakeLanguage): string =>
  doseValueWords[field.unit]?.[value]?.[language] ?? `${numberIn(value, language)} ${doseUnitIn(field, language)}`.trim();

/** "Pressure 2 of 5, Repetitions 10" */
export const techniqueDoseIn = (modalityId: string, dose: Readonly<Record<string, number>>, language: IntakeLanguage): string =>
  doseFields(modalityId).flatMap((field) => {
    const value = dose[field.param];
    return value === undefined ? [] : [`${doseLabelIn(field, language)} ${doseValueIn(field, value, language)}`];
  }).join(', ');
