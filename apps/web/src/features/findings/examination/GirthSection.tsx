import { regionGroups, swollenCalfCm } from '@legwork/clinical';
import { formatNumber } from '../../../lib/units';
import { Section } from '../../../ui/page/Section';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { inUnit, readCell } from './cell-values';
import { cellKey, lengthUnits, type LengthUnit } from './examination-draft';
import { ColumnHeads, MeasuredRow } from './MeasuredRow';
import type { RowTools } from './row-tools';
import type { Row } from './rows';
import styles from './rows.module.css';

const belowKnee: readonly string[] = regionGroups['below-knee'];

/** What is typed, or else recorded in this visit, centimetres. */
const girthOf = (row: Row, side: 'left' | 'right', { cells: { draft }, recorded }: RowTools): number | undefined => {
  const key = cellKey(row, side, 'cm');
  const [measure] = row.measures;
  const value = (measure === undefined ? undefined : readCell(measure, draft.cells[key], draft.lengthUnit).value) ?? recorded.get(key);
  return typeof value === 'number' ? value : undefined;
};

const Difference = ({ row, tools }: { readonly row: Row; readonly tools: RowTools }) => {
  const [left, right] = [girthOf(row, 'left', tools), girthOf(row, 'right', tools)];
  if (left === undefined || right === undefined) return null;
  const difference = Number(Math.abs(left - right).toFixed(1));
  const isSwollen = difference >= swollenCalfCm && belowKnee.includes(row.region);
  return (
    <p className={styles.difference} role="status">
      Difference {formatNumber(difference)} cm{difference === 0 ? '' : left > right ? ', left more' : ', right more'}
      {isSwollen && `. From ${swollenCalfCm} cm on it counts as a swollen leg: the screening runs again when it is recorded.`}
    </p>
  );
};

export const GirthSection = ({ rows, tools }: { readonly rows: readonly Row[]; readonly tools: RowTools }) => {
  const { draft, set } = tools.cells;
  const change = (lengthUnit: LengthUnit): void => set((before) => (before.lengthUnit === lengthUnit ? before : {
    ...before, lengthUnit, cells: Object.fromEntries(Object.entries(before.cells).map(([key, text]) => [key, key.endsWith('|cm') ? inUnit(text, lengthUnit) : text])),
  }));
  return (
    <Section title="Girth" lead="Kept in centimetres, whatever the tape shows.">
      <SegmentedChoice label="The tape shows" options={lengthUnits} value={draft.lengthUnit} onChange={change} />
      <ColumnHeads />
      {rows.map((row) => <MeasuredRow key={row.id} row={row} tools={tools} below={<Difference row={row} tools={tools} />} />)}
    </Section>
  );
};
