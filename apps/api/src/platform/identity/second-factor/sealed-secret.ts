// Secrets at rest: sealed with AES-256-GCM under a key derived from the installation's, each bound to its owner, so that a
// row copied to another account does not open.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of what is stored: which way of sealing it is. */
const FORM = 1;

export type SealingUse = 'second-factor' | 'recovery-code';

/** A key for one use, so that nothing sealed for one can be opened as the other. */
export function keyFor(use: SealingUse, sealingKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(sealingKey, 'base64url'), '', `legwork ${use}`, 32));
}

/** form (1) | nonce (12) | sealed bytes | tag (16) */
export function seal(secret: Uint8Array, owner: string, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(FORM), nonce, sealed, cipher.getAuthTag()]));
}

/** Throws when the key is another one, or the bytes were changed or belong to somebody else. */
export function unseal(stored: Uint8Array, owner: string, key: Uint8Array): Uint8Array {
  if (stored[0] !== FORM || stored.length < 1 + NONCE_BYTES + TAG_BYTES) throw new Error('This was not sealed here.');
  const nonce = stored.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  decipher.setAuthTag(stored.subarray(stored.length - TAG_BYTES));
  return new Uint8Array(Buffer.concat([decipher.update(stored.subarray(1 + NONCE_BYTES, stored.length - TAG_BYTES)), decipher.final()]));
}
