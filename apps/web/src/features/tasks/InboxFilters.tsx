// Whose tasks, of which kind, now or put off: each with its number.
import { classNames } from '../../ui/class-names';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { type TaskCounts, type TaskKind, type Whose } from './queries';
import { taskWords } from './task-words';
import styles from './tasks.module.css';

export const inboxStates = ['open', 'snoozed'] as const;
export type InboxState = (typeof inboxStates)[number];

interface InboxFiltersProps {
  /** undefined while they are counted */
  readonly counts: TaskCounts | undefined;
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
  readonly state: InboxState;
  readonly onState: (state: InboxState) => void;
  readonly kind: TaskKind | undefined;
  readonly onKind: (kind: TaskKind | undefined) => void;
}

const withNumber = (words: string, number: number | undefined): string => (number === undefined ? words : `${words} ${number}`);

export const InboxFilters = ({ counts, whose, onWhose, state, onState, kind, onKind }: InboxFiltersProps) => (
  <div className={styles.filters}>
    <div className={styles.choices}>
      <SegmentedChoice
        label="Whose" hideLabel value={whose} onChange={onWhose}
        options={[{ value: 'all', label: 'All' }, { value: 'mine', label: withNumber('Mine', counts?.mine) }, { value: 'unowned', label: withNumber('Nobody’s', counts?.unowned) }]}
      />
      <SegmentedChoice
        label="Now or later" hideLabel value={state} onChange={onState}
        options={[{ value: 'open', label: 'Waiting' }, { value: 'snoozed', label: withNumber('Put off', counts?.snoozed) }]}
      />
    </div>
    {state === 'open' && counts !== undefined && counts.kinds.length > 0 && (
      <ul className={styles.kinds} aria-label="Kinds">
        {counts.kinds.map((each) => (
          <li key={each.kind}>
            <button type="button" className={classNames(styles.chip, each.kind === kind && styles.chosen)} aria-pressed={each.kind === kind} onClick={() => onKind(each.kind === kind ? undefined : each.kind)}>
              {taskWords[each.kind]} <b>{each.count}</b>{each.overdue > 0 && <span className={styles.late}>{each.overdue} overdue</span>}
            </button>
          </li>
        ))}
      </ul>
    )}
  </div>
);
