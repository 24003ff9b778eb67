import { hash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 32 random bytes. Never a UUID: those are names, not secrets. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. A plain hash is enough: there is nothing to guess in 256 random bits. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash('sha256', token, 'buffer'));
}

/** Tokens of another shape are not looked up at all. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value);
}
