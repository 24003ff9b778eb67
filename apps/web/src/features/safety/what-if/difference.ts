// What sets two decisions apart: the level, rules that newly fire or no longer do, fields of the matrix.
import type { FiredRule, ScreeningResult } from '@legwork/clinical';
import { severityLevels, severityOf } from '../../../ui/severity/severity-levels';
import { cellState, columnKey } from '../matrix/matrix-model';
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

const readings = (result: ScreeningResult): Map<string, string> =>
  new Map(cellsOf(result).map((cell) => [`${columnKey(cell)}|${cell.techniqueGroup}`, `${cellState(cell).kind} ${cellState(cell).text} ${cellState(cell).level}`]));

export function differenceOf(before: ScreeningResult, after: ScreeningResult): Difference {
  const was = readings(before);
  return {
    appeared: missingFrom(after.fired, before.fired),
    gone: missingFrom(before.fired, after.fired),
    asked: after.toAsk.length - before.toAsk.length,
    cells: new Set([...readings(after)].filter(([key, reading]) => was.get(key) !== reading).map(([key]) => key)),
  };
}
