// How a file is read, as it is stored with the import.
import { DATE_ORDERS, type DateOrder, guessDateOrder } from './cell-values.js';
import { COLUMN_FIELDS, guessMapping, type Mapping } from './columns.js';
import { CHOICES, type Choice, type ChoicesByLine } from './import-plan.js';
import type { Table } from './read-table.js';

export interface StoredMapping {
  readonly header: readonly string[];
  /** First values of each column, so that the mapping can be shown once the text is gone. */
  readonly examples: readonly (readonly string[])[];
  readonly fields: Mapping;
  readonly dateOrder: DateOrder;
  readonly duplicates: Choice;
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;
const DATES_LOOKED_AT = 2_000;

export function firstMapping({ header, rows }: Table, language: string): StoredMapping {
  const fields = guessMapping(header);
  const dates = fields.indexOf('birthDate');
  const column = (at: number, most: number): string[] => rows.slice(0, most).map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return {
    header, fields, duplicates: 'skip',
    examples: header.map((_name, at) => column(at, 50).slice(0, EXAMPLES).map((cell) => cell.slice(0, LONGEST_EXAMPLE))),
    dateOrder: guessDateOrder(dates < 0 ? [] : column(dates, DATES_LOOKED_AT), language),
  };
}

/** JSON of the database, written by this program alone. */
export function readMapping(stored: unknown): StoredMapping {
  const { header, examples, fields, dateOrder, duplicates } = stored as StoredMapping;
  return {
    header, examples, dateOrder: DATE_ORDERS.find((order) => order === dateOrder) ?? 'year-first', duplicates: CHOICES.find((choice) => choice === duplicates) ?? 'skip',
    fields: fields.map((field) => COLUMN_FIELDS.find((known) => known === field) ?? null),
  };
}

export const readChoices = (stored: unknown): ChoicesByLine => stored as ChoicesByLine;
