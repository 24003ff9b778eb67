// One row of the table -> a person, or the problems that keep it from being one, each with its column and reason.
import { isEmail } from 'class-validator';
import { foldName } from '../patients/name-key.js';
import { problemsOfDates } from '../patients/patient-dates.js';
import { type DateOrder, readDate, readFullName, readLanguage, readSex, type Reading } from './cell-values.js';
import { COLUMN_FIELDS, type ColumnField, type Mapping } from './columns.js';
import type { TableRow } from './read-table.js';

export interface ReadPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly sexAtBirth: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly healthNumber: string | null;
  readonly language: string | null;
}

export interface CellProblem {
  /** Line of the file. */
  readonly line: number;
  /** Name of the column as the file has it; null for the row as a whole. */
  readonly column: string | null;
  readonly reason: string;
}

export interface ReadRow {
  readonly line: number;
  readonly person?: ReadPerson;
  readonly problems: readonly CellProblem[];
}

const LONGEST: Readonly<Partial<Record<ColumnField, number>>> = { givenName: 100, familyName: 100, fullName: 200, preferredName: 100, pronouns: 60, email: 254, phone: 40, healthNumber: 40 };
const PHONE = /^\+?[\d\s().\-/x]*\d[\d\s().\-/x]*$/u;

const asIs = (text: string): Reading => ({ value: text });

const READERS: Readonly<Record<ColumnField, (text: string, rule: RowRule) => Reading>> = {
  givenName: asIs, familyName: asIs, preferredName: asIs, pronouns: asIs, healthNumber: asIs,
  fullName: (text) => (readFullName(text) === undefined ? { problem: 'The given name and the family name cannot be told apart.' } : { value: text }),
  birthDate: (text, { dateOrder, today }) => {
    const read = readDate(text, dateOrder);
    const [wrong] = 'value' in read ? problemsOfDates({ birthDate: read.value }, today) : [];
    return wrong === undefined ? read : { problem: wrong.detail };
  },
  sexAtBirth: readSex,
  language: readLanguage,
  email: (text) => (isEmail(text) ? { value: text } : { problem: 'This is no e-mail address.' }),
  phone: (text) => (PHONE.test(text) ? { value: text } : { problem: 'This is no telephone number.' }),
};

export interface RowRule {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder;
  readonly today: string;
}

export function readRow({ line, cells }: TableRow, rule: RowRule): ReadRow {
  const problems: CellProblem[] = [];
  const say = (column: string | null, reason: string): void => { problems.push({ line, column, reason }); };
  const values: Partial<Record<ColumnField, string>> = {};
  if (cells.length > rule.header.length) say(null, `The row has ${cells.length} cells, the header ${rule.header.length}.`);
  for (const field of COLUMN_FIELDS) {
    const at = rule.mapping.indexOf(field);
    const text = at < 0 ? '' : (cells[at] ?? '').trim();
    if (text === '') continue;
    const column = rule.header[at] ?? null;
    const read = text.length > (LONGEST[field] ?? Number.POSITIVE_INFINITY) ? { problem: `This is longer than ${LONGEST[field] ?? 0} characters.` } : READERS[field](text, rule);
    if ('value' in read) values[field] = read.value;
    else say(column, read.problem);
  }
  const name = nameOf(values);
  for (const [field, column] of namesWanted(rule)) if (problems.length === 0 && foldName(name[field]) === '') say(column, 'The name is missing, or has no letter.');
  if (problems.length > 0) return { line, problems };
  const { preferredName = null, birthDate = null, sexAtBirth = null, pronouns = null, email = null, phone = null, healthNumber = null, language = null } = values;
  return { line, problems, person: { ...name, preferredName, birthDate, sexAtBirth, pronouns, email, phone, healthNumber, language } };
}

function nameOf({ fullName, givenName, familyName }: Partial<Record<ColumnField, string>>): { readonly givenName: string; readonly familyName: string } {
  const parts = fullName === undefined ? undefined : readFullName(fullName);
  return { givenName: givenName ?? parts?.givenName ?? '', familyName: familyName ?? parts?.familyName ?? '' };
}

/** The name's parts with the column that should have held them. */
function namesWanted({ header, mapping }: RowRule): [field: 'givenName' | 'familyName', column: string | null][] {
  return (['givenName', 'familyName'] as const).map((field) => {
    const at = mapping.indexOf(field) < 0 ? mapping.indexOf('fullName') : mapping.indexOf(field);
    return [field, header[at] ?? null];
  });
}
