// What waits for somebody: emergencies and stops first, each with its person, its day and where to deal with it.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCheck, IconClockPause, IconDotsVertical } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addDays, relativeDay } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { isClinical, useSession, useToday } from '../../lib/session';
import type { Schema } from '../../lib/api';
import { classNames } from '../../ui/class-names';
import { notify } from '../../ui/notices/notify';
import { PersonName } from '../../ui/privacy/PersonName';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { changeTask, tasksQuery, type Task } from './queries';
import { placeOf, taskWords } from './task-words';
import styles from './tasks.module.css';

const useTaskChange = (task: Task) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema['TaskChange']) => changeTask(task, body),
    onError: (error) => notify(sentenceFor(error)),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['tasks'] }), client.invalidateQueries({ queryKey: ['home'] })]),
  });
};

const TaskMenu = ({ task }: { readonly task: Task }) => {
  const change = useTaskChange(task);
  const today = useToday();
  if (!task.can.finish && !task.can.snooze) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={`More for ${taskWords[task.kind]}`}><IconDotsVertical size={18} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {task.can.finish && <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => change.mutate({ status: 'done' })}>Done</Menu.Item>}
        {task.can.snooze && <Menu.Item leftSection={<IconClockPause size={16} aria-hidden />} onClick={() => change.mutate({ snoozedUntil: addDays(today, 1) })}>Tomorrow</Menu.Item>}
        {task.can.snooze && <Menu.Item leftSection={<IconClockPause size={16} aria-hidden />} onClick={() => change.mutate({ snoozedUntil: addDays(today, 7) })}>In a week</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
};

const TaskRow = ({ task }: { readonly task: Task }) => {
  const session = useSession();
  const today = useToday();
  const to = placeOf(task, isClinical(session));
  const words = taskWords[task.kind];
  return (
    <li className={styles.task}>
      <div className={styles.text}>
        {task.severity !== 'none' && <SeverityChip level={task.severity}>{words}</SeverityChip>}
        {task.severity === 'none' && <span className={styles.kind}>{words}</span>}
        {task.patientName !== null && (to === undefined ? <PersonName name={task.patientName} /> : <Link className={styles.person} to={to}><PersonName name={task.patientName} /></Link>)}
        {task.dueOn !== null && <span className={classNames(styles.due, task.overdue && styles.overdue)}>{task.overdue ? 'Overdue: ' : 'Due '}{relativeDay(task.dueOn, today)}</span>}
      </div>
      <TaskMenu task={task} />
    </li>
  );
};

export const Inbox = () => {
  const query = useInfiniteQuery(tasksQuery(undefined));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading inbox" />;
  const tasks = query.data.pages.flatMap((page) => page.items);
  if (tasks.length === 0) return <EmptyState title="Nothing waits">New answers, letters and due dates appear here.</EmptyState>;
  return (
    <>
      <ul className={styles.tasks}>{tasks.map((task) => <TaskRow key={task.id} task={task} />)}</ul>
      {query.hasNextPage && <div className={styles.more}><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
    </>
  );
};
