import { screeningRules } from '../knowledge/screening-rules.js';
import { sources } from '../knowledge/sources.js';
import type { RuleDefinition } from '../knowledge/rule-shape.js';
import { conditionLines } from './condition-lines.js';
import { publishable, refuseUnpublishable } from './publishable.js';
import type { RuleDraft, RulePart } from './publishable.js';
import { changesOf, versionOfRule } from './rule-changes.js';
import { governanceOf, personalFactsUsed } from './rule-governance.js';

const ruleOf = (id: string) => {
  const rule = screeningRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

const whole = ruleOf('anticoagulant.session');

describe('publishing', () => {
  it('is open to every rule of the set', () => {
    expect(screeningRules.length).toBeGreaterThan(150);
    expect(screeningRules.map((rule) => [rule.id, publishable(rule)]).filter(([, missing]) => missing?.length !== 0)).toEqual([]);
  });

  const drafts: readonly [RulePart, RuleDraft][] = [
    ['id', { ...whole, id: undefined }],
    ['statement', { ...whole, clinicianReason: ' ' }],
    ['condition', { ...whole, when: undefined }],
    ['level', { ...whole, level: undefined }],
    ['scope', { ...whole, scope: undefined }],
    ['scope', { ...whole, scope: { techniques: [] } }],
    ['limits', { ...whole, limits: undefined }],
    ['limits', { ...whole, limits: {} }],
    ['urgency', { ...whole, urgency: undefined }],
    ['urgency', { ...whole, level: 'emergency', urgency: 'same day' }],
    ['wording', { ...whole, patientWording: '' }],
    ['wording', { ...whole, scopeWordingKey: 'own' }],
    ['resolution', { ...whole, resolution: '', level: undefined }],
    ['source', { ...whole, sources: [] }],
    ['source', { ...whole, sources: ['nobody' as RuleDefinition['sources'][number]] }],
    ['source', { ...whole, confirmed: undefined }],
    ['version', { ...whole, history: [{ version: '', on: '2026-11-21', change: 'a', why: 'b' }] }],
    ['history', { ...whole, history: [{ version: '1.1.0', on: '2026-11-21', change: 'a', why: '' }] }],
  ];
  it.each(drafts)('refuses a rule without its %s', (part, draft) => {
    expect(publishable(draft)).toContain(part);
  });

  it.each(['developer', 'funding', 'intendedUser'] as const)('refuses a rule without its %s', (part) => {
    expect(publishable(whole, { ...governanceOf(whole), [part]: '' })).toEqual([part]);
  });

  it('refuses a rule without exclusions or a dated review', () => {
    const stands = governanceOf(whole);
    expect(publishable(whole, { ...stands, exclusions: [] })).toEqual(['exclusions']);
    expect(publishable(whole, { ...stands, lastReview: { ...stands.lastReview, on: 'lately' } })).toEqual(['lastReview']);
  });

  it('refuses the whole set and names the rule', () => {
    expect(() => refuseUnpublishable(screeningRules)).not.toThrow();
    expect(() => refuseUnpublishable([whole, { ...whole, id: 'dvt.past', sources: [] }])).toThrow('dvt.past (source)');
  });
});

describe('governance of a rule', () => {
  it('says for whom it was made', () => {
    expect(governanceOf(ruleOf('scope.mt.thrust')).intendedUser).toMatch(/^Massage therapists who/);
    expect(governanceOf(ruleOf('injury.persistent-72h.pt')).intendedUser).toMatch(/^Physiotherapists who/);
    expect(governanceOf(whole).intendedUser).toMatch(/^Massage therapists and physiotherapists/);
  });

  it('adds what the rule alone excludes', () => {
    expect(governanceOf(ruleOf('abpi.low')).exclusions.length).toBeGreaterThan(governanceOf(whole).exclusions.length);
  });

  it('names the personal facts it reads', () => {
    expect(personalFactsUsed(ruleOf('child.hip-limp').when)).toContain('age');
    expect(personalFactsUsed(whole.when)).toEqual([]);
  });

  it('dates its version by its last change', () => {
    const change = { version: '1.4.0', on: '2027-01-02', change: 'Wider.', why: 'A case was missed.' };
    expect(versionOfRule({ history: [change] })).toBe('1.4.0');
    expect(changesOf({ history: [change] })).toHaveLength(2);
    expect(governanceOf({ ...whole, history: [change] }).lastReview.on).toBe('2027-01-02');
  });

  it('rests on sources with a status', () => {
    const known = new Map(sources.map(({ id, status }) => [id, status]));
    expect(screeningRules.flatMap((rule) => rule.sources).filter((id) => known.get(id) === undefined)).toEqual([]);
  });
});

describe('a condition in words', () => {
  it('asks its questions and names the answers that count', () => {
    const lines = conditionLines(ruleOf('dvt.recent').when);
    expect(lines[0]).toEqual({ depth: 0, text: 'All of these:' });
    expect(lines.slice(1).map(({ depth }) => depth)).toEqual([1, 1]);
    expect(lines[1]?.text).toMatch(/” yes$/);
    expect(lines[2]?.text).toMatch(/under 12 weeks$/);
  });

  it('is there for every rule, and shows no id of a fact', () => {
    const shown = screeningRules.flatMap(({ when }) => conditionLines(when)).map(({ text }) => text);
    expect(shown.every((text) => text.length > 4)).toBe(true);
    expect(shown.filter((text) => /\b(sx|hx|meds|risk|injury)\.[a-z]/.test(text))).toEqual([]);
  });

  it('says so when a rule always holds', () => {
    expect(conditionLines(ruleOf('site.popliteal').when)).toEqual([{ depth: 0, text: 'Always, whoever the patient is.' }]);
  });
});
