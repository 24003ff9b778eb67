// Lines that nobody typed begin with a mark: from a tap, or carried from last time. The mark goes with the first touch.
// A mark is followed by a no-break space, which no keyboard row types, so that typed text is never taken for one.

export const lineMarks = { tap: '›\u00A0', carried: '»\u00A0' } as const;
export type LineMark = keyof typeof lineMarks;

const marked = /^[›»]\u00A0/u;

export const markOf = (line: string): LineMark | undefined => {
  if (line.startsWith(lineMarks.tap)) return 'tap';
  return line.startsWith(lineMarks.carried) ? 'carried' : undefined;
};

export const marksIn = (text: string, mark: LineMark): number => linesIn(text).filter((line) => markOf(line) === mark).length;

export const withoutMark = (line: string): string => line.replace(marked, '');

/** As it is read: marks are for whoever writes. */
export const plainText = (text: string): string => linesIn(text).map(withoutMark).join('\n');

/** One line of its own, whatever stood in the words. */
export const withMark = (mark: LineMark, words: string): string => `${lineMarks[mark]}${words.replace(/\s*\n\s*/gu, ' ').trim()}`;

/** No text has no lines, not an empty one. */
export const linesIn = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** What the author wrote, or took over by touching it. */
export const authorsText = (text: string): string => linesIn(text).filter((line) => markOf(line) === undefined).join('\n');
