/** For drafts that are words and nothing else. */
export const isText = (value: unknown): value is string => typeof value === 'string';
