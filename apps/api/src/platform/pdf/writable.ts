// Letters that no typeface here has would be printed as other letters. A box in their place says that something stands there.
import { Font } from '@react-pdf/renderer';
import { FALLBACK_TYPEFACE } from './fonts.js';

const BOX = '\u25a1';
/** Helvetica has these, and breaks of lines and pages are no letters. */
const LAST_LATIN_1 = 0xff;

export type HasLetter = (codePoint: number) => boolean;

export async function fallbackLetters(): Promise<HasLetter> {
  const descriptor = { fontFamily: FALLBACK_TYPEFACE };
  await Font.load(descriptor);
  const typeface = Font.getFont(descriptor)?.data;
  return (codePoint) => codePoint <= LAST_LATIN_1 || typeface?.hasGlyphForCodePoint(codePoint) === true;
}

/** The same values with every text made writable; what is no plain value (a day, a set) stays as it is. */
export function writable(value: unknown, has: HasLetter): unknown {
  if (typeof value === 'string') return [...value].map((letter) => (has(letter.codePointAt(0) ?? 0) ? letter : BOX)).join('');
  if (Array.isArray(value)) return value.map((part) => writable(part, has));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, writable(part, has)]));
}
