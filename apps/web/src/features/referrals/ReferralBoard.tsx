import { BoardColumn } from './BoardColumn';
import type { WorklistFilter } from './queries';
import { countsOf } from './referral-counts';
import { columnsOf, type Direction } from './referral-words';
import type { Schema } from '../../lib/api';
import styles from './referrals.module.css';

interface ReferralBoardProps {
  readonly direction: Direction;
  readonly filter: WorklistFilter;
  readonly counts: readonly Schema['ReferralCount'][];
}

/** Columns side by side, in the order of the loop; on a phone one below the other, without the empty ones. */
export const ReferralBoard = ({ direction, filter, counts }: ReferralBoardProps) => (
  <div className={styles.board} role="group" aria-label="Referrals by state">
    {columnsOf[direction].map((status) => <BoardColumn key={status} status={status} counts={countsOf(counts, direction, status)} filter={filter} />)}
  </div>
);
