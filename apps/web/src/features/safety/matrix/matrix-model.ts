// The matrix as rows of technique groups and columns of places, each cell in one of a few states that can be read at once.
import { permissionWords } from '../../../ui/severity/permission-words';
import type { Place } from '../../../body-map/places';
import { severityLevels, severityOf, type Severity } from '../../../ui/severity/severity-levels';
import { groupNames, type TechniqueGroup } from '../safety-words';
import type { Cell } from '../screening-queries';

export const placeOf = ({ region, side }: Pick<Cell, 'region' | 'side'>): Place => ({ region, side });
export const columnKey = ({ region, side }: Pick<Cell, 'region' | 'side'>): string => (side === null ? region : `${region}:${side}`);

const groupOrder = Object.keys(groupNames) as TechniqueGroup[];

/** Techniques whose pressure is on the scale 0 to 5; for the others a ceiling says nothing. */
const pressed: ReadonlySet<TechniqueGroup> = new Set(['light-pressure', 'moderate-pressure', 'deep-pressure', 'friction', 'percussion-vibration', 'lymphatic']);

export type CellKind = 'allowed' | 'limited' | 'not-allowed' | 'clearance' | 'not-screened';

export interface CellState {
  readonly kind: CellKind;
  readonly level: Severity;
  /** What stands in the cell: "Yes", "≤2", "No" */
  readonly text: string;
  /** Read out for the cell: "allowed up to pressure 2" */
  readonly spoken: string;
}

const isBlocking = (level: Severity): boolean => severityLevels[level].rank >= severityLevels['clearance-needed'].rank;

/** What is known blocks before what is still open. */
const levelOf = ({ status, atLeast }: Pick<Cell, 'status' | 'atLeast'>): Severity =>
  status === 'not-screened' && isBlocking(severityOf(atLeast)) ? severityOf(atLeast) : severityOf(status);

export function cellState(cell: Cell): CellState {
  const level = levelOf(cell);
  if (level === 'clearance-needed') return { kind: 'clearance', level, text: permissionWords.letter, spoken: 'clearance needed first' };
  if (isBlocking(level)) return { kind: 'not-allowed', level, text: permissionWords.no, spoken: 'not allowed' };
  if (cell.leftOutByLimits) return { kind: 'not-allowed', level: 'modify', text: permissionWords.no, spoken: 'left out' };
  const ceiling = pressed.has(cell.techniqueGroup) && cell.maxPressure < 5 ? cell.maxPressure : undefined;
  if (level === 'not-screened') {
    return { kind: 'not-screened', level, text: ceiling === undefined ? permissionWords.ask : `${permissionWords.ask}, ${permissionWords.upTo(ceiling)}`, spoken: `not screened, questions open${ceiling === undefined ? '' : `; pressure up to ${ceiling} at most`}` };
  }
  if (!cell.allowed) return { kind: 'not-allowed', level: 'modify', text: permissionWords.no, spoken: 'not allowed' };
  if (ceiling !== undefined) return { kind: 'limited', level: 'modify', text: permissionWords.upTo(ceiling), spoken: `allowed up to pressure ${ceiling}` };
  return level === 'modify' ? { kind: 'limited', level, text: permissionWords.limits, spoken: 'allowed within limits' } : { kind: 'allowed', level: 'proceed', text: permissionWords.yes, spoken: 'allowed' };
}

export interface MatrixModel {
  readonly columns: readonly { readonly key: string; readonly place: Place }[];
  readonly rows: readonly { readonly group: TechniqueGroup; readonly cells: readonly (Cell | undefined)[] }[];
}

export function matrixOf(cells: readonly Cell[]): MatrixModel {
  const columns = [...new Map(cells.map((cell) => [columnKey(cell), { key: columnKey(cell), place: placeOf(cell) }])).values()];
  const byKey = new Map(cells.map((cell) => [`${columnKey(cell)}|${cell.techniqueGroup}`, cell]));
  const groups = groupOrder.filter((group) => cells.some(({ techniqueGroup }) => techniqueGroup === group));
  return { columns, rows: groups.map((group) => ({ group, cells: columns.map(({ key }) => byKey.get(`${key}|${group}`)) })) };
}

/** Groups that may be used at the same place instead. */
export const insteadOf = (cell: Cell, cells: readonly Cell[]): Cell[] =>
  cells.filter((other) => columnKey(other) === columnKey(cell) && other.techniqueGroup !== cell.techniqueGroup && other.allowed);

export type GridMove = (row: number, column: number, rows: number, columns: number) => readonly [number, number];

const last = (count: number): number => Math.max(0, count - 1);

/** Keys of a grid; the edges hold. */
export const gridMoves: Readonly<Record<string, GridMove>> = {
  ArrowUp: (row, column) => [Math.max(0, row - 1), column],
  ArrowDown: (row, column, rows) => [Math.min(last(rows), row + 1), column],
  ArrowLeft: (row, column) => [row, Math.max(0, column - 1)],
  ArrowRight: (row, column, _rows, columns) => [row, Math.min(last(columns), column + 1)],
  Home: (row) => [row, 0],
  End: (row, _column, _rows, columns) => [row, last(columns)],
};
