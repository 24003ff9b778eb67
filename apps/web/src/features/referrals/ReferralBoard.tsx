import { useUrlChoice } from '../../lib/url-state';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { BoardColumn } from './BoardColumn';
import type { WorklistFilter } from './queries';
import { countsOf } from './referral-counts';
import { columnsOf, statusWords, type Direction } from './referral-words';
import type { Schema } from '../../lib/api';
import styles from './referrals.module.css';

interface ReferralBoardProps {
  readonly direction: Direction;
  readonly filter: WorklistFilter;
  readonly counts: readonly Schema['ReferralCount'][];
}

/** Columns side by side, in the order of the loop; on a phone one at a time, first the one with something late. */
export const ReferralBoard = ({ direction, filter, counts }: ReferralBoardProps) => {
  const columns = columnsOf[direction].map((status) => ({ status, counts: countsOf(counts, direction, status) }));
  const filled = columns.filter((column) => column.counts.count > 0);
  const first = filled.find((column) => column.counts.overdue > 0) ?? filled[0];
  const [chosen, choose] = useUrlChoice('state', filled.map(({ status }) => status), first?.status ?? 'draft');
  const options = filled.map(({ status, counts: { count } }) => ({ value: status, label: <>{statusWords[status]} <span className={styles.count}>{count}</span></> }));
  return (
    <>
      <div className={styles.oneColumn}><SegmentedChoice label="State" hideLabel options={options} value={chosen} onChange={choose} /></div>
      <div className={styles.board} role="group" aria-label="Referrals by state">
        {columns.map((column) => <BoardColumn key={column.status} {...column} filter={filter} isChosen={column.status === chosen} />)}
      </div>
    </>
  );
};
