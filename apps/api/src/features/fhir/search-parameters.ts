// The search parameters of each type, and what they mean as conditions on a source's rows. Pure.
import { addDays, instantsOfDay, isDay, isId, problem, type ProblemDetail, Prisma } from '../../platform/http/api.js';
import { wordsSearched } from '../patients/search-words.js';
import { CODE_SYSTEMS } from './code-systems.js';
import type { ResourceSource } from './resource-source.js';

export interface ParameterFrame {
  readonly timeZone: string;
  /** Address of the server's resources, for references written in full. */
  readonly base: string;
}

type Condition = Prisma.Sql;
type Read = (value: string, frame: ParameterFrame) => Condition | undefined;

export interface SearchParameter {
  readonly name: string;
  readonly type: 'token' | 'string' | 'date' | 'reference' | 'number' | 'special';
  readonly documentation: string;
  /** Undefined for a value that cannot be read. */
  readonly read: Read;
}

const NOTHING = Prisma.sql`false`;
/** Sorts behind every continuation of a word, byte by byte. */
const AFTER_ALL = '\u{10FFFF}';

const COMPARISONS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', gt: '>', lt: '<', ge: '>=', le: '<=' };
const DATE = /^(eq|ne|gt|lt|ge|le)?(\d{4}(?:-\d{2}(?:-\d{2})?)?)$/u;
const INSTANT = /^(eq|ne|gt|lt|ge|le)?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))$/u;

interface Span {
  readonly sign: string;
  /** First day and the day after the last, YYYY-MM-DD. */
  readonly from: string;
  readonly until: string;
}

function spanOf(value: string): Span | undefined {
  const [, sign = 'eq', day] = DATE.exec(value) ?? [];
  if (day === undefined) return undefined;
  const from = day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
  if (!isDay(from)) return undefined;
  return { sign, from, until: day.length === 10 ? addDays(from, 1) : `${addDays(from, day.length === 4 ? 366 : 31).slice(0, day.length)}${day.length === 4 ? '-01-01' : '-01'}` };
}

/** R4: a date of less precision is the whole span; `gt` is after it, `ge` from its beginning on. */
function within(column: Condition, { sign, from, until }: { readonly sign: string; readonly from: Condition; readonly until: Condition }): Condition {
  switch (sign) {
    case 'ne': return Prisma.sql`not (${column} >= ${from} and ${column} < ${until})`;
    case 'gt': return Prisma.sql`${column} >= ${until}`;
    case 'ge': return Prisma.sql`${column} >= ${from}`;
    case 'lt': return Prisma.sql`${column} < ${from}`;
    case 'le': return Prisma.sql`${column} < ${until}`;
    default: return Prisma.sql`(${column} >= ${from} and ${column} < ${until})`;
  }
}

const day = (text: string): Condition => Prisma.sql`${text}::date`;
const instant = (at: Date): Condition => Prisma.sql`${at.toISOString()}::timestamptz`;

const birthDate: Read = (value) => {
  const span = spanOf(value);
  return span === undefined ? undefined : within(Prisma.sql`(s.row->>'birth_date')::date`, { sign: span.sign, from: day(span.from), until: day(span.until) });
};

const lastUpdated: Read = (value, { timeZone }) => {
  const column = Prisma.sql`s.updated_at`;
  const [, sign = 'eq', exact] = INSTANT.exec(value) ?? [];
  if (exact !== undefined) {
    const comparison = COMPARISONS[sign];
    return comparison === undefined || Number.isNaN(Date.parse(exact)) ? undefined : Prisma.sql`${column} ${Prisma.raw(comparison)} ${instant(new Date(exact))}`;
  }
  const span = spanOf(value);
  if (span === undefined) return undefined;
  return within(column, { sign: span.sign, from: instant(instantsOfDay(span.from, timeZone).from), until: instant(instantsOfDay(span.until, timeZone).from) });
};

const byName: Read = (value) => {
  const words = wordsSearched(value);
  if (words.length === 0) return NOTHING;
  return Prisma.join(words.map((word) => Prisma.sql`exists (select from patient_search_word w where w.clinic_id = s.clinic_id and w.patient_id = s.patient_id
    and w.word collate "C" >= ${word} and w.word collate "C" < ${word + AFTER_ALL})`), ' and ');
};

/** `system|value`, or a value of either system. */
const identifier: Read = (value) => {
  const [first = '', second] = value.split('|');
  const [system, wanted] = second === undefined ? [undefined, first] : [first, second];
  const byId = isId(wanted) ? Prisma.sql`s.key = ${wanted}::uuid` : NOTHING;
  const byNumber = Prisma.sql`s.row->>'health_number' = ${wanted}`;
  if (system === CODE_SYSTEMS.patientId) return byId;
  if (system === CODE_SYSTEMS.healthNumber) return byNumber;
  return system === undefined ? Prisma.sql`(${byId} or ${byNumber})` : NOTHING;
};

const LAST_UPDATED: SearchParameter = { name: '_lastUpdated', type: 'date', documentation: 'When the resource last changed.', read: lastUpdated };

const OF_PATIENTS: readonly SearchParameter[] = [
  { name: 'name', type: 'string', documentation: 'Beginnings of the words of a name, whatever the accents.', read: byName },
  { name: 'birthdate', type: 'date', documentation: 'The date of birth.', read: birthDate },
  { name: 'identifier', type: 'token', documentation: 'The health number, or the id in this clinic.', read: identifier },
];

/** Parameters that are conditions; patient, _id, _count and the cursor are read apart. */
export const conditionParameters = ({ type }: ResourceSource): readonly SearchParameter[] =>
  [...(type === 'Patient' ? OF_PATIENTS : []), LAST_UPDATED];

/** `Patient/<id>`, the id alone, or the full address on this server; undefined for anything else. */
export function patientOf(value: string, base: string): string | undefined {
  const id = value.startsWith(`${base}/`) ? value.slice(base.length + 1).replace(/^Patient\//u, '') : value.replace(/^Patient\//u, '');
  return isId(id) ? id : undefined;
}

export const wrongParameter = (name: string, code: string, detail: string): ProblemDetail => ({ pointer: `?${name.slice(0, 80)}`, code, detail });

export const refuseParameters = (errors: readonly ProblemDetail[]): void => {
  if (errors.length > 0) throw problem('invalid-input', { errors });
};
