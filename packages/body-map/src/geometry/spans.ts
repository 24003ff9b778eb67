// Sets of points of one horizontal line: pairs from, to, flat, in order and apart.

/** Merges pairs that are in any order and may overlap. */
export function joinSpans(pairs: readonly number[]): number[] {
  const starts = pairs.filter((_, at) => at % 2 === 0).map((from, at): [number, number] => [from, pairs[at * 2 + 1] ?? from]);
  starts.sort((a, b) => a[0] - b[0]);
  const joined: number[] = [];
  for (const [from, to] of starts) {
    const end = joined.at(-1);
    if (end === undefined || from > end) joined.push(from, to);
    else if (to > end) joined[joined.length - 1] = to;
  }
  return joined;
}

/** The length that two sets share. */
export function sharedLength(a: readonly number[], b: readonly number[]): number {
  let [i, j, length] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [aFrom = 0, aTo = 0] = [a[i], a[i + 1]];
    const [bFrom = 0, bTo = 0] = [b[j], b[j + 1]];
    length += Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
    if (aTo < bTo) i += 2;
    else j += 2;
  }
  return length;
}

export const lengthOf = (spans: readonly number[]): number => spans.reduce((sum, one, at) => sum + (at % 2 === 0 ? -one : one), 0);
