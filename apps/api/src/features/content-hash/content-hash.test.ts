import fc from 'fast-check';
import { canonicalJson, contentHash } from './content-hash.service.js';

test('the order of keys and absent fields do not matter, anything else does', () => {
  const hash = (value: unknown): string => contentHash(value).toString('hex');
  expect(hash({ a: 1, b: { d: [2, 1], c: null } })).toBe(hash({ b: { c: null, d: [2, 1], e: undefined }, a: 1 }));
  expect(hash({ a: [1, 2] })).not.toBe(hash({ a: [2, 1] }));
  expect(hash({ a: 0 })).not.toBe(hash({ a: '0' }));
  expect(hash({ a: null })).not.toBe(hash({}));
});

test('a round trip through JSON changes nothing', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
  }));
});
