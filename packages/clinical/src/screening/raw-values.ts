// What can be said of a value that arrived from outside, before anything is known of it.

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a list; none of anything else. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]).filter((item) => typeof item === 'string') : []);
