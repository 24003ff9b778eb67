// From what is typed in a cell to a value within its limits, and from the cells of a side to the finding they make.
import { cmFromInches, formatNumber, readNumber } from '../../../lib/units';
import type { NewFinding } from '../finding-queries';
import { cellKey, sideKey, type ExaminationDraft, type LengthUnit } from './examination-draft';
import { isNumber, isWord, type CellSide, type Measure, type NumberMeasure, type Row } from './rows';

export interface Read {
  readonly value?: number | string;
  /** Why it is not taken */
  readonly error?: string;
}

const isLength = ({ unit }: NumberMeasure): boolean => unit === 'cm';
const inInches = (cm: number): number => cm / cmFromInches(1);

/** To the millimetre: what a tape shows. */
export const cmOf = (inches: number): number => Number(cmFromInches(inches).toFixed(1));

const limitWords = (measure: NumberMeasure, unit: LengthUnit): string => {
  const close = /^[°/]/u.test(measure.unit) ? '' : ' ';
  if (isLength(measure) && unit === 'in') return `Between ${formatNumber(inInches(measure.min))} and ${formatNumber(inInches(measure.max))} in`;
  return `Between ${formatNumber(measure.min, measure.decimals)} and ${formatNumber(measure.max, measure.decimals)}${close}${measure.unit}`;
};

const readMeasured = (measure: NumberMeasure, typed: string, unit: LengthUnit): Read => {
  const number = readNumber(typed);
  if (number === undefined) return { error: 'Digits only' };
  const value = isLength(measure) && unit === 'in' ? cmOf(number) : number;
  if (value < measure.min || value > measure.max) return { error: limitWords(measure, unit) };
  if (measure.decimals === 0 && !Number.isInteger(value)) return { error: 'Whole numbers only' };
  return { value };
};

export const readCell = (measure: Measure, typed: string | undefined, unit: LengthUnit): Read => {
  if (typed === undefined || typed.trim() === '') return {};
  if (isNumber(measure)) return readMeasured(measure, typed, unit);
  if (isWord(measure)) return measure.choices.some(({ value }) => value === typed) ? { value: typed } : {};
  return { value: typed.trim().slice(0, measure.longest) };
};

/** The same length in the other unit. */
export const lengthIn = (length: number, unit: LengthUnit): number => (unit === 'cm' ? cmOf(length) : Number(inInches(length).toFixed(2)));

export const inUnit = (typed: string, unit: LengthUnit): string => {
  const number = readNumber(typed);
  return number === undefined ? typed : formatNumber(lengthIn(number, unit), 2);
};

export interface ReadExamination {
  readonly findings: readonly NewFinding[];
  /** Cells of each finding, in the same order */
  readonly cells: readonly (readonly string[])[];
  readonly errors: Readonly<Record<string, string>>;
}

interface Visit {
  readonly episodeId: string | null;
  readonly sessionId: string;
}

const readSide = (draft: ExaminationDraft, row: Row, side: CellSide, visit: Visit): { readonly finding?: NewFinding; readonly cells: readonly string[]; readonly errors: readonly [string, string][] } => {
  const reads = row.measures.map(({ measure }, at) => ({ measure, key: cellKey(row, side, measure), at }))
    .map(({ measure, key, at }) => ({ measure, key, read: readCell(row.measures[at] as Measure, draft.cells[key], draft.lengthUnit) }));
  const errors = reads.flatMap(({ key, read }): [string, string][] => (read.error === undefined ? [] : [[key, read.error]]));
  const given = reads.filter(({ read }) => read.value !== undefined);
  if (given.length === 0) return { cells: [], errors };
  const hurts = row.mayHurt && draft.painful[sideKey(row, side)] === true ? { painful: true } : {};
  return {
    cells: given.map(({ key }) => key), errors,
    finding: {
      kind: row.kind, region: row.region, side: side === 'none' ? null : side,
      data: { ...row.data, ...Object.fromEntries(given.map(({ measure, read }) => [measure, read.value])), ...hurts }, ...visit,
    },
  };
};

/** One finding per row and side that has a value; nothing that is not a value within its limits. */
export const readExamination = (draft: ExaminationDraft, rows: readonly Row[], visit: Visit): ReadExamination => {
  const sides = rows.flatMap((row) => row.sides.map((side) => readSide(draft, row, side, visit)));
  const made = sides.filter(({ finding }) => finding !== undefined);
  return {
    findings: made.flatMap(({ finding }) => finding ?? []), cells: made.map(({ cells }) => cells),
    errors: Object.fromEntries(sides.flatMap(({ errors }) => errors)),
  };
};
