import { hashOfCode, HOW_MANY, newRecoveryCodes, readCode } from './recovery-codes.js';

describe('recovery codes', () => {
  it('are ten, all different, and read back as they were shown', () => {
    const codes = newRecoveryCodes();
    expect(codes).toHaveLength(HOW_MANY);
    expect(new Set(codes).size).toBe(HOW_MANY);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
      expect(readCode(code)).toEqual({ kind: 'recovery', text: code.replaceAll('-', '') });
    }
  });

  it.each([
    ['287 082', { kind: 'app', digits: '287082' }],
    ['２８７０８２', { kind: 'app', digits: '287082' }],
    [' ABCD efgh 2345 ', { kind: 'recovery', text: 'abcdefgh2345' }],
    ['abcd–efgh–23O5', { kind: 'recovery', text: 'abcdefgh2305' }],
    ['abcd-efgh-2IL5', { kind: 'recovery', text: 'abcdefgh2115' }],
  ])('%s is understood', (typed, meant) => expect(readCode(typed)).toEqual(meant));

  it.each(['', '12345', '1234567', 'abcd-efgh', 'abcd-efgh-234u', "' or 1=1 --"])('%s is no code', (typed) => expect(readCode(typed)).toBeUndefined());

  it('are hashed for one account and one key', () => {
    const [key, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const hash = (account: string, sealing: Uint8Array) => Buffer.from(hashOfCode('abcdefgh2345', account, sealing)).toString('hex');
    expect(new Set([hash('one', key), hash('two', key), hash('one', other)]).size).toBe(3);
    expect(hash('one', key)).toBe(hash('one', key));
  });
});
