// Codes of an authenticator app: TOTP, RFC 6238, as every app computes them when nothing else is said: SHA-1, six digits,
// a new one each thirty seconds.
import { Secret, TOTP } from 'otpauth';

/** Seconds that a code stands. */
const PERIOD = 30;
/** One step before and after: clocks that are up to thirty seconds off. */
const WINDOW = 1;
/** RFC 4226 asks for 128 bits at least and recommends 160. */
const SECRET_BYTES = 20;

export function newSecret(): Uint8Array {
  return new Secret({ size: SECRET_BYTES }).bytes;
}

/** For typing it in where a code cannot be photographed: base32, in groups of four. */
export function textOf(secret: Uint8Array): string {
  return (secretOf(secret).base32.match(/.{1,4}/g) ?? []).join(' ');
}

/** What the QR code says; apps show the address under the name of the product. */
export function addressOf(secret: Uint8Array, email: string): string {
  return codes(secret, email).toString();
}

/** The step a code belongs to (seconds since 1970 divided by thirty), or undefined for a wrong code. */
export function stepOf(code: string, secret: Uint8Array, now: Date): number | undefined {
  const totp = codes(secret, '');
  const away = totp.validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return away === null ? undefined : totp.counter({ timestamp: now.getTime() }) + away;
}

function codes(secret: Uint8Array, label: string): TOTP {
  return new TOTP({ issuer: 'Legwork', label, secret: secretOf(secret), algorithm: 'SHA1', digits: 6, period: PERIOD });
}

/** A view of a pooled buffer would bring its neighbours along. */
function secretOf(bytes: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
