// Three-way merge of an edit with somebody else's, field by field. A field both changed differently is a conflict.

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: object): Fields => Object.fromEntries(Object.entries(value));

export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
};

/** Where two texts part: the length of what they begin with, and of what they end with after that. */
const sameEnds = (one: string, other: string): readonly [start: number, end: number] => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [start, end];
};

/**
 * Two texts of which one goes on where the other stopped, both grown out of `base` at one place: the longer one holds what
 * either side typed, letter by letter. That is what comes back when a save got through and its answer did not.
 */
const goingOn = (base: unknown, one: unknown, other: unknown): string | undefined => {
  if (typeof base !== 'string' || typeof one !== 'string' || typeof other !== 'string') return undefined;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const [start, end] = sameEnds(base, shorter);
  const written = shorter.length - end;
  const isGrown = start + end === base.length;
  return isGrown && longer.startsWith(shorter.slice(0, written)) && longer.slice(written).endsWith(shorter.slice(written)) ? longer : undefined;
};

/** Names of the fields in which both sides differ from `base` and from each other. */
export const conflictingFields = (base: object, mine: object, theirs: object): string[] => {
  const [before, left, right]: [Fields, Fields, Fields] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (key) => !isSame(left[key], before[key]) && !isSame(right[key], before[key]) && !isSame(left[key], right[key])
      && goingOn(before[key], left[key], right[key]) === undefined,
  );
};

/** Both edits; where they clash, the preferred one. What only one side changed stays changed. */
export const mergePreferring = <T extends object>(base: T, preferred: T, other: T): T => {
  const [before, left, right]: [Fields, Fields, Fields] = [fieldsOf(base), fieldsOf(preferred), fieldsOf(other)];
  const changed = Object.entries(left).filter(([key, value]) => !isSame(value, before[key]));
  return { ...other, ...Object.fromEntries(changed.map(([key, value]) => [key, goingOn(before[key], value, right[key]) ?? value])) };
};

/** `theirs` with the fields that I changed; undefined where we both changed one. */
export const mergeSections = <T extends object>(base: T, mine: T, theirs: T): T | undefined => {
  if (conflictingFields(base, mine, theirs).length > 0) return undefined;
  return mergePreferring(base, mine, theirs);
};
