// Rows of the database -> what stands on paper. Unknown stays empty; nothing is judged or left out for its content.
import { facts } from '@legwork/clinical';
import { printedDay } from '../letters/printed-days.js';
import { RECORD_SECTIONS, type RecordSection, TRAIL_SECTION } from './record-sections.js';

export type Row = Readonly<Record<string, unknown>>;

export interface PrintedSection {
  readonly heading: string;
  readonly columns: readonly { readonly header: string; readonly grow: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows beyond what is printed. */
  readonly more: number;
}

export interface PrintedVisit {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  readonly addenda: readonly string[];
}

export interface PrintedRecord {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly identity: readonly { readonly label: string; readonly value: string }[];
  readonly subject: string;
  readonly sections: readonly PrintedSection[];
  readonly visits: readonly PrintedVisit[];
}

/** A part of thousands of lines helps nobody on paper, and takes minutes to lay out. */
const MOST_ROWS = 400;
const MOST_VISITS = 200;

const IDENTITY: readonly (readonly [label: string, column: string])[] = [
  ['Given name', 'given_name'], ['Family name', 'family_name'], ['Called', 'preferred_name'], ['Born', 'birth_date'], ['Sex at birth', 'sex_at_birth'], ['Pronouns', 'pronouns'],
  ['E-mail', 'email'], ['Phone', 'phone'], ['Health number', 'health_number'], ['Language', 'language'], ['Record', 'id'], ['Source', 'provenance'], ['Since', 'created_at'],
];

const NOTE_PARTS: readonly (readonly [heading: string, column: string])[] = [
  ['Subjective', 'subjective'], ['Objective', 'objective'], ['Assessment', 'assessment'], ['Plan', 'plan'], ['Not treated because', 'not_treated_reason'],
];

const QUESTIONS: ReadonlyMap<string, string> = new Map(facts.map(({ id, question }) => [id, question]));

export function sectionsOf(tables: ReadonlyMap<string, readonly Row[]>, trail: readonly Row[], timeZone: string): PrintedSection[] {
  const words = (value: unknown): string => cellText(value, timeZone);
  const print = ({ heading, columns, table }: RecordSection, rows: readonly Row[]): PrintedSection => ({
    heading, columns: columns.map(({ header, grow }) => ({ header, grow })), more: Math.max(0, rows.length - MOST_ROWS),
    // The newest are at the end.
    rows: rows.slice(-MOST_ROWS).map((row) => columns.map(({ column }) => (table === 'fact' && column === 'fact_id' ? QUESTIONS.get(String(row[column])) ?? words(row[column]) : words(row[column])))),
  });
  return [...RECORD_SECTIONS.map((section) => print(section, tables.get(section.table) ?? [])), print(TRAIL_SECTION, trail)].filter(({ rows }) => rows.length > 0);
}

export function visitsOf(tables: ReadonlyMap<string, readonly Row[]>, members: ReadonlyMap<string, string>, timeZone: string): PrintedVisit[] {
  const addenda = tables.get('session_addendum') ?? [];
  const name = (id: unknown): string => members.get(String(id)) ?? '';
  return (tables.get('session') ?? []).slice(-MOST_VISITS).map((visit) => ({
    title: [cellText(visit['visit_date'], timeZone), String(visit['visit_type']), visit['status'] === 'signed' ? `signed by ${name(visit['signed_by_id'])}, ${cellText(visit['signed_at'], timeZone)}` : String(visit['status'])].join(' · '),
    parts: NOTE_PARTS.flatMap(([heading, column]) => (isEmpty(visit[column]) ? [] : [{ heading, text: String(visit[column]) }])),
    addenda: addenda.filter((each) => each['session_id'] === visit['id']).map((each) => `Addendum, ${name(each['author_id'])}, ${cellText(each['created_at'], timeZone)}: ${String(each['text'])}`),
  }));
}

export const identityOf = (patient: Row, timeZone: string): PrintedRecord['identity'] =>
  IDENTITY.filter(([, column]) => !isEmpty(patient[column])).map(([label, column]) => ({ label, value: column === 'birth_date' ? printedDay(String(patient[column])) : cellText(patient[column], timeZone) }));

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Yes and no, lists and small objects in words; instants in the clinic's time. */
export function cellText(value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return INSTANT.test(value) ? inZone(value, timeZone) : value;
  if (Array.isArray(value)) return value.map((item) => cellText(item, timeZone)).join(', ');
  return Object.entries(value).filter(([, item]) => !isEmpty(item)).map(([key, item]) => `${key}: ${cellText(item, timeZone)}`).join('; ');
}

function inZone(instant: string, timeZone: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : new Intl.DateTimeFormat('en-CA', { dateStyle: 'medium', timeStyle: 'short', timeZone, hourCycle: 'h23' }).format(at);
}
