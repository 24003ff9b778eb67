// The keys of the installation. One seals; it and those from before it open, until nothing is sealed with them any more.
import { keyFor, headOf, nameIn, nameOf, seal, type SealingUse, unseal } from './sealed-secret.js';

export interface SealingKeys {
  /** 32 random bytes, base64url: seals the secrets that must be readable again. Lost, they are lost. */
  readonly sealingKey: string;
  /** Keys from before it: they still open what they sealed, until `npm run keys:rotate` has sealed it anew. */
  readonly previousSealingKeys: readonly string[];
}

interface NamedKey {
  readonly sealingKey: string;
  readonly name: Uint8Array;
}

export class KeyRing {
  readonly #current: NamedKey;
  readonly #all: readonly NamedKey[];

  constructor({ sealingKey, previousSealingKeys }: SealingKeys) {
    this.#all = [sealingKey, ...previousSealingKeys].map((each) => ({ sealingKey: each, name: nameOf(each) }));
    this.#current = { sealingKey, name: nameOf(sealingKey) };
  }

  /** Always with the current key. */
  seal(use: SealingUse, secret: Uint8Array, owner: string): Uint8Array<ArrayBuffer> {
    return seal(secret, owner, keyFor(use, this.#current.sealingKey), this.#current.name);
  }

  /** Throws when no key here opens it, or it was changed or belongs to somebody else. */
  open(use: SealingUse, stored: Uint8Array, owner: string): Uint8Array {
    return this.#openWith(use, stored, owner).secret;
  }

  /** The keys derived for one use from every key here, the current one first. */
  derived(use: SealingUse): readonly Uint8Array[] {
    return this.#all.map(({ sealingKey }) => keyFor(use, sealingKey));
  }

  /** What another use derives from the key that opens `stored`. Throws as `open` does. */
  derivedBeside(use: SealingUse, stored: Uint8Array, owner: string, other: SealingUse): Uint8Array {
    return keyFor(other, this.#openWith(use, stored, owner).sealingKey);
  }

  /** The first bytes of everything the current key sealed. */
  get currentHead(): Uint8Array<ArrayBuffer> {
    return headOf(this.#current.name);
  }

  isCurrent(stored: Uint8Array): boolean {
    const name = nameIn(stored);
    return name !== undefined && isSame(name, this.#current.name);
  }

  #openWith(use: SealingUse, stored: Uint8Array, owner: string): { readonly secret: Uint8Array; readonly sealingKey: string } {
    const name = nameIn(stored);
    for (const { sealingKey } of this.#all.filter((key) => name === undefined || isSame(key.name, name))) {
      try {
        return { secret: unseal(stored, owner, keyFor(use, sealingKey)), sealingKey };
      } catch {
        // Another key, or changed bytes: the cipher does not say which.
      }
    }
    throw new Error('No key of this installation opens this.');
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);
