// Reading an answer of unknown shape: either the typed value, or the code of what is wrong with it.
export const problemCodes = [
  'unknown-question', 'wrong-shape', 'not-in-list', 'out-of-range', 'not-whole', 'empty', 'too-long', 'too-many',
  'bad-date', 'in-future', 'day-needed', 'bad-region', 'side-needed', 'repeated', 'name-needed', 'none-with-entries',
  'not-sure-not-accepted',
] as const;
export type IntakeProblemCode = (typeof problemCodes)[number];

export type Parsed<T> = { ok: true; value: T } | { ok: false; code: IntakeProblemCode };

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (code: IntakeProblemCode): { ok: false; code: IntakeProblemCode } => ({ ok: false, code });

export type Shape = Readonly<Record<string, unknown>>;

export const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Optional text fields may be left out; when present they must be text within the limit. */
export function parseText(value: unknown, maxLength: number): Parsed<string> {
  if (typeof value !== 'string') return bad('wrong-shape');
  const text = value.trim();
  if (text === '') return bad('empty');
  return text.length > maxLength ? bad('too-long') : good(text);
}

/** A list of 1 to `most` members, each read by `member`; the first bad member decides. */
export function parseList<T>(value: unknown, most: number, member: (entry: unknown) => Parsed<T>): Parsed<T[]> {
  if (!Array.isArray(value)) return bad('wrong-shape');
  if (value.length === 0) return bad('empty');
  if (value.length > most) return bad('too-many');
  const read: T[] = [];
  for (const entry of value) {
    const parsed = member(entry);
    if (!parsed.ok) return parsed;
    read.push(parsed.value);
  }
  return good(read);
}

export function parseMember<T extends string>(value: unknown, members: readonly T[]): Parsed<T> {
  const found = members.find((member) => member === value);
  return found === undefined ? bad('not-in-list') : good(found);
}

/** A list of different members; may be empty where the caller allows it by other content. */
export function parseMembers<T extends string>(value: unknown, members: readonly T[]): Parsed<T[]> {
  if (!Array.isArray(value)) return bad('wrong-shape');
  const read: T[] = [];
  for (const entry of value) {
    const parsed = parseMember(entry, members);
    if (!parsed.ok) return parsed;
    if (read.includes(parsed.value)) return bad('repeated');
    read.push(parsed.value);
  }
  return good(read);
}
