// The beginning of the inbox, for the day at a glance: dangers first, then what is overdue.
import { useInfiniteQuery } from '@tanstack/react-query';
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { tasksQuery } from './queries';
import { TaskList } from './TaskList';
import styles from './tasks.module.css';

export const Inbox = () => {
  const query = useInfiniteQuery(tasksQuery());
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading inbox" />;
  const [first] = query.data.pages;
  if (first === undefined || first.items.length === 0) return <EmptyState title="Nothing waits">New answers, letters and due dates appear here.</EmptyState>;
  return (
    <>
      <TaskList tasks={first.items} label="Tasks" />
      {first.nextCursor !== null && <div className={styles.more}><ButtonLink to={urls.inbox()} variant="default">More in the inbox</ButtonLink></div>}
    </>
  );
};
