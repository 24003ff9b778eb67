// What an account's recovery codes are hashed with: a random key of its own, sealed like the secret. Codes from before there
// were such keys were hashed with one derived from the installation's.
import { randomBytes } from 'node:crypto';
import type { KeyRing } from '../../sealing/key-ring.js';

const KEY_BYTES = 32;

export interface RecoveryKey {
  readonly key: Uint8Array;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export function newRecoveryKey(ring: KeyRing, accountId: string): RecoveryKey {
  return sealedFor(ring, accountId, new Uint8Array(randomBytes(KEY_BYTES)));
}

/** The key as it is, sealed with the current key of the installation. */
export function sealedFor(ring: KeyRing, accountId: string, key: Uint8Array): RecoveryKey {
  return { key, sealed: ring.seal('recovery-key', key, accountId) };
}

/** Every key that a code of this account may have been hashed with. */
export function recoveryKeysOf(ring: KeyRing, accountId: string, sealed: Uint8Array | null): readonly Uint8Array[] {
  return sealed === null ? ring.derived('recovery-code') : [ring.open('recovery-key', sealed, accountId)];
}
