// Who saw and changed what in this chart, the latest first.
import { Button } from '@mantine/core';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../lib/api';
import { deedOf } from '../../lib/audit-words';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import styles from './chart.module.css';

const historyQuery = (patientId: string) => infiniteQueryOptions({
  queryKey: ['patients', patientId, 'history'],
  queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/patients/{id}/history', { params: { path: { id: patientId }, query: { limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const ChartHistory = ({ patientId }: { readonly patientId: string }) => {
  const { clinic } = useSession();
  const query = useInfiniteQuery(historyQuery(patientId));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading history" />;
  return (
    <>
      <ul className={styles.rows}>
        {query.data.pages.flatMap((page) => page.items).map((row) => (
          <li key={row.seq} className={styles.row}>
            <span>{`${row.actorName}: ${deedOf({ ...row, patientsShown: 0 })}`}</span>
            <span className={styles.aside}>{formatInstant(row.at, clinic.timeZone)}{row.reason !== null && ` · ${row.reason}`}</span>
          </li>
        ))}
      </ul>
      {query.hasNextPage && <div><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};
