// What is typed into the examination and not yet recorded; it lies on the device until the server has it.
import type { NewFinding } from '../finding-queries';
import type { CellSide, MotionMode, Part, Row } from './rows';

export const lengthUnits = [{ value: 'cm', label: 'cm' }, { value: 'in', label: 'inches' }] as const;
export type LengthUnit = (typeof lengthUnits)[number]['value'];

/** A batch on its way: sent again under the same key until the server has answered. */
export interface Outbox {
  readonly key: string;
  readonly findings: readonly NewFinding[];
  /** Cells of each finding, in the same order */
  readonly cellsOf: readonly (readonly string[])[];
  /** What stood in the cells when it was sent */
  readonly cells: Readonly<Record<string, string>>;
}

export interface ExaminationDraft {
  /** Text of a cell, by `row|side|measure` */
  readonly cells: Readonly<Record<string, string>>;
  /** By `row|side` */
  readonly painful: Readonly<Record<string, boolean>>;
  /** Cells that stand as last time, until they are touched */
  readonly carried: Readonly<Record<string, boolean>>;
  readonly lengthUnit: LengthUnit;
  readonly parts?: readonly Part[];
  readonly scope?: 'before' | 'all';
  readonly passive?: boolean;
  readonly vitals?: boolean;
  readonly outbox?: Outbox;
}

export const emptyDraft: ExaminationDraft = { cells: {}, painful: {}, carried: {}, lengthUnit: 'cm' };

export const isExaminationDraft = (value: unknown): value is ExaminationDraft =>
  typeof value === 'object' && value !== null && 'cells' in value && 'painful' in value && 'carried' in value && 'lengthUnit' in value;

export const sideKey = (row: Pick<Row, 'id'>, side: CellSide): string => `${row.id}|${side}`;
export const cellKey = (row: Pick<Row, 'id'>, side: CellSide, measure: string): string => `${row.id}|${side}|${measure}`;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> => {
  const { [key]: _gone, ...rest } = record;
  return rest;
};

/** An emptied cell is no value; a typed one is nobody else's any more. */
export const withCell = (draft: ExaminationDraft, key: string, text: string): ExaminationDraft =>
  ({ ...draft, cells: text === '' ? without(draft.cells, key) : { ...draft.cells, [key]: text }, carried: without(draft.carried, key) });

export const withCarried = (draft: ExaminationDraft, cells: Readonly<Record<string, string>>): ExaminationDraft => ({
  ...draft, cells: { ...draft.cells, ...cells }, carried: { ...draft.carried, ...Object.fromEntries(Object.keys(cells).map((key) => [key, true])) },
});

export const withPain = (draft: ExaminationDraft, key: string): ExaminationDraft =>
  ({ ...draft, painful: draft.painful[key] === true ? without(draft.painful, key) : { ...draft.painful, [key]: true } });

/** Takes out what was recorded; what was typed over it since stays. */
export const withoutSent = (draft: ExaminationDraft, sent: Outbox): ExaminationDraft => {
  const cells = Object.fromEntries(Object.entries(draft.cells).filter(([key, text]) => sent.cells[key] !== text));
  const sides = new Set(Object.keys(cells).map((key) => key.slice(0, key.lastIndexOf('|'))));
  const { outbox: _sent, ...rest } = draft;
  return {
    ...rest, cells,
    painful: Object.fromEntries(Object.entries(draft.painful).filter(([key]) => sides.has(key))),
    carried: Object.fromEntries(Object.entries(draft.carried).filter(([key]) => key in cells)),
  };
};

export const modesOf = ({ passive }: ExaminationDraft): readonly MotionMode[] => (passive === true ? ['active', 'passive'] : ['active']);
