import { KEY_NAME_BYTES, keyFor, nameIn, nameOf, seal as sealWith, unseal } from './sealed-secret.js';

const KEY = 'k'.repeat(43);
const key = keyFor('second-factor', KEY);
const name = nameOf(KEY);
const secret = new Uint8Array(20).fill(7);
const seal = (text: Uint8Array, owner: string, own: Uint8Array) => sealWith(text, owner, own, name);

describe('a sealed secret', () => {
  it('opens for its owner with the same key', () => {
    expect(unseal(seal(secret, 'account-1', key), 'account-1', key)).toEqual(secret);
  });

  it('tells which key sealed it, and nothing about that key', () => {
    expect(nameIn(seal(secret, 'account-1', key))).toEqual(name);
    expect(name).toHaveLength(KEY_NAME_BYTES);
    expect(Buffer.from(KEY, 'base64url').includes(Buffer.from(name))).toBe(false);
    expect(nameOf('q'.repeat(43))).not.toEqual(name);
  });

  it('never looks the same twice, and does not show what it holds', () => {
    const [one, two] = [seal(secret, 'account-1', key), seal(secret, 'account-1', key)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
    expect(Buffer.from(one).includes(Buffer.from(secret))).toBe(false);
  });

  it.each<[string, () => Uint8Array]>([
    ['for another owner', () => unseal(seal(secret, 'account-1', key), 'account-2', key)],
    ['with another key', () => unseal(seal(secret, 'account-1', key), 'account-1', keyFor('second-factor', 'q'.repeat(43)))],
    ['with the key of another use', () => unseal(seal(secret, 'account-1', key), 'account-1', keyFor('recovery-code', KEY))],
    ['whose name of the key was cut off', () => unseal(seal(secret, 'account-1', key).subarray(KEY_NAME_BYTES), 'account-1', key)],
    ['once a bit was changed', () => {
      const stored = seal(secret, 'account-1', key);
      stored[20] = (stored[20] ?? 0) ^ 1;
      return unseal(stored, 'account-1', key);
    }],
    ['cut short', () => unseal(seal(secret, 'account-1', key).subarray(0, 25), 'account-1', key)],
    ['written in another form', () => unseal(new Uint8Array(60).fill(3), 'account-1', key)],
  ])('stays shut %s', (_name, open) => {
    expect(open).toThrow(/./);
  });
});
