// Every referral of one person, open and closed, newest first, each with what happened to it.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate, formatInstant, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import type { Schema } from '../../lib/api';
import { pastWords } from './event-words';
import { historyQuery } from './queries';
import { daysWords, statusWords } from './referral-words';
import { Due, Escalated, UrgencyTag } from './Urgency';
import styles from './history.module.css';

type Row = Schema['ReferralHistoryRow'];

const State = ({ row }: { readonly row: Row }) =>
  row.status === 'closed'
    ? <p className={styles.tags}><b>Closed</b>{row.outcome !== null && <span>{row.outcome}</span>}</p>
    : <p className={styles.tags}><b>{statusWords[row.status]}</b><span>{daysWords(row.daysInState)}</span><UrgencyTag urgency={row.urgency} /><Due dueOn={row.dueOn} overdue={row.overdue} />{row.escalated && <Escalated />}</p>;

const Line = ({ row }: { readonly row: Row }) => {
  const { clinic } = useSession();
  return (
    <li className={styles.line}>
      <h4 className={styles.title}><Link to={urls.referral(row.id)}>{row.direction === 'outbound' ? 'To' : 'From'} {row.toName}</Link> <span className={styles.quiet}>{formatDate(todayIn(clinic.timeZone, new Date(row.createdAt)))} · {row.ownerName}</span></h4>
      {row.reason !== null && row.reason !== '' && <p className={styles.reason}>{row.reason}</p>}
      <State row={row} />
      {row.events.length > 0 && (
        <ol className={styles.events}>
          {row.events.map((event) => (
            <li key={`${event.at}-${event.step}`}>{pastWords(event.step)} <span className={styles.quiet}>{formatInstant(event.at, clinic.timeZone)} · {event.byName}</span>{event.note !== null && <span> · {event.note}</span>}</li>
          ))}
        </ol>
      )}
    </li>
  );
};

export const ReferralHistory = ({ patientId }: { readonly patientId: string }) => {
  const query = useInfiniteQuery(historyQuery(patientId));
  if (query.data === undefined) return query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState label="Loading referrals" blocks={[96, 96]} />;
  const rows = query.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <EmptyState title="No referrals">A referral starts from a safety line, a finding, or under More.</EmptyState>;
  return (
    <>
      <ul className={styles.lines}>{rows.map((row) => <Line key={row.id} row={row} />)}</ul>
      {query.hasNextPage && <div className={styles.more}><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};
