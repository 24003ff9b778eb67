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

/** Names of the fields in which both sides differ from `base` and from each other. */
export const conflictingFields = (base: object, mine: object, theirs: object): string[] => {
  const [before, left, right]: [Fields, Fields, Fields] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (key) => !isSame(left[key], before[key]) && !isSame(right[key], before[key]) && !isSame(left[key], right[key]),
  );
};

/** Both edits; where they clash, the preferred one. What only one side changed stays changed. */
export const mergePreferring = <T extends object>(base: T, preferred: T, other: T): T => {
  const before = fieldsOf(base);
  const changed = Object.fromEntries(Object.entries(fieldsOf(preferred)).filter(([key, value]) => !isSame(value, before[key])));
  return { ...other, ...changed };
};

/** `theirs` with the fields that I changed; undefined where we both changed one. */
export const mergeSections = <T extends object>(base: T, mine: T, theirs: T): T | undefined => {
  if (conflictingFields(base, mine, theirs).length > 0) return undefined;
  return mergePreferring(base, mine, theirs);
};
