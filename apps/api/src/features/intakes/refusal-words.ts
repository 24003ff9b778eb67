/** Why answers or a signature are not taken, in the patient's words and the language of the intake. */
import { languageOf, type IntakeLanguage } from '@legwork/clinical';

interface RefusalWords {
  readonly guardianNeeded: string;
  readonly whoAnswers: string;
  readonly signatureMissing: string;
  readonly incomplete: string;
  readonly answerThis: string;
  readonly otherDevice: string;
}

const WORDS: Readonly<Record<IntakeLanguage, RefusalWords>> = {
  en: {
    guardianNeeded: 'A parent or guardian has to sign for someone under 16.',
    whoAnswers: 'Who is answering?',
    signatureMissing: 'Sign with a finger or choose to type your name.',
    incomplete: 'Some questions still need an answer.',
    answerThis: 'Answer this question.',
    otherDevice: 'Another device is answering at the same moment. Try again.',
  },
  fr: {
    guardianNeeded: 'Avant 16 ans, un parent ou un tuteur doit signer.',
    whoAnswers: 'Qui répond?',
    signatureMissing: 'Signez avec le doigt ou choisissez de taper votre nom.',
    incomplete: 'Il reste des questions sans réponse.',
    answerThis: 'Répondez à cette question.',
    otherDevice: 'Un autre appareil répond au même moment. Réessayez.',
  },
};

export const refusalWords = (language: string): RefusalWords => WORDS[languageOf(language)];
