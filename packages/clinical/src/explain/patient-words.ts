// The words for the patient in each language a patient may have.
import type { IntakeLanguage } from '../intake/languages.js';
import { englishExplanations } from './explanation-words.js';
import type { PatientWords } from './explanation-words.js';
import { frenchPatientWords } from './patient-words.fr.js';

export const patientWordsIn: Readonly<Record<IntakeLanguage, PatientWords>> = { en: englishExplanations, fr: frenchPatientWords };
