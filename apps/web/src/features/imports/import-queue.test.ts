/// <reference types="jest" />
import { advance, nextUp, progressOf, type QueuedFile } from './import-queue';
import { readText } from './read-bundle-file';

const file = (id: string, state: QueuedFile['state']): QueuedFile => ({ id, name: `${id}.json`, state });

describe('the queue', () => {
  const two = advance([], { kind: 'added', files: [{ id: 'a', name: 'a.json' }, { id: 'b', name: 'b.json' }] });

  it('sends one after the other in the order chosen', () => {
    expect(nextUp(two)?.id).toBe('a');
    const running = advance(two, { kind: 'moved', id: 'a', state: { kind: 'running' } });
    expect(nextUp(running)).toBeUndefined();
    const failed = advance(running, { kind: 'moved', id: 'a', state: { kind: 'failed', problem: undefined } });
    expect(nextUp(failed)?.id).toBe('b');
  });

  it('counts what is behind', () => {
    expect(progressOf([file('a', { kind: 'unreadable', reason: '' }), file('b', { kind: 'running' }), file('c', { kind: 'waiting' })])).toEqual({ total: 3, finished: 1, running: true });
    expect(progressOf([])).toEqual({ total: 0, finished: 0, running: false });
  });

  it('takes out what waits, never what is being sent', () => {
    const running = advance(two, { kind: 'moved', id: 'a', state: { kind: 'running' } });
    expect(advance(running, { kind: 'removed', id: 'a' })).toHaveLength(2);
    expect(advance(running, { kind: 'removed', id: 'b' }).map(({ id }) => id)).toEqual(['a']);
  });

  it('clears what is finished', () => {
    const queue = [file('a', { kind: 'failed', problem: undefined }), file('b', { kind: 'waiting' })];
    expect(advance(queue, { kind: 'cleared' }).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a chosen file', () => {
  it('is sent as it stands when it is JSON', () => expect(readText('{"n": 1.10}')).toMatchObject({ ok: true, text: '{"n": 1.10}' }));

  it.each(['', '{"resourceType":', '[1]', '"text"', 'null'])('%j is told apart before it is sent', (text) => expect(readText(text).ok).toBe(false));
});
