// What is wrong with a file, by its place in words: '/entry/11/resource/birthDate' -> 'Entry 12, birth date'.
import type { FieldProblem } from '../../lib/api';

export interface Fault {
  readonly where: string;
  readonly what: string;
}

const entryPattern = /^\/entry\/(\d+)(?:\/resource)?(.*)$/;

/** birthDate -> birth date; numbers in a path count from 0 there and from 1 for people. */
const step = (name: string): string => (/^\d+$/.test(name) ? String(Number(name) + 1) : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());

const pathWords = (path: string): string => path.split('/').filter((name) => name !== '').map(step).join(', ');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function placeOf(pointer: string): string {
  const entry = entryPattern.exec(pointer);
  if (entry === null) return pathWords(pointer) === '' ? 'The file' : capital(pathWords(pointer));
  const inside = pathWords(entry[2] ?? '');
  return `Entry ${Number(entry[1]) + 1}${inside === '' ? '' : `, ${inside}`}`;
}

export const faultsOf = (errors: readonly FieldProblem[]): Fault[] =>
  errors.map(({ pointer, detail }) => ({ where: placeOf(pointer), what: detail === '' ? 'This is not right.' : detail }));
