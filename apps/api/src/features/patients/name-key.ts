// Names as they are compared: without case, accents, hyphens and apostrophes, in any script.

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SINGLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i',
};
const SINGLE_LETTER = new RegExp(`[${Object.keys(SINGLE_LETTERS).join('')}]`, 'gu');

/** `Zoë O’Brien-Müller` -> `zoe obrien muller` */
export function foldName(text: string): string {
  return foldLetters(text).replace(/['’ʼ`´]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Lower case without accents; punctuation is kept. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(SINGLE_LETTER, (letter) => SINGLE_LETTERS[letter] ?? letter);
}

/** Order of a list of people: family name, then given name. */
export function sortKeyOf(name: { readonly familyName: string; readonly givenName: string }): string {
  return `${foldName(name.familyName)} ${foldName(name.givenName)}`.trim();
}
