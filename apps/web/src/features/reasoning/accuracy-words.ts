// Published figures of a test in words: never a figure without what it was measured against, and its source.
import type { Accuracy } from './queries';

const share = (value: number): string => `${Math.round(value * 1000) / 10} of 100`;

/** "sensitivity 87.5 of 100, specificity 42.9 of 100, likelihood ratio + 7.1"; nothing is filled in for what was not published. */
export const accuracyWords = ({ sensitivity, specificity, likelihoodRatioPositive, likelihoodRatioNegative, note }: Accuracy): string => {
  const figures = [
    ...(sensitivity === null ? [] : [`sensitivity ${share(sensitivity)}`]),
    ...(specificity === null ? [] : [`specificity ${share(specificity)}`]),
    ...(likelihoodRatioPositive === null ? [] : [`likelihood ratio + ${likelihoodRatioPositive}`]),
    ...(likelihoodRatioNegative === null ? [] : [`likelihood ratio − ${likelihoodRatioNegative}`]),
  ];
  return [figures.length === 0 ? 'no sensitivity or specificity published' : figures.join(', '), ...(note === '' ? [] : [note])].join('; ');
};

/** "Windt 2010, 33 people, seen quoted" */
export const sourceWords = ({ citation, people, confirmed }: Accuracy): string =>
  [citation, ...(people === null ? [] : [`${people} people`]), ...(confirmed ? [] : ['figures seen quoted only'])].join(', ');
