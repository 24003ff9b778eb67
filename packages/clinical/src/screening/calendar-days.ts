// Calendar days as whole numbers, without a clock: every day is an argument.

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a YYYY-MM-DD date; undefined when the text is not an existing day. */
export function dayNumber(date: unknown): number | undefined {
  const parts = typeof date === 'string' ? pattern.exec(date) : null;
  if (parts === null) return undefined;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / dayMs;
  return dateOf(day) === date ? day : undefined;
}

/** YYYY-MM-DD of a day number. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
