/// <reference types="jest" />
import { bySeverity, passes, regionsOf, type RuleFilter } from './rule-filter';
import type { Rule } from './queries';

const none: RuleFilter = { search: '', level: '', category: '', region: '', source: '', confirmed: '', adjusted: '' };

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id, category: 'dvt', level: 'modify', urgency: null, condition: 'hx.dvt', inputs: [], scope: { session: false, regions: ['calf'], regionsFrom: null, techniques: 'all' },
  limits: null, clinicianReason: 'Past clot.', massageReason: 'Past clot.', patientWording: '', scopeWording: '', forPhysiotherapist: null, resolution: '', massageResolution: '', ruleVersion: '1.0.0', sources: [{ id: 'walton', citation: 'Walton', ref: '', status: 'read' }],
  confirmed: true, recheckDays: 0, clearable: false, byLetter: null, overridable: false, setting: null, ...more,
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

test('what the clinic has set counts at its level here', () => {
  const setting: Rule['setting'] = {
    direction: 'stricter', level: 'clearance-needed', maxPressure: null, weeks: null, reason: 'Agreed.', clinicalLeadName: null, createdByName: 'Helen', createdAt: '2026-03-14T09:00:00Z', number: 1, ruleSetVersion: '2.0.0',
  };
  expect(passes(rule('a', { setting }), { ...none, level: 'clearance-needed', adjusted: 'yes' })).toBe(true);
  expect(passes(rule('a', { setting }), { ...none, level: 'modify' })).toBe(false);
  expect(passes(rule('a', {}), { ...none, adjusted: 'yes' })).toBe(false);
});

test('a category keeps its own rules', () => {
  expect(passes(rule('a', {}), { ...none, category: 'dvt' })).toBe(true);
  expect(passes(rule('a', {}), { ...none, category: 'bp' })).toBe(false);
});
