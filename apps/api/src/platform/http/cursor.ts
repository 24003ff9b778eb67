// Opaque position in an ordered list: the sort values of the last row shown. Not secret and not signed: every value is
// checked again, and the clinic never comes from it.
import { problem } from './problem.js';

export type CursorPart = string | number;
export type CursorShape = readonly ('text' | 'number' | 'id' | 'instant')[];

const LONGEST = 600;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const CHECKS: Record<CursorShape[number], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  id: (value) => typeof value === 'string' && UUID.test(value),
  instant: (value) => typeof value === 'string' && isInstant(value),
};

export function encodeCursor(parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** A number where the shape says so, else text. */
type CursorValues<Shape extends CursorShape> = { -readonly [At in keyof Shape]: Shape[At] extends 'number' ? number : string };

/** Undefined when there is no cursor; 400 when it is not one of ours. */
export function decodeCursor<const Shape extends CursorShape>(cursor: string | undefined, shape: Shape): CursorValues<Shape> | undefined {
  if (cursor === undefined) return undefined;
  const parts = cursor.length > LONGEST ? undefined : parse(cursor);
  if (parts === undefined || parts.length !== shape.length || !shape.every((kind, at) => CHECKS[kind](parts[at]))) {
    throw problem('invalid-input', { errors: [{ pointer: '?cursor', code: 'cursor', detail: 'The cursor is not valid. Start again from the first page.' }] });
  }
  return parts as CursorValues<Shape>;
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isInstant(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}

/** Where clause of the page after `after` (instant, id) in a list that shows the newest first. */
export function createdBefore(after: readonly [instant: string, id: string] | undefined) {
  if (after === undefined) return {};
  const [instant, id] = after;
  return { OR: [{ createdAt: { lt: new Date(instant) } }, { createdAt: new Date(instant), id: { lt: id } }] };
}
