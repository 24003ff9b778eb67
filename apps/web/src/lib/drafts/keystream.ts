// Sealing without waiting. A page that is about to go has no time for the browser's cipher, which answers later; so the
// cipher stream is made beforehand and laid over the words in one synchronous step. AES-GCM is a stream laid over the
// text: sealing zeros gives that stream, and the same key and start value give it again. No byte of it is used twice.

const ivBytes = 12;
const streamBytes = 262_144;

export interface SealedAtOnce {
  /** Hexadecimal start value of the stream */
  readonly iv: string;
  /** Bytes of the stream before those used */
  readonly offset: number;
  /** Base 64 */
  readonly sealed: string;
}

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const laidOver = (text: Uint8Array, stream: Uint8Array, offset: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (byte, at) => byte ^ (stream[offset + at] ?? 0));

const streamOf = async (secret: CryptoKey, iv: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, new Uint8Array(length)), 0, length);

export class Keystream {
  private offset = 0;

  private constructor(private readonly iv: Uint8Array, private readonly stream: Uint8Array) {}

  static async made(secret: CryptoKey): Promise<Keystream> {
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
    return new Keystream(iv, await streamOf(secret, iv, streamBytes));
  }

  /** True when another one should be made before it is needed. */
  get isRunningOut(): boolean {
    return this.offset > streamBytes / 2;
  }

  /** Undefined when the text is longer than what is left of the stream. */
  seal(text: string): SealedAtOnce | undefined {
    const plain = new TextEncoder().encode(text);
    const { offset } = this;
    if (offset + plain.length > streamBytes) return undefined;
    this.offset += plain.length;
    return { iv: toHex(this.iv), offset, sealed: toBase64(laidOver(plain, this.stream, offset)) };
  }
}

/** Answers nonsense for another key: the caller has to recognise its own words. */
export const unsealed = async (secret: CryptoKey, { iv, offset, sealed }: SealedAtOnce): Promise<string> => {
  const bytes = fromBase64(sealed);
  return new TextDecoder().decode(laidOver(bytes, await streamOf(secret, fromHex(iv), offset + bytes.length), offset));
};
