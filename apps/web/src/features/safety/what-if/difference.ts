// What sets two decisions apart: the level, rules that newly fire or no longer do, fields of the matrix.
import type { FiredRule, ScreeningResult } from '@legwork/clinical';
import { severityLevels, severityOf } from '../../../ui/severity/severity-levels';
import { cellState, columnKey } from '../matrix/matrix-model';
import type { Place } from '../../../body-map/places';
import type { Cell } from '../screening-queries';
import { cellsOf } from './sandbox';

export interface Difference {
  readonly appeared: readonly FiredRule[];
  readonly gone: readonly FiredRule[];
  readonly asked: number;
  /** `columnKey|group` of the fields that read differently */
  readonly cells: ReadonlySet<string>;
}

const missingFrom = (rules: readonly FiredRule[], others: readonly FiredRule[]): FiredRule[] => {
  const known = new Set<string>(others.map(({ ruleId }) => ruleId));
  return rules.filter(({ ruleId }) => !known.has(ruleId)).sort((a, b) => severityLevels[severityOf(b.level)].rank - severityLevels[severityOf(a.level)].rank);
};

/** Every field that reads differently, with both texts. */
export function changedCells(before: ScreeningResult, after: ScreeningResult): readonly { readonly cell: Cell; readonly before: string; readonly after: string }[] {
  const was = new Map(cellsOf(before).map((cell) => [`${columnKey(cell)}|${cell.techniqueGroup}`, cellState(cell)]));
  return cellsOf(after).flatMap((cell) => {
    const old = was.get(`${columnKey(cell)}|${cell.techniqueGroup}`);
    const now = cellState(cell);
    const isSame = old !== undefined && old.kind === now.kind && old.text === now.text && old.level === now.level;
    return isSame ? [] : [{ cell, before: old?.text ?? '', after: now.text }];
  });
}

export function differenceOf(before: ScreeningResult, after: ScreeningResult): Difference {
  return {
    appeared: missingFrom(after.fired, before.fired),
    gone: missingFrom(before.fired, after.fired),
    asked: after.toAsk.length - before.toAsk.length,
    cells: new Set(changedCells(before, after).map(({ cell }) => `${columnKey(cell)}|${cell.techniqueGroup}`)),
  };
}

export interface CellChange {
  readonly group: Cell['techniqueGroup'];
  readonly places: readonly Place[];
  /** What the field reads: "Yes", "≤2", "No" */
  readonly before: string;
  readonly after: string;
}

/** Fields that read differently; places with the same change of the same technique stand in one line. */
export function cellChanges(before: ScreeningResult, after: ScreeningResult): readonly CellChange[] {
  const lines = new Map<string, CellChange>();
  for (const { cell, before: was } of changedCells(before, after)) {
    const { text } = cellState(cell);
    const key = `${cell.techniqueGroup}|${was}|${text}`;
    lines.set(key, { group: cell.techniqueGroup, before: was, after: text, places: [...(lines.get(key)?.places ?? []), { region: cell.region, side: cell.side }] });
  }
  return [...lines.values()];
}
