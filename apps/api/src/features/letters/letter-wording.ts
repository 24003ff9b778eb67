// What a letter must say before it is signed, and what the role that signs may not say in it.
import { diagnosisWordsIn } from '@legwork/clinical';
import { problem, type ProblemDetail, type Role } from '../../platform/http/api.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { LetterPart, LetterTexts, PartTitles } from './letter-texts.js';

/** Background may be empty: not every letter has medicines or findings to tell of. */
const NEEDED: readonly LetterPart[] = ['situation', 'recommendation'];

export function refuseIncomplete(sections: LetterTexts, titles: PartTitles): void {
  const missing = NEEDED.filter((part) => sections[part].trim() === '');
  if (missing.length === 0) return;
  throw problem('letter-incomplete', { detail: 'A part of the letter is empty.', errors: missing.map((part) => ({ pointer: `/letter/${part}`, code: 'missing', detail: `Say something under “${titles[part]}”.` })) });
}

/** What stands in the background was reported; naming it again is no diagnosis of one's own. */
export function refuseDiagnosis(role: Role, { background, situation, assessment, recommendation }: LetterTexts): void {
  if (performerRoleOf(role) === 'physiotherapist') return;
  const own = Object.entries({ situation, assessment, recommendation });
  const errors = own.flatMap(([part, text]): ProblemDetail[] => diagnosisWordsIn(text, background).map((word) => ({ pointer: `/letter/${part}`, code: 'diagnosis-word', detail: `“${word}” names a cause.` })));
  if (errors.length > 0) throw problem('role-wording', { detail: 'A massage therapist does not diagnose. Say what was reported and found, or confirm that these words are the patient’s or the referrer’s own.', errors });
}
