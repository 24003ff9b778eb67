import fc from 'fast-check';
import { scanJson } from './json-scan.js';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('scanning JSON', () => {
  it('finds nothing wrong with any value that is shallow enough', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(scanJson(JSON.stringify(value))).toBeUndefined();
    }), { numRuns: 500 });
  });

  it('measures depth as JSON.parse would see it', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const depth = depthOf(value);
      expect(scanJson(JSON.stringify(value), depth)).toBeUndefined();
      if (depth > 0) expect(scanJson(JSON.stringify(value), depth - 1)).toBe('too-deep');
    }), { numRuns: 500 });
  });

  it.each([
    ['{"a":1,"a":2}'], ['{"x":{"a":1},"y":[{"b":1,"b":1}]}'], ['{"a":1,"\\u0061":2}'], ['{"a":"}","b":{},"a":1}'], ['{ "a" : [1,2] , "a" : 1 }'],
  ])('finds the repeated key of %s', (text) => {
    expect(scanJson(text)).toBe('repeated-key');
  });

  it.each([['{"a":"a","b":"a"}'], ['["a","a"]'], ['{"a":{"a":{"a":1}}}'], ['{"a":"\\"a\\":1,","b":1}'], ['[{"a":1},{"a":1}]']])('finds no repeated key in %s', (text) => {
    expect(scanJson(text)).toBeUndefined();
  });

  it('ends on text that is not JSON', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(() => scanJson(text)).not.toThrow();
    }));
  });
});
