// Every worked case gives what guidance says; the figures are printed.
import { redFlags } from '../knowledge/red-flags.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { sourceIds } from '../knowledge/sources.js';
import { scenarios } from './testing/all-scenarios.js';
import { faultsOf } from './testing/faults.js';
import { figuresOf, tableOf } from './testing/figures.js';
import { runScenario } from './testing/run-scenario.js';
import type { ScenarioRun } from './testing/run-scenario.js';

const runs: readonly ScenarioRun[] = scenarios.flatMap(runScenario);
const named = runs.map((run) => [`${run.scenario.id} (${run.role})`, run] as const);

afterAll(() => {
  process.stderr.write(`${tableOf(runs)}\n`);
});

describe('worked cases', () => {
  it('are enough, each with its own id and known sources', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(180);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(scenarios.filter(({ sources }) => sources.length === 0 || sources.some((id) => !sourceIds.includes(id)))).toEqual([]);
  });

  it.each(named)('%s', (_name, run) => {
    expect(faultsOf(run)).toEqual([]);
  });
});

describe('figures', () => {
  const figures = figuresOf(runs);
  it('find every danger, and every emergency as an emergency', () => {
    expect(figures['dangers']?.found).toBe(figures['dangers']?.of);
    expect(figures['emergencies']?.found).toBe(figures['emergencies']?.of);
    expect(figures['emergencies']?.of).toBeGreaterThan(30);
  });

  it('send at most one healthy person in twenty away', () => {
    const { found = 0, of = 0 } = figures['overAlerts'] ?? {};
    expect(of).toBeGreaterThanOrEqual(80);
    expect(found / of).toBeLessThanOrEqual(0.05);
  });

  it('leave no complete form not screened', () => {
    expect(figures['falselyOpen']?.found).toBe(0);
  });
});

describe('coverage', () => {
  const firedBy = (ruleId: RuleId): ScenarioRun[] => runs.filter(({ result }) => result.fired.some((rule) => rule.ruleId === ruleId));
  const isStanding = (ruleId: RuleId): boolean => runs.every(({ result }) => result.standing.some((rule) => rule.ruleId === ruleId));
  const rules = screeningRules.filter(({ id }) => !isStanding(id));

  it('holds every red flag, at the level and urgency of its rule', () => {
    for (const { id, screeningRule } of redFlags) {
      const found = runs.filter(({ scenario }) => scenario.flag === id);
      const rule = screeningRules.find((one) => one.id === screeningRule);
      expect([id, found.length > 0]).toEqual([id, true]);
      for (const run of found) {
        const fired = run.result.fired.find(({ ruleId }) => ruleId === screeningRule);
        expect([id, fired?.level, fired?.urgency]).toEqual([id, rule?.level, rule?.urgency]);
      }
    }
  });

  it('fires every rule at least once', () => {
    expect(rules.filter(({ id }) => firedBy(id).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('keeps every rule quiet at least once', () => {
    expect(rules.filter(({ id }) => firedBy(id).length === runs.length).map(({ id }) => id)).toEqual([]);
  });

  it('has rules that hold for everybody only about places', () => {
    expect(screeningRules.filter(({ id }) => isStanding(id)).map(({ category }) => category)).toEqual(['site', 'site', 'site', 'site']);
  });
});
