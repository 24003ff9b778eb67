// What of PEACE and LOVE waits, and why, in plain words for the patient.
import type { InWords } from '../../exercises/exercise.js';
import type { IntakeLanguage } from '../../intake/languages.js';
import type { PlanTimeline } from '../timeline/plan-timeline.js';
import { stageWords } from './stage-words.js';

export interface WithheldWords {
  readonly name: string;
  readonly why: string;
}

const say = (en: string, fr: string): InWords => ({ en, fr });

const untilEased = say('Your pain at rest must go down first. We check it with you.', 'Le mal au repos doit d’abord baisser. Nous le voyons avec vous.');

/** Letters with a reason of their own; the others wait with their stage. */
const ownWords: Readonly<Record<string, { readonly name: InWords; readonly why: InWords }>> = {
  Compress: {
    name: say('Tight bandage', 'Bandage serré'),
    why: say('Blood flow in your leg must be checked first.', 'Le sang doit d’abord bien passer dans la jambe. Nous le vérifions.'),
  },
  Vascularisation: {
    name: say('Fast walks and cycling', 'Marche rapide et vélo'),
    why: say('This starts a few days after the injury.', 'Cela vient quelques jours après la blessure.'),
  },
};

export function withheldWords({ withheldLetters, now }: Pick<PlanTimeline, 'withheldLetters' | 'now'>, language: IntakeLanguage): readonly WithheldWords[] {
  const isBeforeLove = now === 'peace' || now === 'review72h';
  const own = withheldLetters.filter(({ phase }) => !(isBeforeLove && phase === 'love')).flatMap(({ name }) => ownWords[name] ?? []);
  const waits = isBeforeLove && withheldLetters.some(({ phase }) => phase === 'love') ? [{ name: stageWords.love.name, why: untilEased }] : [];
  return [...own, ...waits].map(({ name, why }) => ({ name: name[language], why: why[language] }));
}
