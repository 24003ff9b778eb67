// The words of an exercise in each language a patient may have.
import type { IntakeLanguage } from '../intake/languages.js';
import type { Exercise } from './exercise.js';
import type { ExerciseId } from './exercise-ids.js';
import { exerciseWordsEn, type ExerciseWords } from './exercise-words.en.js';
import { exerciseWordsFr } from './exercise-words.fr.js';
import { stopSigns } from './stop-signs.js';

export const exerciseWordsIn: Readonly<Record<IntakeLanguage, Readonly<Record<ExerciseId, ExerciseWords>>>> = { en: exerciseWordsEn, fr: exerciseWordsFr };

export const stopSignWords = ({ stopSigns: ids }: Exercise, language: IntakeLanguage): readonly string[] => ids.map((id) => stopSigns[id][language]);
