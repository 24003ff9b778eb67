// What every row of the examination works with: the cells, the values they are compared with, the map, the trend.
import type { KeyboardEvent } from 'react';
import { cellKey } from './examination-draft';
import { inUnit } from './cell-values';
import type { LastValue } from './last-of';
import type { CellSide, Row } from './rows';
import type { ExaminationCells } from './use-examination';

export interface RowTools {
  readonly cells: ExaminationCells;
  readonly role: string;
  readonly last: ReadonlyMap<string, LastValue>;
  /** Recorded in this visit already */
  readonly recorded: ReadonlyMap<string, number | string>;
  readonly light: (row: Row, side: CellSide) => void;
  readonly carry: (row: Row, side: CellSide) => void;
  readonly walk: (event: KeyboardEvent<HTMLElement>) => void;
  readonly showTrend: (row: Row) => void;
}

/** The last values of a side as they would be typed, for the cells that are still empty or carried. */
export const carriedCells = (row: Row, side: CellSide, last: RowTools['last'], { cells, carried, lengthUnit }: ExaminationCells['draft']): Readonly<Record<string, string>> =>
  Object.fromEntries(row.measures.flatMap(({ measure }) => {
    const key = cellKey(row, side, measure);
    const before = last.get(key)?.value;
    if (before === undefined || (cells[key] !== undefined && carried[key] !== true)) return [];
    const text = measure === 'cm' && lengthUnit === 'in' ? inUnit(String(Number(before)), 'in') : String(before);
    return [[key, text] as const];
  }));

/** A finding of the row, the newest: its course is the row's. */
export const newestFindingOf = (row: Row, last: RowTools['last']): string | undefined =>
  row.sides.flatMap((side) => row.measures.flatMap(({ measure }) => last.get(cellKey(row, side, measure)) ?? []))
    .toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt))[0]?.findingId;
