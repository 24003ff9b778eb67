import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * What is counted as one address: an IPv4 address, or the /64 an IPv6 address lies in, as one customer has a whole one.
 * Hashed, since the table of counters is no place for people's addresses.
 */
export function addressKey(ip: string): string {
  return hashKey(networkOf(ip));
}

export function hashKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(ip) ? expand(ip).slice(0, 4).join(':') : ip;
}

/** The eight groups of an IPv6 address. */
function expand(ip: string): string[] {
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const groups = (part: string | undefined) => (part === undefined || part === '' ? [] : part.split(':'));
  const left = groups(head);
  const right = groups(tail);
  const middle = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...middle, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
