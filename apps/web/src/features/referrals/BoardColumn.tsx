// One state of the board: how many and for how long, then its cards by due day, scrolling by itself. Arrow keys go from
// card to card and to the next column.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, type KeyboardEvent } from 'react';
import { LoadingState } from '../../ui/states/LoadingState';
import { heightOf } from '../../ui/virtual/heights';
import { useVirtualRows } from '../../ui/virtual/use-virtual-rows';
import { AgeCounts } from './AgeCounts';
import { worklistQuery, type WorklistFilter } from './queries';
import type { Counts } from './referral-counts';
import { ReferralCard } from './ReferralCard';
import { statusWords, type ReferralRow, type ReferralStatus } from './referral-words';
import styles from './referrals.module.css';

interface BoardColumnProps {
  readonly status: ReferralStatus;
  readonly counts: Counts;
  readonly filter: WorklistFilter;
  /** The one column that a phone shows */
  readonly isChosen: boolean;
}

/** On a phone so many scroll with the page; more by themselves. */
const FEW = 30;

const keyOf = ({ id }: ReferralRow): string => id;
const isSideways = (key: string): boolean => key === 'ArrowLeft' || key === 'ArrowRight';

/** The first card of the column beside, passing over empty ones. */
const firstBeside = (column: Element | null, key: string): HTMLElement | undefined => {
  let next = column;
  do next = (key === 'ArrowRight' ? next?.nextElementSibling : next?.previousElementSibling) ?? null;
  while (next !== null && next.querySelector('a') === null);
  return next?.querySelector('a') ?? undefined;
};

export const BoardColumn = ({ status, counts, filter, isChosen }: BoardColumnProps) => {
  const title = statusWords[status];
  const query = useInfiniteQuery({ ...worklistQuery({ ...filter, status }), enabled: counts.count > 0 });
  const rows = counts.count === 0 ? [] : query.data?.pages.flatMap(({ items }) => items) ?? [];
  const column = useRef<HTMLElement>(null);
  const more = query.hasNextPage && !query.isFetchingNextPage && !query.isFetchNextPageError ? () => void query.fetchNextPage() : undefined;
  const { scroller, shown, before, after, measure, scrollTo } = useVirtualRows<HTMLUListElement, ReferralRow>({ rows, rowKey: keyOf, estimate: 150, onNearEnd: more });

  const focusCard = (index: number): void => {
    scrollTo(index);
    // The card is in the page once the list has moved.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus());
  };
  const move = (event: KeyboardEvent, at: number): void => {
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (next === undefined && !isSideways(event.key)) return;
    event.preventDefault();
    if (next === undefined) firstBeside(column.current, event.key)?.focus();
    else if (next >= 0 && next < rows.length) focusCard(next);
  };

  return (
    <section ref={column} className={styles.column} aria-label={title} data-chosen={isChosen || undefined} data-few={counts.count <= FEW || undefined}>
      <h2 className={styles.columnTitle}>
        {title} <span className={styles.count}>{counts.count}</span>
        {counts.overdue > 0 && <span className={styles.columnLate}>{counts.overdue} overdue</span>}
      </h2>
      {counts.count === 0 ? <p className={styles.none}>None</p> : <AgeCounts counts={counts} label={`${title}, by days waiting`} />}
      {query.isError && <p className={styles.none} role="alert">These could not be read. <Button variant="default" size="compact-sm" onClick={() => void query.refetch()}>Try again</Button></p>}
      {counts.count > 0 && query.isPending && <LoadingState label={`Loading ${title}`} blocks={[132]} />}
      {rows.length > 0 && (
        <ul ref={scroller} className={styles.cards}>
          <li aria-hidden="true" ref={heightOf(before)} />
          {shown.map(({ row, index, key }) => <ReferralCard key={key} row={row} index={index} measure={measure} onKey={move} />)}
          <li aria-hidden="true" ref={heightOf(after)} />
        </ul>
      )}
    </section>
  );
};
