import { type CursorPart, encodeCursor } from './cursor.js';

export interface Page<Item> {
  readonly items: Item[];
  /** Send it as `cursor` to read on; null on the last page. */
  readonly nextCursor: string | null;
}

/** Turns `limit + 1` rows, asked for in order, into a page: one row too many means there is more. */
export function pageFrom<Row, Item>(rows: readonly Row[], limit: number, show: (row: Row) => Item, position: (row: Row) => readonly CursorPart[]): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null };
}
