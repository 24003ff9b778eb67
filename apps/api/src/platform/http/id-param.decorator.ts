import { Param, type PipeTransform } from '@nestjs/common';
import { problem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

class IdPipe implements PipeTransform<unknown, string> {
  /** A malformed id names nothing, so it answers like an unknown one. */
  transform(value: unknown): string {
    if (!isId(value)) throw problem('not-found');
    return value.toLowerCase();
  }
}

/** `@IdParam() id: string`, `@IdParam('itemId') itemId: string`. */
export const IdParam = (name = 'id') => Param(name, new IdPipe());
