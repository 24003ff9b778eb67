/** The words around a consent on paper, in the language it was signed in. */
import type { ConsentArea, ConsentChoice } from './consent-choices.js';

export interface ConsentWords {
  readonly title: string;
  readonly text: (number: number) => string;
  readonly sensitive: string;
  readonly notSaid: string;
  readonly signature: string;
  readonly signedBy: string;
  readonly as: string;
  readonly signedAt: string;
  readonly typed: string;
  readonly revoked: string;
  readonly page: string;
  readonly relations: Readonly<Record<'self' | 'parent' | 'carer' | 'staff', string>>;
  readonly areas: Readonly<Record<ConsentArea, string>>;
  readonly choices: Readonly<Record<ConsentChoice, string>>;
}

const en: ConsentWords = {
  title: 'Consent to treatment',
  text: (number) => `Text ${number} of the clinic`,
  sensitive: 'Sensitive areas',
  notSaid: 'Not asked',
  signature: 'Signature',
  signedBy: 'Signed by',
  as: 'As',
  signedAt: 'Signed on',
  typed: 'Typed as signature',
  revoked: 'Withdrawn on',
  page: 'Page {page} of {pages}',
  relations: { self: 'the patient', parent: 'parent or guardian', carer: 'carer or family member', staff: 'clinic staff, for the patient' },
  areas: { groin: 'Groin', 'inner-thigh': 'Inner thigh', gluteal: 'Buttocks' },
  choices: { granted: 'Agreed', refused: 'Not agreed', 'ask-each-time': 'Ask me each time' },
};

const fr: ConsentWords = {
  title: 'Consentement aux soins',
  text: (number) => `Texte no ${number} de la clinique`,
  sensitive: 'Régions sensibles',
  notSaid: 'Non demandé',
  signature: 'Signature',
  signedBy: 'Signé par',
  as: 'À titre de',
  signedAt: 'Signé le',
  typed: 'Nom tapé en guise de signature',
  revoked: 'Retiré le',
  page: 'Page {page} de {pages}',
  relations: { self: 'patient', parent: 'parent ou tuteur', carer: 'proche aidant', staff: 'personnel de la clinique, pour le patient' },
  areas: { groin: 'Aine', 'inner-thigh': 'Intérieur de la cuisse', gluteal: 'Fesses' },
  choices: { granted: 'Accepté', refused: 'Refusé', 'ask-each-time': 'Me demander chaque fois' },
};

export const consentWords = (language: string): ConsentWords => (language === 'fr' ? fr : en);
