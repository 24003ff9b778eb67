// How hard a text is to read, by published formulas. For patients' texts and for the tests that watch over them.

export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** More than six letters. */
  readonly longWords: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu;

const silentEnd = /(?<![td])ed$|(?<![lcsxzgh])es$|(?<!l)e$/u;

/** Vowel groups, without a silent ending; close to a count by hand, rather a little high. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const spoken = plain.length > 3 ? plain.replace(silentEnd, '') : plain;
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 1);
}

export function countText(text: string): TextCounts {
  const words = text.match(wordPattern) ?? [];
  return {
    sentences: Math.max(1, text.split(/[.!?:]+(?:\s|$)/u).filter((part) => part.trim() !== '').length),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    longWords: words.filter((word) => word.replace(/^(?:[ldjcnmts]|qu|jusqu|lorsqu)[’']/iu, '').length > 6).length,
  };
}

/** School grade for English: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid et al. 1975). */
export function fleschKincaidGrade(text: string): number {
  const { sentences, words, syllables } = countText(text);
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Reading index for French and other languages: words per sentence + percentage of words of more than six letters (Björnsson 1968). Below 40 easy. */
export function lix(text: string): number {
  const { sentences, words, longWords } = countText(text);
  return words === 0 ? 0 : words / sentences + (100 * longWords) / words;
}

/** Highest values of the patients' texts: grade 7 in English, 40 in French. */
export const readingLimits = { fleschKincaidGrade: 7, lix: 40 } as const;

export function isEasyToRead(text: string, language: 'en' | 'fr'): boolean {
  return language === 'en' ? fleschKincaidGrade(text) <= readingLimits.fleschKincaidGrade : lix(text) <= readingLimits.lix;
}
