// The words a patient is found by: every part of the names, the phone number, the birth date and the health number.
import { foldLetters, foldName } from './name-key.js';

export interface SearchedPatient {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly phone: string | null;
  readonly healthNumber: string | null;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
}

/** As many as search_patients takes. */
const MOST_WORDS_SEARCHED = 4;
/** People also type a number without its country or area code. */
const PHONE_TAILS = [10, 7];
const LONGEST_WORD = 80;

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** A hyphenated or apostrophised name is found as a whole and by its parts. */
function nameWords(name: string): string[] {
  return foldLetters(name).split(/\s+/u).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    return parts.length > 1 ? [parts.join(''), ...parts, ...foldName(word).split(' ')] : parts;
  });
}

function phoneWords(phone: string | null): string[] {
  const digits = digitsOf(phone ?? '');
  return [digits, ...PHONE_TAILS.filter((length) => digits.length > length).map((length) => digits.slice(-length))];
}

/** As digits in the three orders people write: year first, day first, month first. */
function birthDateWords(birthDate: string | null): string[] {
  if (birthDate === null) return [];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return [`${year}${month}${day}`, `${day}${month}${year}`, `${month}${day}${year}`];
}

function healthNumberWords(healthNumber: string | null): string[] {
  const parts = foldName(healthNumber ?? '').split(' ');
  return [parts.join(''), ...parts];
}

export function searchWordsOf(patient: SearchedPatient): string[] {
  const words = [
    ...[patient.givenName, patient.familyName, patient.preferredName ?? ''].flatMap(nameWords),
    ...phoneWords(patient.phone),
    ...birthDateWords(patient.birthDate),
    ...healthNumberWords(patient.healthNumber),
  ];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].filter((word) => word !== '');
}

/** The words of a search; each must begin one of the patient's words. A number may be written with any separators. */
export function wordsSearched(search: string): string[] {
  const number = digitsOf(search);
  if (number !== '' && !/\p{L}/u.test(search)) return [number.slice(0, LONGEST_WORD)];
  const words = search.trim().split(/\s+/u).flatMap(wordsIn);
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length).slice(0, MOST_WORDS_SEARCHED).map((word) => word.slice(0, LONGEST_WORD));
}

/** Letters and digits together are a number, whatever stands between them. */
function wordsIn(word: string): string[] {
  if (!/\p{L}/u.test(word)) return [digitsOf(word)];
  const parts = foldName(word).split(' ');
  return /\d/u.test(word) ? [parts.join('')] : parts;
}
