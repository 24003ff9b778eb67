// All open referrals of one direction, as a board or as a table.
import { Button, Tabs } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { BoardFilters } from './BoardFilters';
import { countsQuery, worklistQuery } from './queries';
import { ReferralBoard } from './ReferralBoard';
import { ReferralTable } from './ReferralTable';
import { directions, directionWords, type Direction } from './referral-words';
import { useBoardView, type BoardView } from './use-board-view';
import styles from './referrals.module.css';

const TabCount = ({ direction }: { readonly direction: Direction }) => {
  const { data } = useQuery(countsQuery);
  if (data === undefined) return null;
  const own = data.counts.filter((count) => count.direction === direction);
  const overdue = own.reduce((sum, count) => sum + count.overdue, 0);
  return (
    <span className={styles.tabCount}>
      <span className={styles.count}>{own.reduce((sum, { count }) => sum + count, 0)}</span>
      {overdue > 0 && <span className={styles.columnLate}>{overdue} overdue</span>}
    </span>
  );
};

const emptyWords = (view: BoardView): { title: string; hint: string } => {
  if (view.isFiltered) return { title: 'Nothing fits these filters', hint: 'Choose another owner or urgency.' };
  if (view.show === 'closed') return { title: 'No closed referrals yet', hint: 'A referral closes when the reply was acted on and the patient was told.' };
  return view.direction === 'outbound'
    ? { title: 'No referral is out', hint: 'Referrals start from a safety line or a finding in a chart, or here.' }
    : { title: 'No inbound referrals', hint: 'Record one when a letter comes in.' };
};

const Rows = ({ view, action }: { readonly view: BoardView; readonly action: ReactNode }) => {
  const query = useInfiniteQuery(worklistQuery(view.filter));
  if (query.data === undefined) {
    return query.isError
      ? <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      : <LoadingState label="Loading referrals" blocks={[40, 140, 140]} />;
  }
  const rows = query.data.pages.flatMap(({ items }) => items);
  const empty = emptyWords(view);
  if (rows.length === 0) return <div className={styles.tableCard}><EmptyState title={empty.title} action={view.isFiltered ? undefined : action}>{empty.hint}</EmptyState></div>;
  return (
    <>
      {view.look === 'board' && view.show === 'open'
        ? <ReferralBoard direction={view.direction} rows={rows} />
        : <ReferralTable direction={view.direction} rows={rows} />}
      {query.hasNextPage && (
        <div className={styles.more}><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>
      )}
    </>
  );
};

/** `emptyAction` is offered where there is nothing yet. */
export const ReferralWorklist = ({ emptyAction }: { readonly emptyAction?: ReactNode }) => {
  const view = useBoardView();
  return (
    <Tabs value={view.direction} onChange={(value) => view.setDirection(directions.find((one) => one === value) ?? 'outbound')} keepMounted={false}>
      <Tabs.List>
        {directions.map((one) => <Tabs.Tab key={one} value={one} rightSection={<TabCount direction={one} />}>{directionWords[one]}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={view.direction} className={styles.panel}>
        <BoardFilters view={view} />
        <Rows view={view} action={emptyAction} />
      </Tabs.Panel>
    </Tabs>
  );
};
