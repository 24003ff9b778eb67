// Refuses JSON that a database, a log or a deep merge could trip over, before any class sees it.
import { problem, type Problem } from './problem.js';
import { DEEPEST, scanJson, type ScanFinding } from './json-scan.js';

const SCAN_DETAILS: Readonly<Record<ScanFinding, string>> = {
  'too-deep': `The body may be nested at most ${DEEPEST} deep.`,
  'repeated-key': 'The body names the same field twice.',
};

// Own keys of these names reach into prototypes when objects are merged later. No field of ours has such a name.
const POISONED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes -> value. Throws a Problem; an empty body is undefined. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const text = decode(bytes);
  const found = scanJson(text);
  if (found !== undefined) throw refused('', found, SCAN_DETAILS[found]);
  const value = parse(text);
  checkValue(value, '');
  return value;
}

/** Text is well-formed Unicode without NUL; numbers are finite; no key is poisoned. */
export function checkValue(value: unknown, pointer: string): void {
  if (typeof value === 'string') return checkText(value, pointer);
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused(pointer, 'number', 'The number is too large.');
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, at) => checkValue(item, `${pointer}/${at}`));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (POISONED_KEYS.has(key)) throw refused(pointer, 'unknown-field', 'The body has a field of a forbidden name.');
    checkText(key, pointer);
    checkValue(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

function checkText(text: string, pointer: string): void {
  if (text.includes('\0')) throw refused(pointer, 'text', 'Text may not contain the NUL character.');
  if (!text.isWellFormed()) throw refused(pointer, 'text', 'Text must be well-formed Unicode.');
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refused('', 'text', 'The body must be UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused('', 'json', 'The body is not valid JSON.');
  }
}

function refused(pointer: string, code: string, detail: string): Problem {
  return problem('invalid-input', { errors: [{ pointer: pointer.slice(0, 200), code, detail }] });
}
