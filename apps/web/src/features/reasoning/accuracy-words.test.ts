import { accuracyWords, sourceWords } from './accuracy-words';
import type { Accuracy } from './queries';

const nothing: Accuracy = { target: 'disc herniation', sensitivity: null, specificity: null, likelihoodRatioPositive: null, likelihoodRatioNegative: null, people: null, note: '', citation: 'Windt 2010', confirmed: true };

describe('published figures', () => {
  it('say what was published and leave the rest out', () => {
    expect(accuracyWords({ ...nothing, sensitivity: 0.875, specificity: 0.429 })).toBe('sensitivity 87.5 of 100, specificity 42.9 of 100');
    expect(accuracyWords({ ...nothing, likelihoodRatioPositive: 3.38, likelihoodRatioNegative: 0.73 })).toBe('likelihood ratio + 3.38, likelihood ratio − 0.73');
    expect(accuracyWords({ ...nothing, sensitivity: 0 })).toBe('sensitivity 0 of 100');
  });

  it('say so when there are none', () => {
    expect(accuracyWords({ ...nothing, note: 'none of 100 normal feet positive' })).toBe('no sensitivity or specificity published; none of 100 normal feet positive');
  });

  it('carry their source, the number of people, and whether the study was seen', () => {
    expect(sourceWords(nothing)).toBe('Windt 2010');
    expect(sourceWords({ ...nothing, people: 33, confirmed: false })).toBe('Windt 2010, 33 people, figures seen quoted only');
  });
});
