// A session as its owner can recognise it: a browser, a kind of device, and roughly where.
import { isIPv4, isIPv6 } from 'node:net';

/** First match wins: each browser calls itself also by the names of those it descends from. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\b|\bEdgiOS\b/, 'Edge'],
  [/\bOPR\b|\bOPiOS\b/, 'Opera'],
  [/\bSamsungBrowser\b/, 'Samsung Internet'],
  [/\bFirefox\b|\bFxiOS\b/, 'Firefox'],
  [/Chrome\b|\bCriOS\b|\bChromium\b/, 'Chrome'],
  [/\bSafari\b/, 'Safari'],
];

const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b.*\bMobile\b/, 'Android phone'],
  [/\bAndroid\b/, 'Android tablet'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** `Chrome on Windows`; what says nothing about itself is an unknown device. */
export function deviceWords(userAgent: string | null): string {
  const browser = wordFor(BROWSERS, userAgent ?? '');
  const device = wordFor(DEVICES, userAgent ?? '');
  if (browser === undefined && device === undefined) return 'Unknown device';
  return `${browser ?? 'A program'} on ${device ?? 'an unknown device'}`;
}

/** An address without its last part: it names a network, not a household. */
export function placeOf(address: string): string | null {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.*`;
  if (!isIPv6(address)) return null;
  const groups = (address.split('%')[0]?.split('::')[0] ?? '').split(':').filter((group) => group !== '');
  return groups.length === 0 ? null : `${groups.slice(0, 3).join(':')}:*`;
}

function wordFor(table: readonly (readonly [RegExp, string])[], text: string): string | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}
