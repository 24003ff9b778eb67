/// <reference types="jest" />
import { changedCells, differenceOf } from './difference';
import { healthySandbox } from './healthy-person';
import { decide, type Sandbox } from './sandbox';

const sandbox: Sandbox = {
  performerRole: 'physiotherapist', sessionDate: '2026-03-01', facts: { 'sx.breathlessSudden': false, 'meds.classes': [] }, recordedOn: { 'sx.breathlessSudden': '2026-02-01' },
  clearances: [], places: [{ region: 'calf', side: 'left' }], ruleAdjustments: [],
};

test('nothing changed, nothing differs', () => {
  const before = decide(sandbox, {});
  expect(differenceOf(before, decide(sandbox, {}))).toMatchObject({ appeared: [], gone: [], asked: 0 });
  expect(differenceOf(before, decide(sandbox, {})).cells.size).toBe(0);
});

test('an emergency answer fires its rule and shuts every field', () => {
  const before = decide(sandbox, {});
  const after = decide(sandbox, { 'sx.breathlessSudden': true });
  const { appeared, cells } = differenceOf(before, after);
  expect(appeared[0]?.level).toBe('emergency');
  expect(cells.size).toBe(after.cells.length);
  expect(differenceOf(after, before).gone[0]?.level).toBe('emergency');
});

test('an answer taken away counts as not given, not as no', () => {
  const answered = decide(sandbox, { 'sx.breathlessSudden': false });
  const open = decide(sandbox, { 'sx.breathlessSudden': undefined });
  expect(answered.toAsk).not.toContain('sx.breathlessSudden');
  expect(open.toAsk).toContain('sx.breathlessSudden');
});

test('a blood thinner in the sandbox lowers the ceiling', () => {
  expect(decide(sandbox, { 'meds.classes': ['anticoagulant-vka'] }).sessionMaxPressure).toBe(2);
});

test('the clinic’s settings count in the sandbox as they do at the chart', () => {
  const strict: Sandbox = { ...sandbox, ruleAdjustments: [{ ruleId: 'anticoagulant.session', maxPressure: 0 }] };
  expect(decide(strict, { 'meds.classes': ['anticoagulant-vka'] }).sessionMaxPressure).toBe(0);
});

test('changed fields are listed with what they read before and after', () => {
  const before = decide(healthySandbox('physiotherapist', '2026-03-01', []), {});
  const after = decide(healthySandbox('physiotherapist', '2026-03-01', []), { 'meds.classes': ['anticoagulant-vka'] });
  const changes = changedCells(before, after);
  expect(changes.length).toBe(differenceOf(before, after).cells.size);
  expect(changes[0]).toMatchObject({ before: expect.any(String), after: expect.any(String) });
});

test.each(['physiotherapist', 'massage-therapist'] as const)('the made-up person is fit for a %s', (role) => {
  const { session, toAsk, conflicts } = decide(healthySandbox(role, '2026-03-01', []), {});
  expect([session.status, toAsk, conflicts]).toEqual(['proceed', [], []]);
});
