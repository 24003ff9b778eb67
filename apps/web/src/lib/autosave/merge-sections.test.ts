import { conflictingFields, mergeSections } from './merge-sections';

const base = { subjective: 'a', objective: 'b', pain: 0, done: false, tags: ['x'] };

describe('two edits of one thing', () => {
  it('of different fields both stay', () => {
    expect(mergeSections(base, { ...base, subjective: 'mine' }, { ...base, objective: 'theirs' })).toEqual({ ...base, subjective: 'mine', objective: 'theirs' });
  });

  it('keep zero and false as answers', () => {
    const before = { ...base, pain: 3, done: true };
    expect(mergeSections(before, { ...before, pain: 0 }, { ...before, done: false })).toEqual({ ...before, pain: 0, done: false });
  });

  it('of one field need a person', () => {
    const [mine, theirs] = [{ ...base, subjective: 'mine' }, { ...base, subjective: 'theirs' }];
    expect(mergeSections(base, mine, theirs)).toBeUndefined();
    expect(conflictingFields(base, mine, theirs)).toEqual(['subjective']);
  });

  it('that say the same are no conflict', () => {
    const same = { ...base, tags: ['x', 'y'] };
    expect(mergeSections(base, same, { ...same, tags: ['x', 'y'] })).toEqual(same);
  });

  it('see what somebody took away', () => {
    expect(mergeSections<Record<string, string | undefined>>({ a: '1', b: '2' }, { a: '1', b: undefined }, { a: '9', b: '2' })).toEqual({ a: '9', b: undefined });
  });

  it('of which one goes on where the other stopped are no conflict; texts that only share letters are', () => {
    const texts = (before: string, mine: string, theirs: string) => mergeSections({ s: before }, { s: mine }, { s: theirs })?.s;
    expect(texts('Calf.', 'Calf. Sore', 'Calf. Sore since Monday')).toBe('Calf. Sore since Monday');
    expect(texts('Calf. End.', 'Calf. Sore now. End.', 'Calf. Sore. End.')).toBeUndefined();
    expect(texts('Calf. End.', 'Calf. Sore no End.', 'Calf. Sore now. End.')).toBeUndefined();
    expect(texts('Calf.\nEnd.', 'Calf. Sore\nEnd.', 'Calf. Sore now\nEnd.')).toBe('Calf. Sore now\nEnd.');
    expect(texts('', 'no 0', 'no 10')).toBeUndefined();
    expect(texts('abc', 'ab', 'abcd')).toBeUndefined();
  });
});
