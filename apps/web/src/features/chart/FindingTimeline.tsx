import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { findingsQuery, type FullChart } from './queries';
import styles from './chart.module.css';

type Shown = Pick<FullChart['findings'][number], 'id' | 'summary' | 'authorName' | 'recordedAt'>;

const Rows = ({ findings }: { readonly findings: readonly Shown[] }) => {
  const { clinic } = useSession();
  return (
    <ul className={styles.rows}>
      {findings.map(({ id, summary, authorName, recordedAt }) => (
        <li key={id} className={styles.row}>
          <span>{summary}</span>
          <span className={styles.aside}>{formatDate(todayIn(clinic.timeZone, new Date(recordedAt)))}, {authorName}</span>
        </li>
      ))}
    </ul>
  );
};

const Everything = ({ patientId }: { readonly patientId: string }) => {
  const query = useInfiniteQuery(findingsQuery(patientId));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Rows findings={(query.data?.pages ?? []).flatMap((page) => page.items)} />
      {(query.isPending || query.hasNextPage) && <div><Button variant="default" loading={query.isFetching} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};

const chartShows = 20;

/** What was found, the latest first. */
export const FindingTimeline = ({ patientId, findings }: { readonly patientId: string; readonly findings: FullChart['findings'] }) => {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <EmptyState title="No findings yet">What is found at a visit appears here and on the body map.</EmptyState>;
  if (all) return <Everything patientId={patientId} />;
  return (
    <>
      <Rows findings={findings} />
      {findings.length >= chartShows && <div><Button variant="default" onClick={() => setAll(true)}>All findings</Button></div>}
    </>
  );
};
