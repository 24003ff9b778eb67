/// <reference types="jest" />
import { bySeverity, passes, regionsOf, type RuleFilter } from './rule-filter';
import type { Rule } from './queries';

const none: RuleFilter = { search: '', level: '', region: '', source: '', confirmed: '' };

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id, category: 'dvt', level: 'modify', urgency: null, condition: 'hx.dvt', inputs: [], scope: { session: false, regions: ['calf'], regionsFrom: null, techniques: 'all' },
  limits: null, clinicianReason: 'Past clot.', patientWording: '', scopeWording: '', resolution: '', sources: [{ id: 'walton', citation: 'Walton', ref: '', status: 'read' }],
  confirmed: true, recheckDays: 0, clearable: false, overridable: false, history: null, ...more,
});

test('an empty filter lets every rule through', () => {
  expect(passes(rule('dvt.past', {}), none)).toBe(true);
});

test('every word has to be there, in whatever field', () => {
  expect(passes(rule('dvt.past', {}), { ...none, search: 'CLOT past' })).toBe(true);
  expect(passes(rule('dvt.past', {}), { ...none, search: 'clot knee' })).toBe(false);
});

test('a rule for the whole session reaches every place', () => {
  expect(passes(rule('a', {}), { ...none, region: 'shin' })).toBe(false);
  expect(passes(rule('a', { scope: { session: true, regions: [], regionsFrom: null, techniques: 'all' } }), { ...none, region: 'shin' })).toBe(true);
});

test('level, source and confirmation narrow the list', () => {
  expect(passes(rule('a', {}), { ...none, level: 'emergency' })).toBe(false);
  expect(passes(rule('a', {}), { ...none, source: 'walton', confirmed: 'yes' })).toBe(true);
  expect(passes(rule('a', {}), { ...none, confirmed: 'no' })).toBe(false);
});

test('the most severe stand first and places are listed once', () => {
  const rules = [rule('b', {}), rule('c', { level: 'emergency' }), rule('a', {})];
  expect([...rules].sort(bySeverity).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(regionsOf(rules)).toEqual(['calf']);
});
