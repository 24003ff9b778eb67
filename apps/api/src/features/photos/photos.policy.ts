// Who may take a photograph back. One under a signed note stays, like everything else of the note.
import { PRACTITIONER_ROLES, problem, type Role } from '../../platform/http/api.js';
import type { PhotoConsent } from '../consents/photo-consent.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export function mayWithdrawPhoto(member: { readonly role: Role; readonly membershipId: string }, photo: { readonly authorId: string; readonly inSignedNote: boolean }): boolean {
  return !photo.inSignedNote && (photo.authorId === member.membershipId || practitioners.includes(member.role));
}

export interface GivenConsent {
  readonly consent: 'granted' | 'asked';
  readonly consentChoiceId: string;
}

/** The consent a new photograph is taken with; 422 without one. */
export function consentFor({ standing, choiceId }: PhotoConsent, agreedNow: boolean): GivenConsent {
  if (choiceId === null || standing === 'not-asked') {
    throw problem('photo-consent-missing', { detail: 'The patient has not been asked about photographs yet. Ask, and record the answer first.' });
  }
  if (standing === 'refused') throw problem('photo-consent-refused', { detail: 'The patient does not agree to photographs. None is kept.' });
  if (standing === 'ask-each-time' && !agreedNow) throw problem('photo-consent-each-time', { detail: 'The patient wants to be asked before each photograph. Ask, and say that the patient agreed.' });
  return { consent: standing === 'granted' ? 'granted' : 'asked', consentChoiceId: choiceId };
}
