/// <reference types="jest" />
import { networkCode, Problem } from '@legwork/api-client';
import { AnswerQueue, type KeptAnswers, type QueuedAnswer } from './answer-queue';

const today = '2026-11-20';

function setUp(server: { itemId: string; value: unknown; seq: number }[] = [], kept?: KeptAnswers) {
  const sent: QueuedAnswer[][] = [];
  const onDevice: KeptAnswers[] = [];
  const replies: (Problem | 'ok')[] = [];
  const timers: (() => void)[] = [];
  const queue = new AnswerQueue(server, kept, {
    send: async (answers) => {
      sent.push([...answers]);
      const reply = replies.shift() ?? 'ok';
      if (reply !== 'ok') throw reply;
      return answers.map(({ itemId, seq }) => ({ itemId, seq }));
    },
    keep: async (state) => { onDevice.push(state); return true; },
    now: () => Date.parse('2026-11-20T10:00:00Z'),
    later: (action) => { timers.push(action); },
  });
  return { queue, sent, onDevice, replies, timers };
}

test('an answer is on the device before it is sent, and gone from it once the clinic has it', async () => {
  const { queue, sent, onDevice } = setUp();
  queue.give({ 'sx.fever': false }, 'self', today);
  await queue.flush();
  expect(onDevice[0]?.queued).toMatchObject([{ itemId: 'sx.fever', value: false, seq: 1, answeredBy: 'self', answeredAt: '2026-11-20T10:00:00.000Z' }]);
  expect(sent).toHaveLength(1);
  await queue.flush();
  expect(onDevice.at(-1)).toEqual({ queued: [], unfinished: {} });
  expect(queue.snapshot.get().state).toEqual({ kind: 'saved' });
});

test('zero and no are answers; a half-typed value is kept and not sent', async () => {
  const { queue, sent, onDevice } = setUp();
  queue.give({ 'pain.now': 0, 'story.complaint': '  ' }, 'self', today);
  await queue.flush();
  expect(sent.flat().map(({ itemId }) => itemId)).toEqual(['pain.now']);
  expect(onDevice[0]?.unfinished).toEqual({ 'story.complaint': '  ' });
  expect(queue.snapshot.get().answers['story.complaint']).toBe('  ');
});

test('a list without its last entry is taken back at the clinic, once, and the screen keeps its empty list', async () => {
  const area = [{ region: 'ankle', side: 'left', qualities: [], intensity0To10: null, atRest: false, onEffort: false, travelsTo: [] }];
  const { queue, sent } = setUp([{ itemId: 'medicines', value: { entries: [{ text: 'ibuprofen' }] }, seq: 3 }]);
  queue.give({ 'pain.areas': area }, 'self', today);
  await queue.flush();
  queue.give({ 'pain.areas': [], medicines: { entries: [] } }, 'self', today);
  await queue.flush();
  expect(sent[1]).toMatchObject([{ itemId: 'pain.areas', value: { withdrawn: true }, seq: 2 }, { itemId: 'medicines', value: { withdrawn: true }, seq: 4 }]);
  expect(queue.snapshot.get().answers).toEqual({ 'pain.areas': [], medicines: { entries: [] } });
  queue.give({ 'pain.areas': [] }, 'self', today);
  await queue.flush();
  expect(sent).toHaveLength(2);
  queue.give({ 'pain.areas': area }, 'self', today);
  await queue.flush();
  expect(sent[2]).toMatchObject([{ itemId: 'pain.areas', value: area, seq: 3 }]);
});

test('what was never answered has nothing to take back, and a withdrawal is not lost to a half-made entry', async () => {
  const { queue, sent, replies } = setUp([{ itemId: 'medicines', value: { entries: [{ text: 'ibuprofen' }] }, seq: 1 }]);
  replies.push(new Problem({ code: networkCode, status: 0 }));
  queue.give({ 'pain.areas': [], medicines: { entries: [] } }, 'self', today);
  await queue.flush();
  queue.give({ medicines: { entries: [{ text: '' }] } }, 'self', today);
  await queue.flush();
  expect(sent.at(-1)).toMatchObject([{ itemId: 'medicines', value: { withdrawn: true } }]);
});

test('the number of an answer grows from what the clinic already has', async () => {
  const { queue, sent } = setUp([{ itemId: 'sx.fever', value: false, seq: 4 }]);
  queue.give({ 'sx.fever': true }, 'parent', today);
  await queue.flush();
  expect(sent[0]).toMatchObject([{ seq: 5, answeredBy: 'parent' }]);
});

test('answers left on the device go first on the next visit and win over the server’s older ones', async () => {
  const left: QueuedAnswer = { itemId: 'sx.fever', value: true, seq: 2, answeredBy: 'self', answeredAt: '2026-11-19T09:00:00.000Z' };
  const { queue, sent } = setUp([{ itemId: 'sx.fever', value: false, seq: 3 }], { queued: [left], unfinished: { 'story.complaint': '' } });
  expect(queue.snapshot.get().answers).toEqual({ 'sx.fever': true, 'story.complaint': '' });
  await queue.flush();
  expect(sent[0]).toEqual([{ ...left, seq: 4 }]);
});

test('without a network it waits, says that it is kept, and sends later what is newest', async () => {
  const { queue, sent, replies, timers } = setUp();
  replies.push(new Problem({ code: networkCode, status: 0 }));
  queue.give({ 'sx.fever': true }, 'self', today);
  await queue.flush();
  expect(queue.snapshot.get().state).toEqual({ kind: 'waiting', kept: true });
  queue.give({ 'sx.fever': false }, 'self', today);
  await queue.flush();
  expect(sent.at(-1)).toMatchObject([{ value: false, seq: 2 }]);
  expect(queue.snapshot.get().state).toEqual({ kind: 'saved' });
  expect(timers).toHaveLength(1);
});

test('one refused answer does not hold up the others', async () => {
  const { queue, sent, replies } = setUp();
  replies.push(new Problem({ code: 'invalid-input', status: 400, errors: [{ pointer: '/answers/0/value', code: 'not-in-list', detail: '' }] }));
  queue.give({ 'sx.fever': true, 'sx.unwell': false }, 'self', today);
  await queue.flush();
  expect(sent.map((batch) => batch.map(({ itemId }) => itemId))).toEqual([['sx.fever', 'sx.unwell'], ['sx.unwell']]);
  expect([...queue.snapshot.get().refused]).toEqual(['sx.fever']);
});

test.each([[401, 'locked'], [410, 'closed']])('status %i stops sending and keeps the answers', async (status, kind) => {
  const { queue, replies, onDevice } = setUp();
  replies.push(new Problem({ code: 'gone', status }));
  queue.give({ 'sx.fever': true }, 'self', today);
  await queue.flush();
  expect(queue.snapshot.get().state.kind).toBe(kind);
  expect(queue.isEmpty).toBe(false);
  expect(onDevice.at(-1)?.queued).toHaveLength(1);
});

test('a change made while sending is sent after it', async () => {
  let release: () => void = () => undefined;
  const sent: unknown[] = [];
  const queue = new AnswerQueue([], undefined, {
    send: async (answers) => {
      sent.push(answers.map(({ value }) => value));
      if (sent.length === 1) await new Promise<void>((resolve) => { release = resolve; });
      return answers.map(({ itemId, seq }) => ({ itemId, seq }));
    },
    keep: async () => true, now: () => 0, later: () => undefined,
  });
  queue.give({ 'pain.now': 3 }, 'self', today);
  await new Promise((resolve) => setTimeout(resolve, 0));
  queue.give({ 'pain.now': 4 }, 'self', today);
  release();
  await queue.flush();
  expect(sent).toEqual([[3], [4]]);
});
