// Sets of points of one horizontal line: pairs from, to, flat, in order and apart.

/** Sorts pairs by their start, in place: few and nearly in order as they come, so by insertion. */
function sortPairs(pairs: number[]): void {
  for (let at = 2; at < pairs.length; at += 2) {
    const [from = 0, to = 0] = [pairs[at], pairs[at + 1]];
    let free = at;
    while (free > 0 && (pairs[free - 2] ?? 0) > from) {
      pairs[free] = pairs[free - 2] ?? 0;
      pairs[free + 1] = pairs[free - 1] ?? 0;
      free -= 2;
    }
    pairs[free] = from;
    pairs[free + 1] = to;
  }
}

/** Merges pairs that are in any order and may overlap. */
export function joinSpans(pairs: readonly number[]): number[] {
  const sorted = [...pairs];
  sortPairs(sorted);
  const joined: number[] = [];
  let end = -Infinity;
  for (let at = 0; at < sorted.length; at += 2) {
    const [from = 0, to = 0] = [sorted[at], sorted[at + 1]];
    if (joined.length === 0 || from > end) {
      joined.push(from, to);
      end = to;
    } else if (to > end) {
      joined[joined.length - 1] = to;
      end = to;
    }
  }
  return joined;
}

/** The length that two sets share. */
export function sharedLength(a: readonly number[], b: readonly number[]): number {
  let [i, j, length] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const aFrom = a[i] ?? 0;
    const aTo = a[i + 1] ?? 0;
    const bFrom = b[j] ?? 0;
    const bTo = b[j + 1] ?? 0;
    length += Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
    if (aTo < bTo) i += 2;
    else j += 2;
  }
  return length;
}

export const lengthOf = (spans: readonly number[]): number => spans.reduce((sum, one, at) => sum + (at % 2 === 0 ? -one : one), 0);
