// The fingerprint of frozen content: the same words give the same hash on any machine and after any round trip through
// the database, because keys are sorted and absent fields left out.
import { createHash } from 'node:crypto';

/** JSON with sorted keys and without undefined. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part));
}

/** SHA-256 of the canonical JSON, 32 bytes. */
export function contentHash(value: unknown): Buffer<ArrayBuffer> {
  const digest = createHash('sha256').update(canonicalJson(value), 'utf8').digest();
  return Buffer.from(digest);
}
