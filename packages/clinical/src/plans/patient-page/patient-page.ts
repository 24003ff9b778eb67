// The patient's page of a plan as data: stage, what we do, what you do, when to call, when it is an emergency. Plain words only.
import { exerciseDoseWords, exerciseFor, exerciseWordsIn, findExercise, stopSignWords, type ExerciseDose, type ExerciseId, type PlanStage } from '../../exercises/index.js';
import type { IntakeLanguage } from '../../intake/languages.js';
import { intakeMessagesEn } from '../../intake/messages.en.js';
import { intakeMessagesFr } from '../../intake/messages.fr.js';
import { placeText } from '../../intake/words.js';
import { regionIds, type RegionId } from '../../knowledge/regions.js';
import { findModality } from '../dose.js';
import { modalityWords } from '../modality-words.js';
import { stageWords } from './stage-words.js';
import { warningSignsFor } from './warning-signs.js';

export interface PatientPageInput {
  readonly language: IntakeLanguage;
  readonly stage: PlanStage;
  readonly lines: readonly { readonly modalityId: string; readonly region: string | null; readonly side: 'left' | 'right' | 'both' | null }[];
  readonly exercises: readonly { readonly exerciseId: string; readonly dose: ExerciseDose }[];
  readonly goals: readonly { readonly activity: string; readonly byDate: string | null }[];
  /** Rules that apply to this person in the screening. */
  readonly firedRules: readonly string[];
  /** Why a part of PEACE and LOVE waits, already in the patient's language. */
  readonly waiting?: readonly string[];
}

export interface PatientPageLine {
  readonly what: string;
  /** "Left calf"; null when it has no place. */
  readonly where: string | null;
  readonly why: string;
  readonly stop: string;
}

export interface PatientPageExercise {
  readonly exerciseId: ExerciseId;
  readonly name: string;
  readonly steps: readonly string[];
  readonly dose: readonly string[];
  readonly stop: readonly string[];
  readonly care: readonly string[];
}

export interface PatientPage {
  readonly language: IntakeLanguage;
  readonly headings: PatientPageHeadings;
  readonly stage: { readonly name: string; readonly about: string; readonly daily: readonly string[] };
  readonly goals: PatientPageInput['goals'];
  readonly weDo: readonly PatientPageLine[];
  readonly youDo: readonly PatientPageExercise[];
  /** What is not for now, with the reason. */
  readonly notYet: readonly { readonly name: string; readonly why: string }[];
  readonly callUsIf: readonly string[];
  readonly emergencyIf: readonly string[];
}

export interface PatientPageHeadings {
  readonly title: string;
  readonly goals: string;
  readonly weDo: string;
  readonly youDo: string;
  readonly notYet: string;
  readonly callUsIf: string;
  readonly emergencyIf: string;
}

const headings: Readonly<Record<IntakeLanguage, PatientPageHeadings>> = {
  en: { title: 'My plan', goals: 'What I want to do again', weDo: 'What we do', youDo: 'What you do', notYet: 'Not yet', callUsIf: 'Call us if', emergencyIf: 'Call emergency services or go to hospital now if' },
  fr: { title: 'Mon plan', goals: 'Ce que je veux refaire', weDo: 'Ce que nous faisons', youDo: 'Ce que vous faites', notYet: 'Pas encore', callUsIf: 'Appelez-nous si', emergencyIf: 'Appelez les secours ou allez à l’hôpital maintenant si' },
};
const messagesIn = { en: intakeMessagesEn, fr: intakeMessagesFr } as const;

export function patientPage(input: PatientPageInput): PatientPage {
  const { language, stage, lines, exercises, firedRules, goals, waiting = [] } = input;
  const words = stageWords[stage];
  const signs = warningSignsFor(lines.flatMap(({ region }) => region ?? []), firedRules);
  const said = (urgency: 'call' | 'emergency'): string[] => signs.filter((sign) => sign.urgency === urgency).map(({ text }) => text[language]);
  const drawn = exercises.flatMap(({ exerciseId, dose }) => exerciseOf(exerciseId, dose, input));
  return {
    language, headings: headings[language],
    stage: { name: words.name[language], about: words.about[language], daily: words.daily.map((text) => text[language]) },
    goals,
    weDo: lines.flatMap((line) => lineOf(line, language)),
    youDo: drawn.flatMap(({ exercise, allowed }) => (allowed ? [exercise] : [])),
    notYet: [
      ...drawn.flatMap(({ exercise, allowed, reasons }) => (allowed ? [] : [{ name: exercise.name, why: reasons.join(' ') }])),
      ...waiting.map((why) => ({ name: stageWords.love.name[language], why })),
    ],
    callUsIf: said('call'),
    emergencyIf: said('emergency'),
  };
}

function exerciseOf(exerciseId: string, dose: ExerciseDose, { stage, firedRules, language }: PatientPageInput) {
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) return [];
  const { allowed, reasons } = exerciseFor(exercise, { stage, firedRules });
  const texts = (effect: 'care' | 'leave-out'): string[] => reasons.filter((reason) => reason.effect === effect).map(({ text }) => text[language]);
  return [{
    allowed, reasons: texts('leave-out'),
    exercise: { exerciseId: exercise.id, ...exerciseWordsIn[language][exercise.id], dose: exerciseDoseWords(dose, language), stop: stopSignWords(exercise, language), care: texts('care') },
  }];
}

function lineOf({ modalityId, region, side }: PatientPageInput['lines'][number], language: IntakeLanguage): readonly PatientPageLine[] {
  const modality = findModality(modalityId);
  if (modality === undefined) return [];
  const { plain, aim, stop } = modalityWords[modality.id];
  const known = regionIds.find((id): id is RegionId => id === region);
  const where = known === undefined || modality.id === 'education' ? null : placeText(messagesIn[language], { region: known, side });
  return [{ what: plain[language], where, why: aim[language], stop: stop[language] }];
}

/** The whole page as one text, for the check of its reading level and for reading aloud. */
export function patientPageText({ stage, weDo, youDo, notYet, callUsIf, emergencyIf }: PatientPage): string {
  return [
    stage.about, ...stage.daily, ...weDo.flatMap(({ what, why, stop }) => [what, why, stop]),
    ...youDo.flatMap(({ steps, dose, stop, care }) => [...steps, ...dose, ...stop, ...care]), ...notYet.map(({ why }) => why), ...callUsIf, ...emergencyIf,
  ].filter((text) => text !== '').join(' ');
}
