import type { Done, Mark } from './care-api';
import { isMarks, putMark, withoutSent, withPending } from './done-today';

const mark = (id: string, change: Partial<Mark> = {}): Mark => ({ mark: id, exerciseId: 'bridge', doneOn: '2026-03-02', pain: 0, note: null, markedAt: '2026-03-02T10:00:00Z', undone: false, ...change });
const done = (id: string): Done => ({ id, exerciseId: 'bridge', doneOn: '2026-03-02', pain: 3, note: null });

describe('what was done', () => {
  it('is what the server has, with what the device has still to send over it', () => {
    expect(withPending([done('a'), done('b')], [mark('b', { undone: true }), mark('c')]).map(({ id, pain }) => [id, pain])).toEqual([['a', 3], ['c', 0]]);
  });

  it('is replaced when it is taken back before it was sent', () => {
    expect(putMark([mark('a'), mark('b')], mark('a', { undone: true }))).toEqual([mark('b'), mark('a', { undone: true })]);
  });

  it('stays pending when it changed while it was sent', () => {
    const [sent, later] = [mark('a'), mark('a', { undone: true })];
    expect(withoutSent([later, sent], [sent])).toEqual([later]);
  });

  it('of an older shape is not taken up', () => {
    expect([isMarks([mark('a')]), isMarks([{ id: 'a' }]), isMarks('x')]).toEqual([true, false, false]);
  });
});
