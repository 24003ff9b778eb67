import { statusWords, type Direction, type ReferralRow } from './referral-words';
import { boardColumns, type BoardColumn } from './board-columns';
import { ReferralCard } from './ReferralCard';
import styles from './referrals.module.css';

const Column = ({ column }: { readonly column: BoardColumn }) => {
  const { status, rows, overdue } = column;
  const title = statusWords[status];
  return (
    <section className={styles.column} aria-label={title} data-empty={rows.length === 0 || undefined}>
      <h2 className={styles.columnTitle}>
        {title} <span className={styles.count}>{rows.length}</span>
        {overdue > 0 && <span className={styles.columnLate}>{overdue} overdue</span>}
      </h2>
      {rows.length === 0
        ? <p className={styles.none}>None</p>
        : <ul className={styles.cards}>{rows.map((row) => <ReferralCard key={row.id} row={row} />)}</ul>}
    </section>
  );
};

interface ReferralBoardProps {
  readonly direction: Direction;
  readonly rows: readonly ReferralRow[];
}

/** Columns side by side; on a phone one below the other, without the empty ones. */
export const ReferralBoard = ({ direction, rows }: ReferralBoardProps) => (
  // Scrolls sideways where the columns do not fit, so it must be reachable by keyboard.
  <div className={styles.board} role="group" aria-label="Referrals by state">
    {boardColumns(direction, rows).map((column) => <Column key={column.status} column={column} />)}
  </div>
);
