// A physiotherapist examines what a massage therapist sends to an assessor; emergencies and red flags stay for both.
import { examinationTasks, examinationTaskIds, tasksByRule } from '../knowledge/examination-tasks.js';
import { neuroLevelIds } from '../knowledge/neuro-levels.js';
import { redFlags } from '../knowledge/red-flags.js';
import { ruleIds } from '../knowledge/rule-ids.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { sourceIds } from '../knowledge/sources.js';
import { specialTestIds } from '../knowledge/special-test-ids.js';
import { rankOf } from './levels.js';
import { decide } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const { 'performer.role': _role, ...healthy } = baseline;
const firedFor = (performerRole: 'massage-therapist' | 'physiotherapist' | undefined, facts: Record<string, unknown>, ruleId: string) =>
  decide({ ...healthy, ...facts }, performerRole === undefined ? {} : { performerRole }).fired.find((rule) => rule.ruleId === ruleId);
const read = screeningRules.filter(({ forPhysiotherapist }) => forPhysiotherapist !== undefined);

describe('the tables', () => {
  it('name rules, tests, levels and sources that exist', () => {
    expect(examinationTasks.map(({ id }) => id)).toEqual(examinationTaskIds);
    expect(Object.keys(tasksByRule).filter((id) => !ruleIds.some((known) => known === id))).toEqual([]);
    expect(Object.values(tasksByRule).flat().filter((id) => !examinationTaskIds.includes(id))).toEqual([]);
    expect(examinationTaskIds.filter((id) => !Object.values(tasksByRule).flat().includes(id))).toEqual([]);
    expect(examinationTasks.flatMap(({ tests }) => tests).filter((id) => !specialTestIds.includes(id))).toEqual([]);
    expect(examinationTasks.flatMap(({ neuroLevels }) => neuroLevels).filter((id) => !neuroLevelIds.includes(id))).toEqual([]);
    expect(examinationTasks.filter(({ sources }) => sources.length === 0 || sources.some((id) => !sourceIds.includes(id)))).toEqual([]);
  });

  it('give every rule that reads otherwise an examination and the reason for it', () => {
    expect(read.map(({ id }) => id)).toEqual(['neuro.new-tingling', 'knee.locked']);
    expect(read.filter(({ id, history }) => tasksByRule[id] === undefined || history === undefined)).toEqual([]);
  });

  it('leave emergencies and red flags as they are', () => {
    const flags = redFlags.map(({ screeningRule }) => screeningRule);
    expect(read.filter(({ id, level }) => level === 'emergency' || flags.includes(id))).toEqual([]);
    expect(read.every(({ level, forPhysiotherapist }) => rankOf(forPhysiotherapist?.level ?? level) < rankOf(level))).toBe(true);
  });
});

describe('a physiotherapist', () => {
  it('examines new tingling and treats within limits', () => {
    const fired = firedFor('physiotherapist', { 'sx.numbTingleRadiating': true }, 'neuro.new-tingling');
    expect(fired).toMatchObject({ level: 'modify', urgency: null, clearedBy: [], limits: { avoidGroups: ['deep-pressure', 'friction', 'percussion-vibration'] } });
    expect(fired?.examinationTasks.map(({ id }) => id)).toEqual(['neuro.strength', 'neuro.sensation', 'neuro.reflexes', 'neuro.tension', 'neuro.cauda-equina']);
    expect(fired?.examinationTasks.every(({ refersIf, referTo }) => refersIf !== '' && referTo !== '')).toBe(true);
  });

  it('examines a locked or swollen knee instead of sending it on unseen', () => {
    const fired = firedFor('physiotherapist', { 'sx.kneeLockedOrEffusion': true }, 'knee.locked');
    expect(fired).toMatchObject({ level: 'modify', urgency: null, limits: { maxPressure: 2 } });
    expect(fired?.examinationTasks.map(({ id }) => id)).toContain('knee.ottawa');
  });

  it('has no letter to ask for where the rule is an examination', () => {
    const letter = { ruleIds: ['neuro.new-tingling' as const], regions: 'all' as const, techniqueGroups: 'all' as const, until: '2026-12-31' };
    expect(decide({ ...healthy, 'sx.numbTingleRadiating': true }, { performerRole: 'physiotherapist', clearances: [letter] }).clearances[0]?.state).toBe('not-needed');
    expect(decide({ ...healthy, 'sx.numbTingleRadiating': true }, { performerRole: 'massage-therapist', clearances: [letter] }).clearances[0]?.state).toBe('applied');
  });
});

describe('anybody else', () => {
  it.each(['massage-therapist', undefined] as const)('%s sends the person on, without tasks', (role) => {
    expect(firedFor(role, { 'sx.numbTingleRadiating': true }, 'neuro.new-tingling')).toMatchObject({ level: 'clearance-needed', examinationTasks: [] });
    expect(firedFor(role, { 'sx.kneeLockedOrEffusion': true }, 'knee.locked')).toMatchObject({ level: 'do-not-treat-refer', urgency: 'same day', examinationTasks: [] });
    expect(firedFor(role, { 'injury.persistent72Regions': ['calf'] }, 'injury.persistent-72h.pt')).toBeUndefined();
  });

  it('has rules without an examination for a physiotherapist too', () => {
    expect(firedFor('physiotherapist', { 'sx.footDrop': true }, 'neuro.foot-drop')).toMatchObject({ level: 'do-not-treat-refer', urgency: 'same day', examinationTasks: [] });
  });
});

it('a clinic that sets the rule sets it for both', () => {
  const strict = decide({ ...healthy, 'sx.numbTingleRadiating': true }, {
    performerRole: 'physiotherapist', ruleAdjustments: [{ ruleId: 'neuro.new-tingling', level: 'do-not-treat-refer' }],
  });
  expect(strict.fired.find(({ ruleId }) => ruleId === 'neuro.new-tingling')?.level).toBe('do-not-treat-refer');
});
