// A change between two scores as sentences, with the threshold, the people it was found in, and its source. What is missing is said.
import type { IntakeLanguage } from '../intake/languages.js';
import { findSource } from '../knowledge/find-source.js';
import { changeAgainst, type ChangeOptions, type ChangeReading, type ThresholdReading } from './change.js';

export type ChangeVerdict = 'better' | 'worse' | 'no-clear-change' | 'changed-by-number-only' | 'not-enough-data';

export interface ChangeWords {
  readonly verdict: ChangeVerdict;
  readonly sentences: readonly string[];
  readonly reading: ChangeReading;
}

type Words = Readonly<{
  missing: (what: readonly ('baseline' | 'now')[]) => string;
  moved: (change: number, direction: 'better' | 'worse') => string;
  same: string;
  threshold: (threshold: ThresholdReading, source: string) => string;
  noThreshold: string;
}>;

const decimal = (value: number, language: IntakeLanguage): string => (language === 'fr' ? String(value).replace('.', ',') : String(value));

/** In French where they are known; the rest as published. */
const populationsFr: Readonly<Record<string, string>> = {
  'low back pain, 95%': 'lombalgie, 95 %', 'low back pain; 2.2 at 1 week, 1.5 at 4 weeks': 'lombalgie; 2,2 après 1 semaine, 1,5 après 4 semaines', 'mixed musculoskeletal': 'troubles musculosquelettiques divers',
  'multiple sclerosis mobility goals only': 'sclérose en plaques, buts de mobilité seulement', "convention for 'moderately better or more'": 'convention pour « assez mieux ou davantage »', convention: 'convention',
  'lower limb, 90%': 'membre inférieur, 90 %', '90% at one time': '90 %, à un moment donné',
};

const kindEn: Readonly<Record<ThresholdReading['kind'], string>> = {
  MDC: 'measurement error (MDC', MCID: 'the smallest change that matters (MCID', error: 'the error of one score (', meaningful: 'a change that matters (', small: 'a small change (',
};
const kindFr: Readonly<Record<ThresholdReading['kind'], string>> = {
  MDC: 'l’erreur de mesure (MDC', MCID: 'le plus petit changement qui compte (MCID', error: 'l’erreur d’un seul score (', meaningful: 'un changement qui compte (', small: 'un petit changement (',
};

const inWords: Readonly<Record<IntakeLanguage, Words>> = {
  en: {
    missing: (what) => `Not enough data: ${what.map((each) => (each === 'baseline' ? 'no score at the start' : 'no score now')).join(' and ')}.`,
    moved: (change, direction) => `Changed by ${change > 0 ? '+' : ''}${change}: ${direction}.`,
    same: 'No change in the score.',
    threshold: ({ kind, value, population, reached, confirmed }, source) =>
      `${reached ? 'Reaches' : 'Below'} ${kindEn[kind]}${kindEn[kind].endsWith('(') ? '' : ' '}${value}; ${population}; ${source}${confirmed ? '' : '; unconfirmed'}).`,
    noThreshold: 'No published threshold: the change can be seen but not judged.',
  },
  fr: {
    missing: (what) => `Pas assez de données : ${what.map((each) => (each === 'baseline' ? 'aucun score au départ' : 'aucun score maintenant')).join(' et ')}.`,
    moved: (change, direction) => `Changement de ${change > 0 ? '+' : ''}${decimal(change, 'fr')} : ${direction === 'better' ? 'mieux' : 'pire'}.`,
    same: 'Aucun changement du score.',
    threshold: ({ kind, value, population, reached, confirmed }, source) =>
      `${reached ? 'Atteint' : 'Sous'} ${kindFr[kind]}${kindFr[kind].endsWith('(') ? '' : ' '}${decimal(value, 'fr')}; ${populationsFr[population] ?? population}; ${source}${confirmed ? '' : '; non confirmé'}).`,
    noThreshold: 'Aucun seuil publié : le changement se voit, mais ne se juge pas.',
  },
};

/** Undefined for a measure that does not exist. */
export function changeInWords(
  id: string, baseline: number | null | undefined, now: number | null | undefined, language: IntakeLanguage, options: ChangeOptions = {},
): ChangeWords | undefined {
  const reading = changeAgainst(id, baseline, now, options);
  if (reading === undefined) return undefined;
  const words = inWords[language];
  const { change, direction } = reading;
  if (change === undefined || direction === undefined) return { verdict: 'not-enough-data', sentences: [words.missing(reading.missing)], reading };
  const moved = direction === 'same' ? words.same : words.moved(change, direction);
  const judged = reading.thresholds.map((threshold) => words.threshold(threshold, findSource(threshold.source)?.citation.split('.')[0] ?? threshold.source));
  return { verdict: verdictOf(reading), sentences: [moved, ...(judged.length === 0 ? [words.noThreshold] : judged)], reading };
}

/** Within measurement error nothing is claimed, either way. */
function verdictOf({ direction, thresholds, beyondMeasurementError, meaningfullyBetter }: ChangeReading): ChangeVerdict {
  if (direction === undefined) return 'not-enough-data';
  if (thresholds.length === 0) return direction === 'same' ? 'no-clear-change' : 'changed-by-number-only';
  const isBeyond = beyondMeasurementError ?? thresholds.some(({ reached }) => reached);
  if (!isBeyond || direction === 'same') return 'no-clear-change';
  return direction === 'worse' ? 'worse' : meaningfullyBetter === false ? 'no-clear-change' : 'better';
}
