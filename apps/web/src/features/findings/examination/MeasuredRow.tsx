// One line of the examination: its name and norm, a cell or several per side, and what can be done with the line.
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names';
import { formatDate, todayIn } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { TextButton } from '../../../ui/TextButton';
import { Cell } from './Cell';
import { cellKey } from './examination-draft';
import { newestFindingOf, type RowTools } from './row-tools';
import type { Row } from './rows';
import styles from './rows.module.css';

interface MeasuredRowProps {
  readonly row: Row;
  readonly tools: RowTools;
  /** Below the name */
  readonly about?: ReactNode;
  /** Below the cells */
  readonly below?: ReactNode;
}

const lastDay = (row: Row, tools: RowTools, timeZone: string): string | undefined => {
  const days = row.sides.flatMap((side) => row.measures.flatMap(({ measure }) => tools.last.get(cellKey(row, side, measure))?.recordedAt ?? [])).toSorted();
  const newest = days.at(-1);
  return newest === undefined ? undefined : formatDate(todayIn(timeZone, new Date(newest)));
};

const sideWords = { left: 'Left', right: 'Right', none: '' } as const;

export const MeasuredRow = ({ row, tools, about, below }: MeasuredRowProps) => {
  const { clinic } = useSession();
  const day = lastDay(row, tools, clinic.timeZone);
  const carry = (): void => row.sides.forEach((side) => tools.carry(row, side));
  return (
    <div role="group" aria-label={row.label} className={classNames(styles.row, row.measures.length > 1 && styles.many)}>
      <div className={styles.name}>
        <span className={styles.title}>{row.label}</span>
        {(row.norm !== undefined || day !== undefined) && (
          <span className={styles.quiet}>{[row.norm === undefined ? '' : `norm ${row.norm}`, day === undefined ? '' : `last ${day}`].filter((part) => part !== '').join(' · ')}</span>
        )}
        {about}
        {newestFindingOf(row, tools.last) !== undefined && (
          <span className={styles.tools} data-print="hide">
            <TextButton tabIndex={-1} onClick={carry}>Same as last time</TextButton>
            <TextButton tabIndex={-1} onClick={() => tools.showTrend(row)}>Trend</TextButton>
          </span>
        )}
      </div>
      <div className={styles.sides}>
        {row.sides.map((side) => (
          <div key={side} className={styles.side} data-side={sideWords[side]} role="group" aria-label={side === 'none' ? row.label : sideWords[side]}>
            {row.measures.map((measure) => <Cell key={measure.measure} row={row} side={side} measure={measure} tools={tools} />)}
          </div>
        ))}
        {below}
      </div>
    </div>
  );
};

/** Says what the columns are; screen readers hear it with each cell. */
export const ColumnHeads = ({ measures = [] }: { readonly measures?: readonly string[] }) => (
  <div className={classNames(styles.row, styles.heads, measures.length > 1 && styles.many)} aria-hidden>
    <span className={styles.name} />
    <div className={styles.sides}>
      {(['Left', 'Right'] as const).map((side) => (
        <div key={side} className={styles.side}>{measures.length === 0 ? <span>{side}</span> : measures.map((measure) => <span key={measure}>{side[0]} {measure}</span>)}</div>
      ))}
    </div>
  </div>
);
