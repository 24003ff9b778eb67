// A rule, a contradiction or a span of days that changes needs a new version of the rule set, and its fingerprint beside it.
import { createHash } from 'node:crypto';
import type { ScreeningRule } from '../knowledge/rule-shape.js';
import { RULE_SET_VERSION, screeningRules } from '../knowledge/screening-rules.js';
import { dayBands } from '../screening/answers-on-day.js';
import { screen } from '../screening/screen.js';
import { conflictRows, statements } from '../screening/conflict-rows.js';
import { rulesOf } from './former-rules.js';
import { ruleSetVersions } from './rule-set-versions.js';

/** Words that are only shown may be mended; everything else decides. */
const decidesWith = (rules: readonly ScreeningRule[]) => ({
  rules: rules.map(({ id, level, when, scope, limits, urgency, forPhysiotherapist, byLetter }) => ({ id, level, when, scope, limits, urgency, forPhysiotherapist: forPhysiotherapist?.level, byLetter })),
  contradictions: statements.map(({ words: _words, ...rest }) => rest),
  rows: conflictRows.map(({ id, facts }) => [id, facts]),
  dayBands,
});
const decides = decidesWith(screeningRules);
const fingerprintOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

it('the version in force is the last one, and stands for exactly these rules', () => {
  expect(ruleSetVersions.at(-1)).toEqual({ version: RULE_SET_VERSION, fingerprint: fingerprintOf(decides) });
});

it.each(ruleSetVersions)('version $version is kept as it was published', ({ version, fingerprint }) => {
  expect(fingerprintOf(decidesWith(rulesOf(version) ?? []))).toBe(fingerprint);
});

it('a version that was never published has no rules, and decides nothing', () => {
  expect(rulesOf('0.9.0')).toBeUndefined();
  expect(() => screen({ sessionDate: '2026-11-22', facts: {} }, '0.9.0')).toThrow(RangeError);
});

it('a decision is made with the rules of the version that is named', () => {
  const input = { sessionDate: '2026-11-22', facts: { 'hx.cancerActive': true, 'hx.chemoNow': true, 'sx.fever': true } };
  const firedBy = (version?: string) => screen(input, version).fired.map(({ ruleId }) => ruleId);
  expect(screen(input)).toMatchObject({ ruleSetVersion: RULE_SET_VERSION, session: { atLeast: 'emergency' } });
  expect(screen(input, '2.1.0')).toMatchObject({ ruleSetVersion: '2.1.0', session: { atLeast: 'do-not-treat-refer' } });
  expect(firedBy().filter((id) => !firedBy('2.1.0').includes(id))).toEqual(['fever.on-chemotherapy']);
});

it('no version and no set of rules stands twice', () => {
  expect(new Set(ruleSetVersions.map(({ version }) => version)).size).toBe(ruleSetVersions.length);
  expect(new Set(ruleSetVersions.map(({ fingerprint }) => fingerprint)).size).toBe(ruleSetVersions.length);
});

it('a contradiction that changes is noticed, a wording is not', () => {
  const [first, ...others] = decides.contradictions;
  expect(fingerprintOf({ ...decides, contradictions: [{ ...first, facts: ['sx.fever'] }, ...others] })).not.toBe(fingerprintOf(decides));
  expect(fingerprintOf({ ...decides, contradictions: others })).not.toBe(fingerprintOf(decides));
  expect(fingerprintOf({ ...decides })).toBe(fingerprintOf(decides));
});
