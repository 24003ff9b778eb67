// Length and not being guessable; no rules about kinds of characters (ASVS 5.0, 6.2).
import type { ProblemDetail } from '../http/problem.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

type Reason = 'too-short' | 'too-long' | 'too-common' | 'too-obvious';

const SENTENCES: Readonly<Record<Reason, string>> = {
  'too-short': `Use at least ${SHORTEST_PASSWORD} characters. Several words work well.`,
  'too-long': `Use at most ${LONGEST_PASSWORD} characters.`,
  'too-common': 'This password is among the first that are tried. Choose another.',
  'too-obvious': 'This is too close to your name, your address, the clinic or the name of this product.',
};

const PRODUCT_WORDS = ['legwork'];

/** Words a guesser would try for this person: the address, the names, the clinic. */
export function contextWords(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => [fold(text.split('@')[0] ?? ''), ...text.split(/[^\p{L}\p{N}]+/u).map(fold)]).filter((word) => word.length >= 4);
}

/** Undefined for a password that may be used. Length counts characters, not bytes. */
export function passwordFault(password: string, context: readonly string[]): Reason | undefined {
  const length = [...password.normalize('NFKC')].length;
  if (length < SHORTEST_PASSWORD) return 'too-short';
  if (length > LONGEST_PASSWORD) return 'too-long';
  const folded = fold(password);
  if (isCommon(folded) || isMonotonous(folded)) return 'too-common';
  return isObvious(folded, [...PRODUCT_WORDS, ...context]) ? 'too-obvious' : undefined;
}

export function passwordErrors(password: string, context: readonly string[], pointer = '/password'): ProblemDetail[] {
  const code = passwordFault(password, context);
  return code === undefined ? [] : [{ pointer, code, detail: SENTENCES[code] }];
}

/** The password itself, or what is left of it once digits and signs at its ends, or a repetition, are taken away. */
function isCommon(folded: string): boolean {
  const core = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [folded, core, unleet(folded), unleet(core), repeatedUnit(folded), repeatedUnit(core)].some((form) => COMMON_PASSWORDS.has(form));
}

/** Fewer than five different characters, or one run along the keyboard, the alphabet or the digits. */
function isMonotonous(folded: string): boolean {
  return new Set(folded).size < 5 || RUNS.some((run) => run.includes(folded));
}

/** Known words may be part of a password, but not most of it: fewer than eight other characters is too close. */
function isObvious(folded: string, words: readonly string[]): boolean {
  return words.some((word) => folded.includes(word) && folded.replaceAll(word, '').length < 8);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i' };

function unleet(text: string): string {
  return text.replaceAll(/[013457@$!]/g, (sign) => LEET[sign] ?? sign);
}

/** `passpasspass` -> `pass`; the text itself when it repeats nothing. */
function repeatedUnit(text: string): string {
  const at = text === '' ? -1 : (text + text).indexOf(text, 1);
  return at > 0 && at < text.length ? text.slice(0, at) : text;
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0'];
const RUNS = ROWS.flatMap((row) => [row + row, [...row + row].reverse().join('')]);
