// What each comparison and each junction says, value by value: a rule is only as good as these few words of its language.
import { above, all, always, any, atLeast, below, equals, ifRecorded, includes, includesAny, never, no, not, notEmpty, notRecorded, oneOf, yes } from '../knowledge/predicates.js';
import type { Predicate } from '../knowledge/predicates.js';
import { compilePredicate } from './compile-predicate.js';
import { readAnswers } from './readings.js';
import { truthName } from './truth.js';
import type { Truth } from './truth.js';

const truth = (predicate: Predicate, answers: Record<string, unknown>): Truth =>
  truthName(compilePredicate(predicate).truth(readAnswers(answers).readings));
const decisive = (predicate: Predicate, answers: Record<string, unknown>): string[] =>
  compilePredicate(predicate).decisive(readAnswers(answers).readings);

describe('a comparison', () => {
  it.each<[string, Predicate, unknown, Truth]>([
    ['yes', yes('sx.fever'), true, 'true'],
    ['yes', yes('sx.fever'), false, 'false'],
    ['no', no('sx.fever'), false, 'true'],
    ['no', no('sx.fever'), true, 'false'],
    ['is', equals('hx.varicose', 'mild'), 'mild', 'true'],
    ['is', equals('hx.varicose', 'mild'), 'none', 'false'],
    ['is not', { fact: 'hx.varicose', op: 'ne', value: 'none' }, 'mild', 'true'],
    ['is not', { fact: 'hx.varicose', op: 'ne', value: 'none' }, 'none', 'false'],
    ['one of', oneOf('preg.status', ['yes', 'postpartum']), 'postpartum', 'true'],
    ['one of', oneOf('preg.status', ['yes', 'postpartum']), 'no', 'false'],
    ['at least', atLeast('bp.systolic', 140), 140, 'true'],
    ['at least', atLeast('bp.systolic', 140), 139, 'false'],
    ['above', above('bp.systolic', 140), 141, 'true'],
    ['above', above('bp.systolic', 140), 140, 'false'],
    ['at most', { fact: 'bp.systolic', op: 'lte', value: 140 }, 140, 'true'],
    ['at most', { fact: 'bp.systolic', op: 'lte', value: 140 }, 141, 'false'],
    ['below', below('bp.systolic', 140), 139, 'true'],
    ['below', below('bp.systolic', 140), 140, 'false'],
    ['below, of a zero', below('lab.plateletsK', 20), 0, 'true'],
    ['at least, of a zero', atLeast('hx.dvtWeeks', 0), 0, 'true'],
    ['holds', includes('meds.classes', 'insulin'), ['statin', 'insulin'], 'true'],
    ['holds', includes('meds.classes', 'insulin'), ['statin'], 'false'],
    ['holds', includes('meds.classes', 'insulin'), [], 'false'],
    ['holds one of', includesAny('meds.classes', ['insulin', 'statin']), ['opioid', 'statin'], 'true'],
    ['holds one of', includesAny('meds.classes', ['insulin', 'statin']), ['opioid'], 'false'],
    ['marks, on one side', includesAny('skin.woundRegions', ['calf', 'shin']), [{ region: 'shin', side: 'right' }], 'true'],
    ['marks, on the other side', includesAny('skin.woundRegions', ['calf', 'shin']), [{ region: 'calf', side: 'left' }], 'true'],
    ['marks, by the wider region', includesAny('skin.woundRegions', ['calf']), ['lower-body'], 'true'],
    ['marks', includesAny('skin.woundRegions', ['calf', 'shin']), ['heel'], 'false'],
    ['marks', includesAny('skin.woundRegions', ['calf', 'shin']), [], 'false'],
    ['is not empty, of a list', notEmpty('meds.classes'), ['statin'], 'true'],
    ['is not empty, of an empty list', notEmpty('meds.classes'), [], 'false'],
    ['is not empty, of one side', notEmpty('skin.woundRegions'), [{ region: 'heel', side: 'left' }], 'true'],
    ['is not empty, of no place', notEmpty('skin.woundRegions'), [], 'false'],
  ])('"%s" in %j with the answer %j is %s', (_word, predicate, answer, expected) => {
    const fact = 'fact' in predicate ? predicate.fact : '';
    expect(truth(predicate, { [fact]: answer })).toBe(expected);
  });

  it.each([
    [yes('sx.fever')], [no('sx.fever')], [atLeast('bp.systolic', 140)], [below('bp.systolic', 140)], [equals('hx.varicose', 'none')],
    [{ fact: 'hx.varicose', op: 'ne', value: 'none' } as const], [oneOf('preg.status', ['no'])], [includes('meds.classes', 'insulin')],
    [notEmpty('skin.woundRegions')],
  ])('%j stays unknown until there is an answer', (comparison) => {
    expect(truth(comparison, {})).toBe('unknown');
    expect(truth(comparison, { [comparison.fact]: null })).toBe('unknown');
    expect(truth(comparison, { [comparison.fact]: { nobody: 'can read this' } })).toBe('unknown');
  });

  it('of a measurement that need not be taken is false without it, but unknown when it cannot be read', () => {
    const high = ifRecorded(above('temp.celsius', 38));
    expect(truth(high, {})).toBe('false');
    expect(truth(high, { 'temp.celsius': 'hot' })).toBe('unknown');
    expect(truth(high, { 'temp.celsius': 38.1 })).toBe('true');
  });

  it('with "not recorded" is true for what is missing or cannot be read, and never for a no or a zero', () => {
    expect(truth(notRecorded('abpi.value'), {})).toBe('true');
    expect(truth(notRecorded('abpi.value'), { 'abpi.value': 'low' })).toBe('true');
    expect(truth(notRecorded('abpi.value'), { 'abpi.value': 0 })).toBe('false');
    expect(truth(notRecorded('sx.fever'), { 'sx.fever': false })).toBe('false');
  });

  it.each<[string, Predicate, Record<string, unknown>]>([
    ['a number', atLeast('sx.fever', 0), { 'sx.fever': true }],
    ['a place', includesAny('meds.classes', ['calf']), { 'meds.classes': ['statin'] }],
    ['a list', notEmpty('sx.fever'), { 'sx.fever': true }],
    ['a text', oneOf('sx.fever', ['true']), { 'sx.fever': true }],
    ['a list', includes('hx.varicose', 'mild'), { 'hx.varicose': 'mild' }],
  ])('that looks for %s finds none in an answer of another kind', (_kind, predicate, answers) => {
    expect(truth(predicate, answers)).toBe('false');
  });
});

const answerFor = { true: true, false: false, unknown: undefined } as const;
const order: readonly Truth[] = ['false', 'unknown', 'true'];
const pairs = order.flatMap((first) => order.map((second) => [first, second] as const));

describe('several parts', () => {
  it.each(pairs)('%s and %s', (first, second) => {
    const answers = { 'sx.fever': answerFor[first], 'sx.unwell': answerFor[second] };
    const worse = order[Math.min(order.indexOf(first), order.indexOf(second))];
    const better = order[Math.max(order.indexOf(first), order.indexOf(second))];
    expect(truth(all(yes('sx.fever'), yes('sx.unwell')), answers)).toBe(worse);
    expect(truth(any(yes('sx.fever'), yes('sx.unwell')), answers)).toBe(better);
  });

  it('of none: "all" holds always, "any" never', () => {
    expect(truth(always, {})).toBe('true');
    expect(truth(never, {})).toBe('false');
  });

  it('turned round keep what is unknown unknown', () => {
    expect(truth(not(yes('sx.fever')), { 'sx.fever': true })).toBe('false');
    expect(truth(not(yes('sx.fever')), { 'sx.fever': false })).toBe('true');
    expect(truth(not(yes('sx.fever')), {})).toBe('unknown');
  });

  it('name the answers that made them so: those that fired, or those that are missing', () => {
    const either = any(yes('sx.fever'), all(yes('sx.unwell'), not(no('sx.backPainSevereNew'))));
    expect(decisive(either, { 'sx.fever': true, 'sx.unwell': false })).toEqual(['sx.fever']);
    expect(decisive(either, { 'sx.fever': false, 'sx.unwell': true, 'sx.backPainSevereNew': true })).toEqual(['sx.unwell', 'sx.backPainSevereNew']);
    expect(decisive(either, { 'sx.fever': false, 'sx.unwell': true })).toEqual(['sx.backPainSevereNew']);
    expect(decisive(either, {})).toEqual(['sx.fever', 'sx.unwell', 'sx.backPainSevereNew']);
  });
});
