import { KeyRing } from './key-ring.js';
import { keyFor, seal } from './sealed-secret.js';

const [OLD, NEW, OTHER] = ['o'.repeat(43), 'n'.repeat(43), 't'.repeat(43)] as const;
const secret = new Uint8Array(20).fill(7);
const ringOf = (sealingKey: string, ...previousSealingKeys: string[]) => new KeyRing({ sealingKey, previousSealingKeys });

/** What was stored before keys had names: the same, without a name and under the first form. */
function sealedWithoutName(sealingKey: string): Uint8Array {
  const named = seal(secret, 'account-1', keyFor('second-factor', sealingKey), new Uint8Array(4));
  return new Uint8Array([1, ...named.subarray(5)]);
}

describe('the keys of an installation', () => {
  it('open what an older one sealed, and seal with the newest', () => {
    const old = ringOf(OLD).seal('second-factor', secret, 'account-1');
    const ring = ringOf(NEW, OTHER, OLD);
    expect(ring.open('second-factor', old, 'account-1')).toEqual(secret);
    const anew = ring.seal('second-factor', secret, 'account-1');
    expect([ring.isCurrent(old), ring.isCurrent(anew)]).toEqual([false, true]);
    expect(anew.subarray(0, ring.currentHead.length)).toEqual(ring.currentHead);
    expect(ringOf(NEW).open('second-factor', anew, 'account-1')).toEqual(secret);
  });

  it('open what was sealed before keys had names', () => {
    expect(ringOf(OLD).open('second-factor', sealedWithoutName(OLD), 'account-1')).toEqual(secret);
    expect(ringOf(NEW, OLD).open('second-factor', sealedWithoutName(OLD), 'account-1')).toEqual(secret);
    expect(ringOf(OLD).isCurrent(sealedWithoutName(OLD))).toBe(false);
  });

  it.each<[string, () => Uint8Array]>([
    ['once the older one was dropped', () => ringOf(NEW).open('second-factor', ringOf(OLD).seal('second-factor', secret, 'account-1'), 'account-1')],
    ['once it was dropped, of the first form', () => ringOf(NEW).open('second-factor', sealedWithoutName(OLD), 'account-1')],
    ['for another owner', () => ringOf(NEW, OLD).open('second-factor', ringOf(OLD).seal('second-factor', secret, 'account-1'), 'account-2')],
    ['as another use', () => ringOf(OLD).open('recovery-key', ringOf(OLD).seal('second-factor', secret, 'account-1'), 'account-1')],
  ])('open nothing %s', (_name, open) => {
    expect(open).toThrow('No key of this installation opens this.');
  });

  it('derive for another use from the very key that sealed', () => {
    const ring = ringOf(NEW, OLD);
    expect(ring.derivedBeside('second-factor', sealedWithoutName(OLD), 'account-1', 'recovery-code')).toEqual(keyFor('recovery-code', OLD));
    expect(ring.derived('recovery-code')).toEqual([keyFor('recovery-code', NEW), keyFor('recovery-code', OLD)]);
  });
});
