// Who of a file is on record already, or stands in the file twice: the same health number, whatever the name became meanwhile;
// or the same folded name, and a birth date or a telephone number that agrees. A name alone proves nothing where both birth
// dates are known and differ.
import { sortKeyOf } from '../patients/name-key.js';
import type { ReadPerson, ReadRow } from './read-row.js';

export interface KnownPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly phone: string | null;
}

export const DUPLICATE_REASONS = ['health-number', 'name-and-birth-date', 'name-and-phone', 'name-only'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export type Duplicate =
  | { readonly of: 'clinic'; readonly reason: DuplicateReason; readonly person: KnownPerson }
  | { readonly of: 'file'; readonly reason: DuplicateReason; readonly line: number };

/** Numbers are compared by their end: people leave out country and area codes. */
const PHONE_DIGITS = 7;

const phoneKey = (phone: string | null): string | undefined => {
  const digits = (phone ?? '').replace(/\D/gu, '');
  return digits.length < PHONE_DIGITS ? undefined : digits.slice(-PHONE_DIGITS);
};

const LEAST_DIGITS = 4;

/** Without spaces and signs; undefined for "none" and the like, which many have in common. */
export function numberKey(healthNumber: string | null | undefined): string | undefined {
  const key = (healthNumber ?? '').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return key.replace(/\D/gu, '').length < LEAST_DIGITS ? undefined : key;
}

interface Compared {
  readonly birthDate: string | null;
  readonly phone: string | null;
}

/** Of two people of the same name. */
export function sameness(one: Compared, other: Compared): DuplicateReason | undefined {
  if (one.birthDate !== null && one.birthDate === other.birthDate) return 'name-and-birth-date';
  const phone = phoneKey(one.phone);
  if (phone !== undefined && phone === phoneKey(other.phone)) return 'name-and-phone';
  return one.birthDate === null || other.birthDate === null ? 'name-only' : undefined;
}

export const keyOf = (person: ReadPerson): string => sortKeyOf(person);

type KnownBy = ReadonlyMap<string, readonly KnownPerson[]>;

/** By line. `known` holds everybody on record whose name is in the file, by the folded name; `numbered` those whose health number is, by its key. */
export function findDuplicates(rows: readonly ReadRow[], known: KnownBy, numbered: KnownBy = new Map()): Map<number, Duplicate> {
  const found = new Map<number, Duplicate>();
  const earlier = new Map<string, { readonly line: number; readonly person: ReadPerson }[]>();
  const numbers = new Map<string, number>();
  for (const { line, person } of rows) {
    if (person === undefined) continue;
    const key = keyOf(person);
    const namesakes = earlier.get(key) ?? [];
    const number = numberKey(person.healthNumber);
    const duplicate = ofNumber(number, numbered, numbers) ?? inClinic(person, known.get(key) ?? []) ?? inFile(person, namesakes);
    if (number !== undefined && !numbers.has(number)) numbers.set(number, line);
    if (duplicate !== undefined) found.set(line, duplicate);
    earlier.set(key, [...namesakes, { line, person }]);
  }
  return found;
}

function ofNumber(number: string | undefined, numbered: KnownBy, numbers: ReadonlyMap<string, number>): Duplicate | undefined {
  if (number === undefined) return undefined;
  const [person] = numbered.get(number) ?? [];
  if (person !== undefined) return { of: 'clinic', reason: 'health-number', person };
  const line = numbers.get(number);
  return line === undefined ? undefined : { of: 'file', reason: 'health-number', line };
}

/** The surest reason wins; of equals, who was there first. */
function inClinic(person: ReadPerson, namesakes: readonly KnownPerson[]): Duplicate | undefined {
  for (const wanted of DUPLICATE_REASONS) {
    const twin = namesakes.find((other) => sameness(person, other) === wanted);
    if (twin !== undefined) return { of: 'clinic', reason: wanted, person: twin };
  }
  return undefined;
}

function inFile(person: ReadPerson, namesakes: readonly { readonly line: number; readonly person: ReadPerson }[]): Duplicate | undefined {
  for (const wanted of DUPLICATE_REASONS) {
    const twin = namesakes.find((other) => sameness(person, other.person) === wanted);
    if (twin !== undefined) return { of: 'file', reason: wanted, line: twin.line };
  }
  return undefined;
}
