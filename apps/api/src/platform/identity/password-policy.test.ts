import { COMMON_PASSWORDS } from './common-passwords.js';
import { contextWords, passwordFault } from './password-policy.js';

const CONTEXT = contextWords('kim.ortega@riverclinic.ca', 'Kim Ortega', 'River Clinic');

describe('the list of common passwords', () => {
  it('is long enough, and folded as it is compared', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(3_000);
    for (const password of COMMON_PASSWORDS) expect(password).toBe(password.toLowerCase());
  });
});

describe('a password', () => {
  it.each([
    ['lantern orbit pickle'], ['correct pony battery clip'], ['ÉtéPluieChaussette'], ['mon vélo est rouge'], ['xK9#mQ2$vL7!'], ['🚲🌧️🧦🎻🪵🧭🫖🪁🧵🪴🍋🧊'],
    ['river stones under the bridge'], ['x'.repeat(4) + 'ylophone and drums'],
  ])('%s may be used', (password) => {
    expect(passwordFault(password, CONTEXT)).toBeUndefined();
  });

  it.each([
    ['elevenchars', 'too-short'], ['a'.repeat(129), 'too-long'], ['password1234', 'too-common'], ['P@ssw0rd12345', 'too-common'], ['PASSWORD!!!!!', 'too-common'],
    ['qwertyuiop12345', 'too-common'], ['sunshine2024!', 'too-common'], ['monkeymonkey', 'too-common'], ['123456789012', 'too-common'], ['abcdefghijklm', 'too-common'],
    ['aaaaaaaaaaaaaa', 'too-common'], ['ababababababab', 'too-common'], ['1q2w3e4r5t6y', 'too-common'], ['mnbvcxzlkjhgf', 'too-common'], ['motdepasse123', 'too-common'],
    ['physiotherapy1', 'too-common'], ['kimortega2026', 'too-obvious'], ['riverclinic1!', 'too-obvious'], ['Legwork Legwork', 'too-obvious'], ['ortega ortega', 'too-obvious'],
  ])('%s is %s', (password, fault) => {
    expect(passwordFault(password, CONTEXT)).toBe(fault);
  });

  it('is measured in characters, and to the last one', () => {
    expect(passwordFault('🦊'.repeat(2) + 'abcdefghij'.replace('abc', 'xqz'), [])).toBeUndefined();
    expect(passwordFault('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔', [])).toBe('too-short');
    const long = Array.from({ length: 128 }, (_, at) => String.fromCharCode(97 + (at * 7) % 26)).join('');
    expect(passwordFault(long, [])).toBeUndefined();
  });
});
