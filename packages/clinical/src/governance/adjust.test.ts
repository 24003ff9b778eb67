import { screeningRules } from '../knowledge/screening-rules.js';
import { screen } from '../screening/screen.js';
import { baseline } from '../screening/testing/vectors.js';
import { adjustRule, directionOf, problemOfSetting } from './adjust.js';
import type { RuleAdjustment } from './adjust.js';
import { weekLimitOf } from './weeks.js';

const ruleOf = (id: string) => {
  const rule = screeningRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

const screened = (facts: Record<string, unknown>, ruleAdjustments: readonly RuleAdjustment[] = []) =>
  screen({ performerRole: 'physiotherapist', sessionDate: '2026-03-14', facts: { ...baseline, ...facts }, ruleAdjustments });

const onWarfarin = { 'meds.classes': ['anticoagulant-vka'], 'lab.inr': 2.5 };

describe('the direction of a setting', () => {
  const rule = ruleOf('anticoagulant.session');
  it.each([
    [{ level: 'clearance-needed' }, 'stricter'],
    [{ maxPressure: 1 }, 'stricter'],
    [{ maxPressure: 3 }, 'looser'],
    [{ level: 'modify', maxPressure: 2 }, 'same'],
    [{ level: 'clearance-needed', maxPressure: 4 }, 'looser'],
    [{}, 'same'],
  ] as const)('%j is %s', (setting, direction) => {
    expect(directionOf(rule, setting)).toBe(direction);
  });

  it('counts weeks: more is stricter', () => {
    expect(directionOf(ruleOf('dvt.recent'), { weeks: 26 })).toBe('stricter');
    expect(directionOf(ruleOf('dvt.recent'), { weeks: 6 })).toBe('looser');
  });
});

describe('what no clinic can set', () => {
  it.each([
    ['pe.suspected', { level: 'modify' }, 'emergency-stands'],
    ['consent.missing', { level: 'modify' }, 'consent-stands'],
    ['anticoagulant.session', { level: 'emergency' }, 'level-not-settable'],
    ['anticoagulant.session', { weeks: 10 }, 'no-week-limit'],
    ['dvt.recent', { weeks: 0 }, 'weeks-out-of-range'],
    ['dvt.recent', { weeks: 26 }, null],
    ['dvt.recent', { level: 'modify' }, null],
  ] as const)('%s %j: %s', (id, setting, problem) => {
    expect(problemOfSetting(ruleOf(id), setting)).toBe(problem);
  });

  it('leaves rules with more than one week limit, or one behind a negation, alone', () => {
    expect(weekLimitOf({ not: { fact: 'hx.dvtWeeks', op: 'lt', value: 12 } })).toBeNull();
    expect(weekLimitOf({ any: [{ fact: 'hx.dvtWeeks', op: 'lt', value: 12 }, { fact: 'hx.peWeeks', op: 'lt', value: 12 }] })).toBeNull();
  });
});

describe('an adjusted rule', () => {
  it('decides at its new level, says so, and leaves the others alone', () => {
    const before = screened(onWarfarin);
    const after = screened(onWarfarin, [{ ruleId: 'anticoagulant.session', level: 'clearance-needed' }]);
    expect(before.session.atLeast).toBe('modify');
    expect(after.session.atLeast).toBe('clearance-needed');
    const fired = after.fired.find(({ ruleId }) => ruleId === 'anticoagulant.session');
    expect(fired).toMatchObject({ adjusted: true, level: 'clearance-needed' });
    expect(fired?.patientWording).toMatch(/letter/);
    expect(after.fired.filter(({ adjusted }) => adjusted)).toHaveLength(1);
    expect(before.fired.filter(({ adjusted }) => adjusted)).toEqual([]);
  });

  it('lowers the ceiling in every cell', () => {
    const { cells } = screened(onWarfarin, [{ ruleId: 'anticoagulant.session', maxPressure: 1 }]);
    expect(Math.max(...cells.map(({ maxPressure }) => maxPressure))).toBe(1);
  });

  it('fires for longer with more weeks', () => {
    const clot = { 'hx.dvt': true, 'hx.dvtWeeks': 20 };
    const firedIn = (adjustments: readonly RuleAdjustment[]) => screened(clot, adjustments).fired.map(({ ruleId }) => ruleId);
    expect(firedIn([])).not.toContain('dvt.recent');
    expect(firedIn([{ ruleId: 'dvt.recent', weeks: 26 }])).toContain('dvt.recent');
    expect(adjustRule(ruleOf('dvt.recent'), { weeks: 26 }).conditionText).toContain('26');
  });

  it('at a stricter level holds for those who examine too', () => {
    const read = screeningRules.filter(({ forPhysiotherapist, level }) => forPhysiotherapist !== undefined && level === 'clearance-needed');
    expect(read.length).toBeGreaterThan(0);
    for (const rule of read) {
      expect(adjustRule(rule, { level: 'do-not-treat-refer' }).forPhysiotherapist).toBeUndefined();
      expect(adjustRule(rule, { maxPressure: 0 }).forPhysiotherapist?.limits.maxPressure).toBe(0);
    }
  });

  it('that is not known changes nothing', () => {
    expect(screened(onWarfarin, [{ ruleId: 'no.such-rule', level: 'do-not-treat-refer' }])).toEqual(screened(onWarfarin));
  });

  it('can only take away what stricter settings take away', () => {
    const rank = { proceed: 0, modify: 1, 'clearance-needed': 2, 'do-not-treat-refer': 3, emergency: 4 } as const;
    const adjustments = screeningRules.filter(({ level }) => level === 'modify').map(({ id }) => ({ ruleId: id, level: 'clearance-needed', maxPressure: 0 } as const));
    const facts = { ...onWarfarin, 'hx.diabetes': true, 'hx.neuropathy': true };
    const [before, after] = [screened(facts), screened(facts, adjustments)];
    expect(after.cells.every((cell, index) => rank[cell.atLeast] >= rank[before.cells[index]?.atLeast ?? 'emergency'])).toBe(true);
    expect(after.cells.filter((cell, index) => cell.allowed && before.cells[index]?.allowed === false)).toEqual([]);
  });

  it('leaves the product’s own rules as they are', () => {
    screened(onWarfarin, [{ ruleId: 'anticoagulant.session', maxPressure: 0 }]);
    expect(ruleOf('anticoagulant.session').limits?.maxPressure).toBe(2);
  });
});
