// The secret of the link stands behind the # of the address: browsers never send that part anywhere by themselves.
import { useEffect, useState } from 'react';
import { useAddressHash } from '../address';

const shape = /^[A-Za-z0-9_-]{43}$/;

export const useLinkToken = (): string | undefined => {
  const text = useAddressHash();
  return shape.test(text) ? text : undefined;
};

/** Names this link's drafts on the device without giving away the link. */
async function scopeOf(token: string, what: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return `${what}:${Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Where the browser has no cryptography (an address without https) nothing is kept, so the name does not matter. */
const scopeWithoutCrypto = (what: string): string => `${what}:unkept`;

/** `what` the link opens: an intake, or the care page of a plan. */
export function useLinkScope(token: string, what: 'intake' | 'care' = 'intake'): string | undefined {
  const [scope, setScope] = useState<string>();
  useEffect(() => {
    let current = true;
    void scopeOf(token, what).catch(() => scopeWithoutCrypto(what)).then((name) => { if (current) setScope(name); });
    return () => { current = false; };
  }, [token, what]);
  return scope;
}

const passedKey = 'legwork-intake-passed';

/** Which link this browser passed the birth date check for: its cookie can be used without asking again. */
export const passedScope = (): string | null => {
  try {
    return localStorage.getItem(passedKey);
  } catch {
    return null; // storage is switched off: the birth date is asked again
  }
};

export const rememberPassed = (scope: string | undefined): void => {
  try {
    if (scope === undefined) localStorage.removeItem(passedKey);
    else localStorage.setItem(passedKey, scope);
  } catch {
    // storage is switched off: the birth date is asked again next time
  }
};
