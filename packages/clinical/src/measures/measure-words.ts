// The questions of the measures that may ship, in the product's own words, in the languages of patients. Instruments whose text
// belongs to somebody else are entered as scores and have no question here.
import type { IntakeLanguage } from '../intake/languages.js';
import type { OutcomeMeasureId } from '../knowledge/outcome-measures.js';

export interface MeasureQuestion {
  /** The item as the score reads it. */
  readonly id: string;
  readonly min: number;
  readonly max: number;
  /** May be left out: the score stands without it. */
  readonly optional: boolean;
  readonly text: string;
  /** What the ends of the scale, and its middle where it has one, stand for. */
  readonly low: string;
  readonly middle?: string;
  readonly high: string;
}

export interface MeasureWords {
  readonly name: string;
  readonly intro: string;
  readonly questions: readonly MeasureQuestion[];
}

type ShippedMeasureId = Exclude<OutcomeMeasureId, 'lefs' | 'wells-dvt' | 'pain-diagram'>;

const scale = (id: string, text: string, low: string, high: string, optional = false): MeasureQuestion => ({ id, min: 0, max: 10, optional, text, low, high });

export const measureWordsIn: Readonly<Record<IntakeLanguage, Readonly<Record<ShippedMeasureId, MeasureWords>>>> = {
  en: {
    nprs: {
      name: 'Pain from 0 to 10', intro: 'Choose a number for your pain.',
      questions: [
        scale('now', 'How strong is your pain now?', 'no pain', 'the worst pain you can think of'),
        scale('best24h', 'How strong was it at its lowest in the last day?', 'no pain', 'the worst pain you can think of', true),
        scale('worst24h', 'How strong was it at its highest in the last day?', 'no pain', 'the worst pain you can think of', true),
      ],
    },
    psfs: {
      name: 'What you find hard to do', intro: 'These are the things you told us are hard. How well can you do each of them today?',
      questions: [scale('activities', 'How well can you do this today?', 'I cannot do it', 'as well as before')],
    },
    groc: {
      name: 'How much has changed', intro: 'Think back to your first visit.',
      questions: [{ id: 'groc', min: -7, max: 7, optional: false, text: 'How is this problem now?', low: 'very much worse', middle: 'no change', high: 'very much better' }],
    },
    satisfaction: { name: 'Comfort of the visit', intro: 'About the visit today.', questions: [scale('comfort', 'How did the care feel?', 'not good at all', 'very good')] },
  },
  fr: {
    nprs: {
      name: 'Douleur de 0 à 10', intro: 'Choisissez un nombre pour votre douleur.',
      questions: [
        scale('now', 'Quelle est la force de votre douleur maintenant?', 'aucune douleur', 'la pire douleur imaginable'),
        scale('best24h', 'Au plus bas depuis hier, quelle était sa force?', 'aucune douleur', 'la pire douleur imaginable', true),
        scale('worst24h', 'Au plus haut depuis hier, quelle était sa force?', 'aucune douleur', 'la pire douleur imaginable', true),
      ],
    },
    psfs: {
      name: 'Ce que vous avez du mal à faire', intro: 'Voici ce que vous nous avez dit avoir du mal à faire. À quel point y arrivez-vous ce jour?',
      questions: [scale('activities', 'À quel point y arrivez-vous ce jour?', 'je n’y arrive pas', 'aussi bien qu’avant')],
    },
    groc: {
      name: 'Ce qui a changé', intro: 'Pensez à votre première visite.',
      questions: [{ id: 'groc', min: -7, max: 7, optional: false, text: 'Comment est ce problème maintenant?', low: 'bien pire', middle: 'pareil', high: 'bien mieux' }],
    },
    satisfaction: { name: 'Confort de la visite', intro: 'Au sujet de la visite de ce jour.', questions: [scale('comfort', 'Comment avez-vous vécu les soins?', 'pas bien du tout', 'très bien')] },
  },
};

/** Undefined for a measure without a question for the patient. */
export function measureWords(id: string, language: IntakeLanguage): MeasureWords | undefined {
  const table: Readonly<Record<string, MeasureWords | undefined>> = measureWordsIn[language];
  return table[id];
}
