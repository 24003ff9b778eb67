// Ten codes for the day the phone is gone, each good once. Twelve characters without the pairs that look alike: 60 bits,
// kept only as a keyed hash, so that a stolen table alone cannot be searched.
import { createHmac, randomInt } from 'node:crypto';

export const HOW_MANY = 10;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;
const GROUP = 4;

export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => grouped(Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')));
}

export type TypedCode = { readonly kind: 'app'; readonly digits: string } | { readonly kind: 'recovery'; readonly text: string };

/** What somebody typed, spaces, dashes and capitals aside; undefined for what no code looks like. */
export function readCode(typed: string): TypedCode | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s\-–—]+/g, '').toLowerCase();
  if (/^\d{6}$/.test(text)) return { kind: 'app', digits: text };
  const meant = text.replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return meant.length === LENGTH && [...meant].every((sign) => ALPHABET.includes(sign)) ? { kind: 'recovery', text: meant } : undefined;
}

/** Bound to the account: the same code elsewhere has another hash. */
export function hashOfCode(text: string, accountId: string, key: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', key).update(`${accountId} ${text}`).digest());
}

function grouped(text: string): string {
  return (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}
