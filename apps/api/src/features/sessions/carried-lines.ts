// Lines taken over from the visit before that nobody has touched: seen once more before they are signed again.
import { withoutMarks } from './line-marks.js';
import { remark } from './signing-rules.js';
import type { SigningRemark } from './session-responses.dto.js';
import { SECTIONS, type SectionTexts } from './session-sections.js';

/** Shorter lines ("Left calf:", "As above.") are the same by chance. */
const SHORTEST = 15;

const linesOf = (text: string): string[] => withoutMarks(text).split('\n').map((line) => line.trim()).filter((line) => line.length >= SHORTEST);

export function carriedRemarks(note: SectionTexts, before: SectionTexts): SigningRemark[] {
  return SECTIONS.flatMap((section) => {
    const earlier = new Set(linesOf(before[section]));
    const carried = linesOf(note[section]).filter((line) => earlier.has(line));
    const [first] = carried;
    if (first === undefined) return [];
    const detail = carried.length === 1
      ? 'This line is word for word that of the visit before. Is it still so?'
      : `${carried.length} lines are word for word those of the visit before. Are they still so?`;
    return [remark(`/${section}`, 'carried', detail, first)];
  });
}
