/// <reference types="jest" />
import { differenceOf } from './difference';
import { decide, type Sandbox } from './sandbox';

const sandbox: Sandbox = {
  performerRole: 'physiotherapist', sessionDate: '2026-03-01', facts: { 'sx.breathlessSudden': false, 'meds.classes': [] }, recordedOn: { 'sx.breathlessSudden': '2026-02-01' },
  clearances: [], places: [{ region: 'calf', side: 'left' }],
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
