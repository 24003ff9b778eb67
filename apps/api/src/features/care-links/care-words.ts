// The few words of the patient's page that belong to no exercise, stage or sign.
import type { IntakeLanguage } from '@legwork/clinical';

interface CareWords {
  readonly sides: Readonly<Record<string, string>>;
  readonly holdName: string;
  readonly holdWhy: string;
}

export const CARE_WORDS: Readonly<Record<IntakeLanguage, CareWords>> = {
  en: {
    sides: { left: 'Left side', right: 'Right side', both: 'Each side' },
    holdName: 'Your exercises', holdWhy: 'Something must be checked first. Call us before you go on.',
  },
  fr: {
    sides: { left: 'Côté gauche', right: 'Côté droit', both: 'Chaque côté' },
    holdName: 'Vos exercices', holdWhy: 'Quelque chose doit être vu d’abord. Appelez-nous avant de continuer.',
  },
};
