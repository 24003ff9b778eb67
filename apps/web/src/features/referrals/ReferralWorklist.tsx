// All open referrals of one direction, as a board or as a table; or those that are closed.
import { Tabs } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { AgeCounts } from './AgeCounts';
import { BoardFilters } from './BoardFilters';
import { countsQuery, worklistQuery } from './queries';
import { ReferralBoard } from './ReferralBoard';
import { countsOf } from './referral-counts';
import { ReferralTable } from './ReferralTable';
import { directions, directionWords, type Direction } from './referral-words';
import { useBoardView, type BoardView } from './use-board-view';
import styles from './referrals.module.css';

const TabCount = ({ view, direction }: { readonly view: BoardView; readonly direction: Direction }) => {
  const { data } = useQuery(countsQuery(view.filter));
  if (data === undefined) return null;
  const { count, overdue } = countsOf(data.counts, direction);
  return (
    <span className={styles.tabCount}>
      <span className={styles.count}>{count}</span>
      {overdue > 0 && <span className={styles.columnLate}>{overdue} overdue</span>}
    </span>
  );
};

const emptyWords = (view: BoardView): { title: string; hint: string } => {
  if (view.isFiltered) return { title: 'Nothing fits these filters', hint: 'Choose another owner or urgency, or another name.' };
  if (view.show === 'closed') return { title: 'No closed referrals yet', hint: 'A referral closes when the reply was acted on and the patient was told.' };
  return view.direction === 'outbound'
    ? { title: 'No referral is out', hint: 'Referrals start from a safety line or a finding in a chart, or here.' }
    : { title: 'No inbound referrals', hint: 'Record one when a letter comes in.' };
};

interface RowsProps {
  readonly view: BoardView;
  readonly action: ReactNode;
}

const Nothing = ({ view, action }: RowsProps) => {
  const { title, hint } = emptyWords(view);
  return <div className={styles.tableCard}><EmptyState title={title} action={view.isFiltered ? undefined : action}>{hint}</EmptyState></div>;
};

const TableRows = ({ view, action, total }: RowsProps & { readonly total?: number }) => {
  const query = useInfiniteQuery(worklistQuery(view.filter));
  if (query.data === undefined) {
    return query.isError
      ? <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      : <LoadingState label="Loading referrals" blocks={[40, 140, 140]} />;
  }
  const rows = query.data.pages.flatMap(({ items }) => items);
  const more = query.hasNextPage && !query.isFetchingNextPage && !query.isFetchNextPageError ? () => void query.fetchNextPage() : undefined;
  if (rows.length === 0) return <Nothing view={view} action={action} />;
  return (
    <>
      <ReferralTable direction={view.direction} rows={rows} total={total} onNearEnd={more} />
      {query.isFetchNextPageError && <ErrorState error={query.error} onRetry={() => void query.fetchNextPage()} />}
    </>
  );
};

const OpenRows = ({ view, action }: RowsProps) => {
  const query = useQuery(countsQuery(view.filter));
  if (query.data === undefined) {
    return query.isError
      ? <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      : <LoadingState label="Loading referrals" blocks={[40, 140, 140]} />;
  }
  const counts = countsOf(query.data.counts, view.direction);
  if (counts.count === 0) return <Nothing view={view} action={action} />;
  if (view.look === 'board') return <ReferralBoard key={view.direction} direction={view.direction} filter={view.filter} counts={query.data.counts} />;
  return <><AgeCounts counts={counts} label="By days waiting" /><TableRows view={view} action={action} total={counts.count} /></>;
};

/** `emptyAction` is offered where there is nothing yet. */
export const ReferralWorklist = ({ emptyAction }: { readonly emptyAction?: ReactNode }) => {
  const view = useBoardView();
  const Rows = view.show === 'closed' ? TableRows : OpenRows;
  return (
    <Tabs value={view.direction} onChange={(value) => view.setDirection(directions.find((one) => one === value) ?? 'outbound')} keepMounted={false}>
      <Tabs.List>
        {directions.map((one) => <Tabs.Tab key={one} value={one} rightSection={<TabCount view={view} direction={one} />}>{directionWords[one]}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={view.direction} className={styles.panel}>
        <BoardFilters view={view} />
        <Rows view={view} action={emptyAction} />
      </Tabs.Panel>
    </Tabs>
  );
};
