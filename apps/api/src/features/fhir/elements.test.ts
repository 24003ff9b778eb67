import fc from 'fast-check';
import { narrative } from './narrative.js';
import { quantity, withoutEmpty } from './elements.js';

/** Null, an empty text, an empty list or an empty object, however deep. */
const hasEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && (Object.keys(value).length === 0 || Object.values(value).some(hasEmpty)));

describe('a resource', () => {
  it('has nothing empty in it, whatever it was made of', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (made) => {
      const left: unknown = withoutEmpty(made);
      expect(left !== undefined && hasEmpty(left)).toBe(false);
    }), { numRuns: 500 });
  });

  it('keeps zero and no', () => expect(withoutEmpty({ a: 0, b: false, c: '', d: [null, 0], e: { f: [] } })).toEqual({ a: 0, b: false, d: [0] }));
});

describe('a quantity', () => {
  it('without a UCUM code stays in words', () => expect(quantity(0, 'cells')).toEqual({ value: 0, unit: 'cells' }));
  it('without a unit is a number', () => expect(quantity(2, '')).toEqual({ value: 2 }));
});

describe('a narrative', () => {
  it('is text, whatever was written', () => {
    const { div } = narrative([['Subjective', '<script>alert("x")</script>\nCalf & shin\u0000'], ['Plan', ' ']]) ?? { div: '' };
    expect(div).toBe('<div xmlns="http://www.w3.org/1999/xhtml"><p><b>Subjective</b></p><p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;<br/>Calf &amp; shin</p></div>');
  });

  it('of nothing is none', () => expect(narrative([['Plan', '']])).toBeUndefined());
});
