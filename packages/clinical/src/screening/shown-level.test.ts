import type { RuleScope } from '../knowledge/rule-shape.js';
import { levelOfLine, reachOfScope, shownLevel, shownLevelOf } from './shown-level.js';
import type { ShownLine } from './shown-level.js';
import { decide } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const line = (more: Partial<ShownLine>): ShownLine => ({ level: 'modify', urgency: null, reach: 'session', cleared: false, ...more });
const legStop = line({ level: 'do-not-treat-refer', urgency: 'same day', reach: 'regions' });
const at = (status: 'proceed' | 'modify' | 'clearance-needed' | 'not-screened' | 'emergency', atLeast = status): Parameters<typeof shownLevelOf>[0] => ({ status, atLeast });

describe('one line', () => {
  it('that only leaves out techniques, or was cleared, limits', () => {
    expect(levelOfLine(line({ level: 'do-not-treat-refer', reach: 'techniques' }))).toBe('modify');
    expect(levelOfLine(line({ level: 'clearance-needed', cleared: true }))).toBe('modify');
  });

  it('keeps its level when somebody has to see it, or when it covers more than techniques', () => {
    expect(levelOfLine(line({ level: 'do-not-treat-refer', reach: 'techniques', urgency: 'same day' }))).toBe('do-not-treat-refer');
    expect(levelOfLine(line({ level: 'do-not-treat-refer', reach: 'regions' }))).toBe('do-not-treat-refer');
    expect(levelOfLine(line({ level: 'clearance-needed', reach: 'techniques' }))).toBe('clearance-needed');
  });
});

describe('how far a line reaches', () => {
  it.each<[RuleScope, ShownLine['reach']]>([
    [{ techniques: 'all' }, 'session'], [{ techniques: 'touch' }, 'session'], [{ techniques: ['heat'] }, 'techniques'],
    [{ techniques: 'touch', regions: ['calf'] }, 'regions'], [{ techniques: 'all', regionsFrom: 'skin.woundRegions' }, 'regions'],
    [{ techniques: 'touch', regions: [] }, 'session'], [{ techniques: ['heat'], regions: ['calf'] }, 'regions'],
  ])('%j', (scope, reach) => {
    expect(reachOfScope({ scope })).toBe(reach);
  });
});

describe('the level that is shown', () => {
  it('is raised by a part that somebody has to see', () => {
    expect(shownLevelOf(at('clearance-needed'), [legStop]).level).toBe('do-not-treat-refer');
    expect(shownLevelOf(at('proceed'), [line({ level: 'clearance-needed', urgency: 'within days', reach: 'regions' })]).level).toBe('clearance-needed');
  });

  it('is not raised by a part nobody has to see, nor by a cleared one, beyond limits', () => {
    expect(shownLevelOf(at('proceed'), [line({ level: 'do-not-treat-refer', reach: 'regions' })]).level).toBe('modify');
    expect(shownLevelOf(at('proceed'), [{ ...legStop, cleared: true }]).level).toBe('modify');
  });

  it('is "proceed" only where nothing limits', () => {
    expect(shownLevelOf(at('proceed'), []).level).toBe('proceed');
    expect(shownLevelOf(at('proceed'), [line({})]).level).toBe('modify');
    expect(shownLevelOf(at('proceed'), [line({ level: 'proceed' })]).level).toBe('proceed');
  });

  it('of a visit of which nothing is known yet is that it is not screened', () => {
    expect(shownLevelOf(at('not-screened'), [])).toEqual({ level: 'not-screened', questionsOpen: true, status: 'not-screened', atLeast: 'proceed' });
  });

  it('keeps an emergency above everything', () => {
    expect(shownLevelOf(at('emergency'), [legStop])).toEqual({ level: 'emergency', questionsOpen: false, status: 'emergency', atLeast: 'emergency' });
  });

  it('shows what is known from "clearance needed" up while questions are open', () => {
    expect(shownLevelOf(at('not-screened', 'clearance-needed'), [])).toEqual(
      { level: 'clearance-needed', questionsOpen: true, status: 'not-screened', atLeast: 'clearance-needed' });
    expect(shownLevelOf(at('not-screened', 'modify'), [])).toEqual(
      { level: 'not-screened', questionsOpen: true, status: 'not-screened', atLeast: 'modify' });
    expect(shownLevelOf(at('not-screened', 'proceed'), [legStop])).toEqual(
      { level: 'do-not-treat-refer', questionsOpen: true, status: 'do-not-treat-refer', atLeast: 'do-not-treat-refer' });
  });

  it('of a screening leaves the limits of a profession out', () => {
    expect(shownLevel(decide(baseline, { performerRole: 'massage-therapist' })).level).toBe('proceed');
    expect(shownLevel(decide({ ...baseline, 'sx.legSwellingUnilateral': true, 'wells.dvt.score': 1 })).level).toBe('do-not-treat-refer');
    expect(shownLevel(decide({ ...baseline, 'meds.classes': ['anticoagulant-vka'], 'sx.psoasSign': false })).level).toBe('modify');
    expect(shownLevel(decide({ ...baseline, 'surgery.regions12w': ['calf'] })).level).toBe('modify');
  });

  it('of a part that somebody has to see falls to limits with the letter of that person', () => {
    const answers = { ...baseline, 'ecq.result': 'definite' };
    const letter = { ruleIds: ['pad.ecq-positive' as const], regions: 'all' as const, techniqueGroups: 'all' as const, until: '2026-12-31' };
    expect(shownLevel(decide(answers)).level).toBe('clearance-needed');
    expect(shownLevel(decide(answers, { clearances: [letter] })).level).toBe('modify');
  });
});
