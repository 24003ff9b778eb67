// Reads one variable each; a malformed value stops the start instead of becoming a default.
import type { Environment } from './config.js';

export function readText(env: Environment, name: string, fallback: string): string {
  const value = env[name];
  return value === undefined || value === '' ? fallback : value;
}

export function readNumber(env: Environment, name: string, fallback: number, range: { min: number; max: number }): number {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < range.min || number > range.max) {
    throw new Error(`${name} must be a whole number from ${range.min} to ${range.max}.`);
  }
  return number;
}

export function readFlag(env: Environment, name: string, fallback: boolean): boolean {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  if (value !== 'true' && value !== 'false') throw new Error(`${name} must be true or false.`);
  return value === 'true';
}

/** An http(s) URL without a trailing slash. */
export function readUrl(env: Environment, name: string, fallback: string): string {
  const value = readText(env, name, fallback);
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new Error(`${name} must be an http or https URL.`);
  return value.replace(/\/+$/, '');
}
