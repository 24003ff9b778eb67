// Lines that follow what was tapped. Added, updated, moved and removed only while they stand as they were generated;
// what the author typed or touched is never changed.
import { linesIn, markOf, withMark } from './line-marks';

/** A thing that was tapped and its words; the key stays the same while the words change. */
export interface TapLine {
  readonly key: string;
  readonly words: string;
}

/** Where each untouched line of these stands; one that is not found was edited or deleted, and is the author's affair. */
const slotsOf = (lines: readonly string[], taps: readonly TapLine[]): Map<string, number> => {
  const taken = new Set<number>();
  const slots = new Map<string, number>();
  for (const { key, words } of taps) {
    const at = lines.findIndex((line, index) => line === withMark('tap', words) && !taken.has(index));
    if (at < 0) continue;
    taken.add(at);
    slots.set(key, at);
  }
  return slots;
};

/** Below the last line of its kind; without one at the end, before blank lines. */
const placeForMore = (lines: readonly string[]): number => {
  const last = lines.findLastIndex((line) => markOf(line) === 'tap');
  return last >= 0 ? last + 1 : lines.findLastIndex((line) => line !== '') + 1;
};

export const followTaps = (text: string, before: readonly TapLine[], after: readonly TapLine[]): string => {
  const lines = linesIn(text);
  const slots = slotsOf(lines, before);
  const wereThere = new Set(before.map(({ key }) => key));
  const wanted = after.filter(({ key }) => slots.has(key) || !wereThere.has(key)).map(({ words }) => withMark('tap', words));
  const places = [...slots.values()].sort((a, b) => a - b);
  const filled = new Map(places.map((place, at) => [place, wanted[at]]));
  const more = wanted.slice(places.length);
  const end = places.length === 0 ? placeForMore(lines) : (places.at(-1) ?? 0) + 1;
  return [...lines.slice(0, end).flatMap((line, at) => put(filled, line, at)), ...more, ...lines.slice(end)].join('\n');
};

const put = (filled: ReadonlyMap<number, string | undefined>, line: string, at: number): string[] => {
  if (!filled.has(at)) return [line];
  const words = filled.get(at);
  return words === undefined ? [] : [words];
};

/** Only added: for words that come once, like those of a check-in. */
export const withTapLines = (text: string, words: readonly string[]): string =>
  followTaps(text, [], words.filter((one) => !linesIn(text).includes(withMark('tap', one))).map((one) => ({ key: one, words: one })));

/** What it speaks of was entered in error: the line goes while it stands untouched. */
export const withoutTapLine = (text: string, words: string): string => followTaps(text, [{ key: words, words }], []);

/** A line of last time, taken over as it stood. */
export const withCarried = (text: string, words: string): string => {
  const lines = linesIn(text);
  const end = lines.findLastIndex((line) => line !== '') + 1;
  return [...lines.slice(0, end), withMark('carried', words), ...lines.slice(end)].join('\n');
};

/** Taken back while it stands untouched. */
export const withoutLine = (text: string, line: string): string => {
  const lines = linesIn(text);
  const at = lines.indexOf(line);
  return at < 0 ? text : [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
};
