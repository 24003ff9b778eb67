// What the rules say to a patient in the form's language; the English stands in the rules themselves.
import type { IntakeLanguage, PatientWordings } from '@legwork/clinical';

const asInTheRules = async (): Promise<PatientWordings> => ({});
const french = async (): Promise<PatientWordings> => (await import('./rule-sentences.fr')).sentences;

/** The same function every time, so that nothing is fetched twice. */
export const ruleSentences = (language: IntakeLanguage): (() => Promise<PatientWordings>) => (language === 'fr' ? french : asInTheRules);
