// Letters on paper. Helvetica, which every reader has, writes Western European; the names of people ask for more. What it
// lacks is taken from DejaVu Sans (apps/api/fonts): the rest of Latin with Vietnamese, Cyrillic, Greek, Hebrew, Arabic, signs.
import { fileURLToPath } from 'node:url';
import { Font } from '@react-pdf/renderer';

const FOLDER = fileURLToPath(new URL('../../../fonts/', import.meta.url));

export const FALLBACK_TYPEFACE = 'DejaVu Sans';

Font.register({
  family: FALLBACK_TYPEFACE,
  fonts: [{ src: `${FOLDER}DejaVuSansCondensed.ttf`, fontWeight: 400 }, { src: `${FOLDER}DejaVuSansCondensed-Bold.ttf`, fontWeight: 700 }],
});

/** Each letter is set in the first of these that has it. */
export const TYPEFACES: string[] = ['Helvetica', FALLBACK_TYPEFACE];

/** Words are not cut: a hyphen would be a guess in names and in the words of medicine. */
Font.registerHyphenationCallback((word) => [word]);

/** Helvetica has these, and breaks of lines and pages are no letters. */
const LAST_LATIN_1 = 0xff;

/** Whether a letter can be written at all. */
export async function writableLetters(): Promise<(codePoint: number) => boolean> {
  const descriptor = { fontFamily: FALLBACK_TYPEFACE };
  await Font.load(descriptor);
  const typeface = Font.getFont(descriptor)?.data;
  return (codePoint) => codePoint <= LAST_LATIN_1 || typeface?.hasGlyphForCodePoint(codePoint) === true;
}
