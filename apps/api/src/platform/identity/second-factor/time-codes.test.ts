import { addressOf, newSecret, stepOf, textOf } from './time-codes.js';

/** The secret of RFC 6238, appendix B; its eight digits end in the six of ours. */
const RFC = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of an app', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037']])('is that of the standard at %s seconds', (seconds, code) => {
    expect(stepOf(code, RFC, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('may come from a clock thirty seconds off, and counts for its own step', () => {
    const code = '050471';
    const step = Math.floor(1_111_111_111 / 30);
    expect(stepOf(code, RFC, at(1_111_111_111 + 30))).toBe(step);
    expect(stepOf(code, RFC, at(1_111_111_111 - 30))).toBe(step);
    expect(stepOf(code, RFC, at(1_111_111_111 + 60))).toBeUndefined();
    expect(stepOf(code, RFC, at(1_111_111_111 - 60))).toBeUndefined();
  });

  it.each(['000000', '50471', '0504711', '', 'abcdef'])('is wrong when it is %s', (code) => {
    expect(stepOf(code, RFC, at(1_111_111_111))).toBeUndefined();
  });
});

describe('a new secret', () => {
  it('has 160 bits and is told to the app with issuer and address', () => {
    const secret = newSecret();
    expect(secret).toHaveLength(20);
    expect(textOf(secret)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    const address = new URL(addressOf(secret, 'kim@example.test'));
    expect(address.protocol).toBe('otpauth:');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ issuer: 'Legwork', digits: '6', period: '30', algorithm: 'SHA1', secret: textOf(secret).replaceAll(' ', '') });
    expect(decodeURIComponent(address.pathname)).toContain('kim@example.test');
  });
});
