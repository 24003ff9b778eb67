// The patient's copy of a letter that asks for a clearance: whom we asked, why in the words of the rules, what happens now.
import { patientWordsIn, screeningRules, type IntakeLanguage } from '@legwork/clinical';
import type { RequestContext } from '../../platform/http/api.js';
import type { PatientLetter } from '../referral-letters/patient-letter-document.js';
import type { ClearanceLetterContent, LoadedLetter } from './clearance-letter-content.js';

export function patientCopy(ctx: RequestContext, row: LoadedLetter, { sections: _sections, dueOn: _dueOn, ...head }: ClearanceLetterContent, language: IntakeLanguage): PatientLetter {
  const because = screeningRules.filter(({ id }) => row.ruleIds.includes(id)).map(({ id, patientWording }) => patientWordsIn[language].patientWording(id, patientWording));
  return {
    ...head, kind: 'clearance', language, urgency: '', isSigned: row.signature !== null, printedAt: ctx.now.toISOString(),
    because: because.length === 0 ? null : [...new Set(because)].join(' '), warnings: [],
    picture: { figure: row.patient.sexAtBirth === 'male' ? 'male' : 'female', drawing: null, drawnOn: null, places: [] },
  };
}
