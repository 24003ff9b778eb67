// A rule, a contradiction or a span of days that changes needs a new version of the rule set, and its fingerprint beside it.
import { createHash } from 'node:crypto';
import { RULE_SET_VERSION, screeningRules } from '../knowledge/screening-rules.js';
import { dayBands } from '../screening/answers-on-day.js';
import { conflictRows, statements } from '../screening/conflict-rows.js';
import { ruleSetVersions } from './rule-set-versions.js';

/** Words that are only shown may be mended; everything else decides. */
const decides = {
  rules: screeningRules.map(({ id, level, when, scope, limits, urgency, forPhysiotherapist, byLetter }) => ({ id, level, when, scope, limits, urgency, forPhysiotherapist: forPhysiotherapist?.level, byLetter })),
  contradictions: statements.map(({ words: _words, ...rest }) => rest),
  rows: conflictRows.map(({ id, facts }) => [id, facts]),
  dayBands,
};
const fingerprintOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

it('the version in force is the last one, and stands for exactly these rules', () => {
  expect(ruleSetVersions.at(-1)).toEqual({ version: RULE_SET_VERSION, fingerprint: fingerprintOf(decides) });
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
