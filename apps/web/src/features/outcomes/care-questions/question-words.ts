import type { IntakeLanguage } from '@legwork/clinical';

export interface QuestionWords {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly begin: string;
  readonly goOn: string;
  readonly of: (at: number, count: number) => string;
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  readonly send: string;
  readonly kept: string;
  readonly failed: string;
  readonly again: string;
  readonly thanks: string;
}

export const questionWords: Readonly<Record<IntakeLanguage, QuestionWords>> = {
  en: {
    title: 'How are you before your visit?', lead: (count) => `${count} short questions, about a minute.`, begin: 'Answer now', goOn: 'Go on', of: (at, count) => `${at} of ${count}`,
    back: 'Back', next: 'Next', skip: 'Leave it out', send: 'Send', kept: 'Kept on this device. It is sent when you are back online.', failed: 'This could not be sent yet. Your answers are kept here.', again: 'Try again',
    thanks: 'Thank you. Your answers are with the clinic.',
  },
  fr: {
    title: 'Comment allez-vous avant votre visite?', lead: (count) => `${count} questions courtes, environ une minute.`, begin: 'Répondre', goOn: 'Continuer', of: (at, count) => `${at} sur ${count}`,
    back: 'Retour', next: 'Suivant', skip: 'Passer', send: 'Envoyer', kept: 'Gardé sur cet appareil. L’envoi se fera dès que vous serez en ligne.', failed: 'L’envoi n’a pas encore réussi. Vos réponses sont gardées ici.', again: 'Réessayer',
    thanks: 'Merci. Vos réponses sont à la clinique.',
  },
};
