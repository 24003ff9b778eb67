// Secrets at rest: sealed with AES-256-GCM under a key derived from the installation's, each bound to its owner, so that a
// row copied to another account does not open. The name of the key stands in front, so that keys can be changed.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_NAME_BYTES = 4;
/** First byte of what is stored: which way of sealing it is. The first way named no key. */
const WITHOUT_NAME = 1;
const NAMED = 2;

export type SealingUse = 'second-factor' | 'recovery-code' | 'recovery-key';

/** A key for one use, so that nothing sealed for one can be opened as the other. */
export function keyFor(use: SealingUse, sealingKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(sealingKey, 'base64url'), '', `legwork ${use}`, 32));
}

/** What a key is called beside what it sealed. Tells nothing about the key. */
export function nameOf(sealingKey: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update('legwork name of key').update(Buffer.from(sealingKey, 'base64url')).digest().subarray(0, KEY_NAME_BYTES));
}

/** What stands before everything a key of this name sealed. */
export const headOf = (name: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat([Buffer.of(NAMED), name]));

/** form (1) | name of the key (4) | nonce (12) | sealed bytes | tag (16) */
export function seal(secret: Uint8Array, owner: string, key: Uint8Array, name: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([headOf(name), nonce, sealed, cipher.getAuthTag()]));
}

/** The name of the key that sealed it; undefined for what was sealed before keys had names. Throws for what was not sealed here. */
export function nameIn(stored: Uint8Array): Uint8Array | undefined {
  const nameBytes = nameBytesOf(stored);
  return nameBytes === 0 ? undefined : stored.subarray(1, 1 + nameBytes);
}

/** Throws when the key is another one, or the bytes were changed or belong to somebody else. */
export function unseal(stored: Uint8Array, owner: string, key: Uint8Array): Uint8Array {
  const start = 1 + nameBytesOf(stored);
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(start, start + NONCE_BYTES)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(stored.subarray(stored.length - TAG_BYTES));
  return new Uint8Array(Buffer.concat([decipher.update(stored.subarray(start + NONCE_BYTES, stored.length - TAG_BYTES)), decipher.final()]));
}

function nameBytesOf(stored: Uint8Array): number {
  const bytes = stored[0] === NAMED ? KEY_NAME_BYTES : 0;
  if ((stored[0] !== NAMED && stored[0] !== WITHOUT_NAME) || stored.length < 1 + bytes + NONCE_BYTES + TAG_BYTES) throw new Error('This was not sealed here.');
  return bytes;
}
