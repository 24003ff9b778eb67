import { changeBetween, formatMeasure, formatNumber, readNumber } from './units';

describe('numbers', () => {
  it.each([['0', 0], ['3.5', 3.5], ['3,5', 3.5], [' 12 ', 12], ['-2', -2], ['\u22122', -2]])('%s is read as %d', (text, value) => expect(readNumber(text)).toBe(value));
  it.each(['', ' ', '1.', '.5', '1,000,0', '12 cm', 'NaN', '1e3'])('%s is none', (text) => expect(readNumber(text)).toBeUndefined());
  it('lose trailing zeros, never themselves', () => expect([formatNumber(0), formatNumber(4.5), formatNumber(4), formatNumber(2.345, 2)]).toEqual(['0', '4.5', '4', '2.35']));
  it('stand beside their unit as is usual', () => expect([formatMeasure(95, 'degrees'), formatMeasure(36.5, 'cm'), formatMeasure(0, 'of10')]).toEqual(['95°', '36.5\u202fcm', '0/10']));
});

describe('a change', () => {
  it('has a direction, an amount and words', () => {
    expect(changeBetween(80, 95)).toEqual({ arrow: '↑', amount: '15', words: 'up 15' });
    expect(changeBetween(7, 0)).toEqual({ arrow: '↓', amount: '7', words: 'down 7' });
  });
  it('too small to be shown is none', () => expect(changeBetween(1, 1.04)).toEqual({ arrow: '→', amount: '0', words: 'unchanged' }));
});
