/// <reference types="jest" />
import type { SafetyLine, SafetySummary } from './screening-queries';
import { foldLines, levelOfLine, shownLevel, stripSentence } from './strip-lines';

const line = (ruleId: string, more: Partial<SafetyLine> = {}): SafetyLine => ({
  ruleId, alsoRuleIds: [], level: 'modify', urgency: null, category: 'x', reach: 'session', reason: ruleId, patientWording: '', scopeWording: '', maxPressure: null,
  avoidGroups: [], note: null, cleared: false, confirmed: true, adjusted: false, examinationTasks: [], causedBy: [], ...more,
});

const stop = (ruleId: string): SafetyLine => line(ruleId, { level: 'do-not-treat-refer', urgency: 'same day' });

const summary = (more: Partial<SafetySummary>): SafetySummary => ({
  screeningId: null, performerRole: 'physiotherapist', sessionDate: '2026-03-01', ruleSetVersion: '1.0.0', status: 'proceed', atLeast: 'proceed',
  session: { status: 'proceed', atLeast: 'proceed', unscreened: [] }, maxPressure: 5, validUntil: '2026-03-01', lines: [], questions: [], conflicts: [], ...more,
});

test('one stop and two cautions stand open, the rest is folded in its order', () => {
  const { open, folded } = foldLines([stop('s1'), stop('s2'), line('c1'), line('c2'), line('c3')]);
  expect(open.map(({ ruleId }) => ruleId)).toEqual(['s1', 'c1', 'c2']);
  expect(folded.map(({ ruleId }) => ruleId)).toEqual(['s2', 'c3']);
});

test('an emergency is never folded', () => {
  const emergencies = ['e1', 'e2', 'e3'].map((id) => line(id, { level: 'emergency' }));
  expect(foldLines(emergencies).folded).toEqual([]);
});

test('a technique left out without an urgency limits and does not stop; a cleared line limits as well', () => {
  expect(levelOfLine(line('a', { level: 'do-not-treat-refer', reach: 'techniques' }))).toBe('modify');
  expect(levelOfLine(line('a', { level: 'do-not-treat-refer', reach: 'techniques', urgency: 'same day' }))).toBe('do-not-treat-refer');
  expect(levelOfLine(line('a', { level: 'clearance-needed', cleared: true }))).toBe('modify');
});

test('open questions do not hide a known stop, and do not pass for a modest level', () => {
  expect(shownLevel({ status: 'not-screened', atLeast: 'clearance-needed' })).toEqual({ level: 'clearance-needed', questionsOpen: true });
  expect(shownLevel({ status: 'not-screened', atLeast: 'modify' })).toEqual({ level: 'not-screened', questionsOpen: true });
  expect(shownLevel({ status: 'modify', atLeast: 'modify' })).toEqual({ level: 'modify', questionsOpen: false });
});

test('a region that has to be seen by somebody raises the strip above the rest of the session', () => {
  const safety = summary({ status: 'clearance-needed', atLeast: 'clearance-needed', lines: [{ ...stop('leg'), reach: 'regions' }] });
  expect(shownLevel(safety, safety.lines).level).toBe('do-not-treat-refer');
  expect(stripSentence(safety)).toBe('Some regions must not be treated: refer. Elsewhere: ask for clearance before treating.');
});

test('a cleared stop raises nothing', () => {
  expect(shownLevel({ status: 'modify', atLeast: 'modify' }, [{ ...stop('leg'), cleared: true }]).level).toBe('modify');
});
