import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { findingsQuery, type FullChart } from './queries';
import styles from './chart.module.css';

type Shown = Pick<FullChart['findings'][number], 'id' | 'kind' | 'summary' | 'authorName' | 'recordedAt'>;

/** What can be done with a finding, beside its line. */
type ActionOf = (finding: Shown) => ReactNode;

const Rows = ({ findings, actionOf }: { readonly findings: readonly Shown[]; readonly actionOf: ActionOf }) => {
  const { clinic } = useSession();
  return (
    <ul className={styles.rows}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.row}>
          <span>{finding.summary}</span>
          <span className={styles.aside}>{formatDate(todayIn(clinic.timeZone, new Date(finding.recordedAt)))}, {finding.authorName}</span>
          {actionOf(finding)}
        </li>
      ))}
    </ul>
  );
};

const Everything = ({ patientId, actionOf }: { readonly patientId: string; readonly actionOf: ActionOf }) => {
  const query = useInfiniteQuery(findingsQuery(patientId));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Rows findings={(query.data?.pages ?? []).flatMap((page) => page.items)} actionOf={actionOf} />
      {(query.isPending || query.hasNextPage) && <div><Button variant="default" loading={query.isFetching} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};

const chartShows = 20;

interface FindingTimelineProps {
  readonly patientId: string;
  readonly findings: FullChart['findings'];
  readonly actionOf: ActionOf;
}

/** What was found, the latest first. */
export const FindingTimeline = ({ patientId, findings, actionOf }: FindingTimelineProps) => {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <EmptyState title="No findings yet">What is found at a visit appears here and on the body map.</EmptyState>;
  if (all) return <Everything patientId={patientId} actionOf={actionOf} />;
  return (
    <>
      <Rows findings={findings} actionOf={actionOf} />
      {findings.length >= chartShows && <div><Button variant="default" onClick={() => setAll(true)}>All findings</Button></div>}
    </>
  );
};
