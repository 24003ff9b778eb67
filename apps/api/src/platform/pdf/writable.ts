// Letters that no typeface here has would be printed as other letters. A box in their place says that something stands there.
const BOX = '\u25a1';

export type HasLetter = (codePoint: number) => boolean;

/** The same values with every text made writable; what is no plain value (a day, a set) stays as it is. */
export function writable(value: unknown, has: HasLetter): unknown {
  if (typeof value === 'string') return [...value].map((letter) => (has(letter.codePointAt(0) ?? 0) ? letter : BOX)).join('');
  if (Array.isArray(value)) return value.map((part) => writable(part, has));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, writable(part, has)]));
}
