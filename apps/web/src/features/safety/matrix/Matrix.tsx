// What may be done where: techniques down, places across. One tab stop, arrows inside; Enter or a tap explains a cell.
// A narrow screen shows one place at a time.
import { IconCheck, IconCircleDashed, IconMailQuestion, IconX, type Icon as TablerIcon } from '@tabler/icons-react';
import { Suspense, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { placeName } from '../../../body-map/places';
import { later } from '../../../ui/later/later';
import { groupNames } from '../safety-words';
import type { Cell } from '../screening-queries';
import { cellState, columnKey, gridMoves, matrixOf, type CellKind } from './matrix-model';
import styles from './matrix.module.css';

const RegionSwitch = later(async () => ({ default: (await import('./RegionSwitch')).RegionSwitch }));

const icons: Readonly<Record<CellKind, TablerIcon>> = { allowed: IconCheck, limited: IconCheck, 'not-allowed': IconX, clearance: IconMailQuestion, 'not-screened': IconCircleDashed };

interface MatrixProps {
  readonly cells: readonly Cell[];
  readonly onExplain: (cell: Cell) => void;
  /** Cells that differ from another decision, by `columnKey|group`. */
  readonly changed?: ReadonlySet<string>;
}

export const Matrix = ({ cells, onExplain, changed }: MatrixProps) => {
  const { columns, rows } = useMemo(() => matrixOf(cells), [cells]);
  const [[activeRow, activeColumn], setActive] = useState<readonly [number, number]>([0, 0]);
  const [chosen, setChosen] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const shown = columns.some(({ key }) => key === chosen) ? chosen : columns[0]?.key;

  const onKeyDown = (event: KeyboardEvent, row: number, column: number): void => {
    const move = gridMoves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const [nextRow, nextColumn] = move(row, column, rows.length, columns.length);
    // The column has to be there before its field can take the focus: a narrow screen shows one at a time.
    flushSync(() => {
      setActive([nextRow, nextColumn]);
      setChosen(columns[nextColumn]?.key);
    });
    table.current?.querySelector<HTMLButtonElement>(`[data-at="${nextRow}:${nextColumn}"]`)?.focus();
  };

  return (
    <div className={styles.matrix}>
      {columns.length > 1 && (
        <Suspense fallback={null}><RegionSwitch columns={columns} value={shown} onChange={setChosen} /></Suspense>
      )}
      <div className={styles.scroll}>
        <table ref={table} className={styles.table}>
          <caption className={styles.caption}>What may be done where. Arrow keys move between fields, Enter explains one.</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>Technique</th>
              {columns.map(({ key, place }) => <th key={key} scope="col" className={styles.place} data-shown={key === shown || undefined}>{placeName(place)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, cells: ofRow }, row) => (
              <tr key={group}>
                <th scope="row" className={styles.group}>{groupNames[group]}</th>
                {ofRow.map((cell, column) => {
                  const key = columns[column]?.key;
                  if (cell === undefined) return <td key={key} data-shown={key === shown || undefined}>–</td>;
                  const { kind, level, text, spoken } = cellState(cell);
                  const Icon = icons[kind];
                  const isChanged = changed?.has(`${columnKey(cell)}|${group}`) === true;
                  return (
                    <td key={key} className={styles.cell} data-shown={key === shown || undefined}>
                      <button
                        type="button" className={styles.button} data-kind={kind} data-severity={level} data-changed={isChanged || undefined} data-at={`${row}:${column}`}
                        tabIndex={row === activeRow && column === Math.min(activeColumn, columns.length - 1) ? 0 : -1}
                        aria-label={`${groupNames[group]}, ${placeName({ region: cell.region, side: cell.side })}: ${spoken}${isChanged ? ', changed' : ''}. Explain`}
                        onFocus={() => setActive([row, column])} onKeyDown={(event) => onKeyDown(event, row, column)} onClick={() => onExplain(cell)}
                      >
                        <Icon size={15} aria-hidden />
                        {text}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
