import { v7 } from 'uuid';

/** A UUIDv7: ids sort by the time they were made. Never a secret: tokens are random bytes. */
export function newId(): string {
  return v7();
}
