import { decodeCursor, encodeCursor } from './cursor.js';
import { Problem } from './problem.js';

const ID = '01a1fd26-d592-7638-b545-2c4df7727758';

describe('a cursor', () => {
  it('comes back as it was made', () => {
    const parts = ['Ångström, "Ö"', 7.5, ID, '2026-03-14T09:00:00.000Z'];
    expect(decodeCursor(encodeCursor(parts), ['text', 'number', 'id', 'instant'])).toEqual(parts);
  });

  it('is none when none was sent', () => {
    expect(decodeCursor(undefined, ['id'])).toBeUndefined();
  });

  it.each([
    ['nonsense', '%%%'],
    ['an object', Buffer.from('{"a":1}').toString('base64url')],
    ['too few parts', encodeCursor([])],
    ['too many parts', encodeCursor([ID, ID])],
    ['another kind', encodeCursor([7])],
    ['a malformed id', encodeCursor(['x'])],
    ['an endless one', encodeCursor(['x'.repeat(2000)])],
  ])('is refused when it is %s', (_name, cursor) => {
    expect(() => decodeCursor(cursor, ['id'])).toThrow(Problem);
  });

  it('is refused with text the database would refuse', () => {
    expect(() => decodeCursor(encodeCursor(['a\0b']), ['text'])).toThrow(Problem);
    expect(() => decodeCursor(Buffer.from('["\\ud800"]').toString('base64url'), ['text'])).toThrow(Problem);
    expect(() => decodeCursor(encodeCursor(['2026-02-30']), ['instant'])).toThrow(Problem);
  });
});
