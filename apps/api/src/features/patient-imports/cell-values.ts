// Cells as people write them -> values as they are stored. What cannot be understood is a problem with a reason, never a guess.
import { isDay } from '../../platform/http/api.js';
import { foldName } from '../patients/name-key.js';

export const DATE_ORDERS = ['year-first', 'day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type Reading = { readonly value: string } | { readonly problem: string };

const two = (part: string): string => part.padStart(2, '0');

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'], ['february', 'feb', 'fevrier', 'fevr', 'fev'], ['march', 'mar', 'mars'], ['april', 'apr', 'avril', 'avr'], ['may', 'mai'],
  ['june', 'jun', 'juin'], ['july', 'jul', 'juillet', 'juil'], ['august', 'aug', 'aout'], ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'], ['november', 'nov', 'novembre'], ['december', 'dec', 'decembre'],
];

const monthOf = (word: string): string | undefined => {
  const at = MONTHS.findIndex((names) => names.includes(foldName(word)));
  return at < 0 ? undefined : String(at + 1);
};

/** A year of two digits is refused: 04 is a child or a great-grandparent. */
export function readDate(text: string, order: DateOrder): Reading {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[AaPp]\.?[Mm]\.?)?$/u, '');
  const day = dayOfNumbers(plain, order) ?? dayOfWords(plain);
  if (day === undefined) return { problem: /^\D*\d{1,2}\D+\d{1,2}\D+\d{2}$/u.test(plain) ? 'The year has two digits only.' : 'This is no date that can be read.' };
  const noSuchDay = `There is no such day (read as ${day}).`;
  return isDay(day) ? { value: day } : { problem: noSuchDay };
}

function dayOfNumbers(text: string, order: DateOrder): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ?? /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u.exec(text);
  if (compact !== null) return `${compact[1]}-${two(compact[2] ?? '')}-${two(compact[3] ?? '')}`;
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(text) ?? [];
  if (year === '') return undefined;
  return order === 'month-first' ? `${year}-${two(first)}-${two(second)}` : `${year}-${two(second)}-${two(first)}`;
}

/** `14 March 1986`, `March 14, 1986`, `14-mars-1986`. */
function dayOfWords(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})(?:st|nd|rd|th|er)?[\s\-./]+(\p{L}+)\.?[\s\-./,]+(\d{4})$/u.exec(text) ?? [];
  const [, word = '', date = '', ofYear = ''] = /^(\p{L}+)\.?[\s\-./]+(\d{1,2})(?:st|nd|rd|th)?[\s\-./,]+(\d{4})$/u.exec(text) ?? [];
  const number = monthOf(month === '' ? word : month);
  return number === undefined ? undefined : `${year === '' ? ofYear : year}-${two(number)}-${two(day === '' ? date : day)}`;
}

/** Month first only where a column proves it; day first where one proves that; else what the clinic's language is used to. */
export function guessDateOrder(dates: readonly string[], language: string): DateOrder {
  const parts = dates.flatMap((date) => {
    const match = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}/u.exec(date);
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  if (parts.length === 0) return 'year-first';
  if (parts.some(([first]) => first > 12)) return 'day-first';
  if (parts.some(([, second]) => second > 12)) return 'month-first';
  return language.startsWith('fr') ? 'day-first' : 'month-first';
}

const SEX_WORDS: Readonly<Record<string, string>> = {
  f: 'female', female: 'female', woman: 'female', w: 'female', femme: 'female', feminin: 'female', fille: 'female',
  m: 'male', male: 'male', man: 'male', h: 'male', homme: 'male', masculin: 'male', garcon: 'male',
  i: 'intersex', intersex: 'intersex', intersexe: 'intersex', 'prefer not to say': 'prefer-not-to-say', 'prefere ne pas repondre': 'prefer-not-to-say',
};

export function readSex(text: string): Reading {
  const value = SEX_WORDS[foldName(text)];
  return value === undefined ? { problem: 'Sex at birth is not one of female, male, intersex.' } : { value };
}

const LANGUAGE_WORDS: Readonly<Record<string, string>> = { english: 'en', anglais: 'en', en: 'en', eng: 'en', french: 'fr', francais: 'fr', fr: 'fr', fra: 'fr', fre: 'fr' };

export function readLanguage(text: string): Reading {
  const value = LANGUAGE_WORDS[foldName(text)] ?? (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(text.trim()) ? text.trim() : undefined);
  return value === undefined ? { problem: 'This is no language that is known.' } : { value };
}

/** `Öz, Ada` -> Ada Öz; `Ada Maria Öz` -> Ada Maria, Öz. */
export function readFullName(text: string): { readonly givenName: string; readonly familyName: string } | undefined {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  if (given !== '' && family !== '' && more.length === 0) return { givenName: given, familyName: family };
  const words = text.trim().split(/\s+/u);
  if (text.includes(',') || words.length < 2) return undefined;
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
