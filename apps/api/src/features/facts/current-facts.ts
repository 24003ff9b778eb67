// The latest answer to each fact. A withdrawn answer is no answer.

export interface CurrentFactRow {
  readonly factId: string;
  readonly value: unknown;
  /** YYYY-MM-DD: the day the answer is about. */
  readonly recordedOn: string;
  readonly withdrawn: boolean;
}

export interface CurrentAnswers {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly recordedOn: Readonly<Record<string, string>>;
}

export function answersOf(rows: readonly CurrentFactRow[]): CurrentAnswers {
  const standing = rows.filter((row) => !row.withdrawn);
  return {
    facts: Object.fromEntries(standing.map((row) => [row.factId, row.value])),
    recordedOn: Object.fromEntries(standing.map((row) => [row.factId, row.recordedOn])),
  };
}

/** The same answer, whatever the order of keys in which a database returns it. */
export function isSameAnswer(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
