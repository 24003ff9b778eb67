// Everything that waits, narrowed by whose it is, its kind, and whether it was put off. The choice stands in the address.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useUrlChoice, useUrlText } from '../../lib/url-state';
import { Section } from '../../ui/page/Section';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { InboxFilters, inboxStates } from './InboxFilters';
import { taskCountsQuery, tasksQuery, whoseChoices, type TaskFilter, type TaskKind } from './queries';
import { TaskList } from './TaskList';
import { taskWords } from './task-words';
import styles from './tasks.module.css';

const isKind = (word: string): word is TaskKind => Object.hasOwn(taskWords, word);

const Tasks = ({ filter }: { readonly filter: TaskFilter }) => {
  const query = useInfiniteQuery(tasksQuery(filter));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading inbox" />;
  const tasks = query.data.pages.flatMap((page) => page.items);
  if (tasks.length === 0) {
    return filter.status === 'snoozed'
      ? <EmptyState title="Nothing is put off">What is put off returns by itself on its day.</EmptyState>
      : <EmptyState title="Nothing waits">New answers, letters and due dates appear here, and leave when their cause is gone.</EmptyState>;
  }
  return (
    <>
      <TaskList tasks={tasks} label="Tasks" />
      {query.hasNextPage && <div className={styles.more}><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};

export const WholeInbox = () => {
  const [whose, setWhose] = useUrlChoice('whose', whoseChoices, 'all');
  const [state, setState] = useUrlChoice('state', inboxStates, 'open');
  const [word, setWord] = useUrlText('kind');
  const counts = useQuery(taskCountsQuery(whose)).data;
  const kind = state === 'open' && isKind(word) ? word : undefined;
  return (
    <>
      <InboxFilters counts={counts} whose={whose} onWhose={setWhose} state={state} onState={setState} kind={kind} onKind={setWord} />
      <Section title={kind === undefined ? (state === 'open' ? 'Waiting' : 'Put off') : taskWords[kind]} flush>
        <div className={styles.wide}><Tasks filter={{ whose, status: state, kind }} /></div>
      </Section>
    </>
  );
};
