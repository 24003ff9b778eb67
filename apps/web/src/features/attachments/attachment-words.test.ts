import { mostBytes, refusalOf, sizeWords } from './attachment-words';

describe('a file before it is sent', () => {
  it.each([[1, '1 kB'], [340_400, '340 kB'], [2_400_000, '2.4 MB']])('%i bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it('is refused when it is empty or too large', () => {
    expect(refusalOf({ size: 0 })).toMatch(/empty/u);
    expect(refusalOf({ size: mostBytes })).toBeUndefined();
    expect(refusalOf({ size: mostBytes + 1 })).toMatch(/10 MB/u);
  });
});
