// Typing into a line that was generated or carried makes it the author's: its mark goes, every word stays.
import { linesIn, markOf, withoutMark } from './line-marks';

export interface Typed {
  readonly text: string;
  /** Where the cursor stands in it */
  readonly caret: number;
}

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
};

/** A touched line that was generated loses its mark; a mark that was typed or pasted is softened to plain words. */
const taken = (line: string, wasMarked: boolean): string => {
  if (markOf(line) !== undefined) return wasMarked ? withoutMark(line) : line.replace('\u00A0', ' ');
  // Half of the mark was deleted.
  return wasMarked && /^[›»]/u.test(line) ? line.slice(1) : line;
};

export const takeOver = (before: string, after: string, caret: number): Typed => {
  const [old, lines] = [linesIn(before), linesIn(after)];
  const start = commonStart(old, lines);
  const end = Math.min(commonStart(old.toReversed(), lines.toReversed()), Math.min(old.length, lines.length) - start);
  const wasMarked = old.slice(start, old.length - end).some((line) => markOf(line) !== undefined);
  let position = 0;
  let shift = 0;
  const made = lines.map((line, at) => {
    const touched = at >= start && at < lines.length - end;
    const now = touched ? taken(line, wasMarked) : line;
    const gone = line.length - now.length;
    if (position < caret) shift += Math.min(gone, caret - position);
    position += line.length + 1;
    return now;
  });
  return { text: made.join('\n'), caret: caret - shift };
};
