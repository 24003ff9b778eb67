// A clinic's setting changes what it names and nothing else: rules compiled anew keep their place, reach and readings.
import { screeningRules } from '../knowledge/screening-rules.js';
import { compiledRules, compiledRulesWith } from './compiled-rules.js';
import type { CompiledRule } from './compiled-rules.js';
import { decide } from './testing/compare.js';
import { answersOf, baseline, vectors } from './testing/vectors.js';

/** All that can be held side by side: what is asked of the answers is asked by the cases below. */
const plain = ({ when: _when, adjusted: _adjusted, rule, forPhysiotherapist, ...rest }: CompiledRule): object => ({
  ...rest, level: rule.level, urgency: rule.urgency, clearable: rule.clearable, resolution: rule.resolution,
  forPhysiotherapist: forPhysiotherapist === undefined ? null : plain(forPhysiotherapist),
});
const asTheyAre = screeningRules.map(({ id, level }) => ({ ruleId: id, level }));

describe('a setting that says what the product says', () => {
  it('leaves every rule as it is, and marks it', () => {
    const set = compiledRulesWith(asTheyAre);
    expect(set.map(plain)).toEqual(compiledRules.map(plain));
    expect(set.every(({ adjusted, forPhysiotherapist }) => adjusted && forPhysiotherapist?.adjusted !== false)).toBe(true);
    expect(compiledRules.some(({ adjusted }) => adjusted)).toBe(false);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('decides the same: %s', (_id, vector) => {
    const [product, clinic] = [decide(answersOf(vector)), decide(answersOf(vector), { ruleAdjustments: asTheyAre })];
    expect([clinic.session, clinic.cells, clinic.unknown, clinic.toAsk]).toEqual([product.session, product.cells, product.unknown, product.toAsk]);
    expect(clinic.fired.map(({ ruleId, because }) => [ruleId, because])).toEqual(product.fired.map(({ ruleId, because }) => [ruleId, because]));
    expect(clinic.fired.every(({ adjusted }) => adjusted) && !product.fired.some(({ adjusted }) => adjusted)).toBe(true);
  });
});

describe('a setting', () => {
  it('of one rule leaves the others alone', () => {
    const set = compiledRulesWith([{ ruleId: 'kidney.failure', level: 'do-not-treat-refer' }]);
    expect(set.filter((rule, index) => rule !== compiledRules[index]).map(({ rule }) => [rule.id, rule.level])).toEqual([['kidney.failure', 'do-not-treat-refer']]);
    expect(decide({ ...baseline, 'hx.kidneyFailure': true }, { ruleAdjustments: [{ ruleId: 'kidney.failure', level: 'do-not-treat-refer' }] }).session.status).toBe('do-not-treat-refer');
  });

  it('that is none, or of a rule that is no more, changes nothing', () => {
    expect(compiledRulesWith(undefined)).toBe(compiledRules);
    expect(compiledRulesWith([])).toBe(compiledRules);
    expect(compiledRulesWith([{ ruleId: 'gone', level: 'modify' }])).toEqual(compiledRules);
  });

  it('is kept where a physiotherapist reads the rule otherwise', () => {
    const physio = { ...baseline, 'performer.role': 'physiotherapist', 'sx.numbTingleRadiating': true };
    const { fired } = decide(physio, { ruleAdjustments: [{ ruleId: 'neuro.new-tingling', level: 'clearance-needed' }] });
    expect(fired.find(({ ruleId }) => ruleId === 'neuro.new-tingling')).toMatchObject({ level: 'modify', urgency: null, adjusted: true });
  });
});
