// What was last read of the sessions in use. Never an answer by itself: whoever takes one from here has the database
// confirm, in the statement that does the work, that it still holds.
import type { ActiveMember, SignedInSession } from './session.js';

export interface RememberedSession {
  /** The hash of its secret, by which the database knows it. */
  readonly hash: Uint8Array;
  readonly session: SignedInSession;
  readonly member: ActiveMember;
}

/** More than are in use at once; beyond it the oldest is read anew. */
const MOST = 5_000;

export class RememberedSessions {
  readonly #byHash = new Map<string, RememberedSession>();

  /** A session outside every clinic is not worth remembering: no hot job is done from there. */
  keep(hash: Uint8Array, session: SignedInSession): void {
    const key = keyOf(hash);
    this.#byHash.delete(key);
    if (session.member === null) return;
    const [oldest] = this.#byHash.size >= MOST ? this.#byHash.keys() : [];
    if (oldest !== undefined) this.#byHash.delete(oldest);
    this.#byHash.set(key, { hash, session, member: session.member });
  }

  forget(hash: Uint8Array): void {
    this.#byHash.delete(keyOf(hash));
  }

  of(hash: Uint8Array): RememberedSession | undefined {
    return this.#byHash.get(keyOf(hash));
  }
}

function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1');
}
