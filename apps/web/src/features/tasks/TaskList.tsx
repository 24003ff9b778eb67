// Tasks under each other, by hand or by keys: arrows go from one to the next, letters act on the one in focus.
import { Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addDays, formatDate } from '../../lib/dates';
import { useSession, useToday } from '../../lib/session';
import { later } from '../../ui/later/later';
import { useShortcut } from '../../ui/shortcuts/shortcuts';
import type { Task } from './queries';
import { TaskRow, type TaskActions } from './TaskRow';
import { useTaskChange } from './use-task-change';
import styles from './tasks.module.css';

const PutOffTask = later(async () => ({ default: (await import('./PutOffTask')).PutOffTask }));
const GiveTask = later(async () => ({ default: (await import('./GiveTask')).GiveTask }));

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const linksIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-task-link]')];

const stepFrom = (event: KeyboardEvent<HTMLAnchorElement>): void => {
  const step = steps[event.key];
  const list = event.currentTarget.closest('ul');
  if (step === undefined || list === null) return;
  const links = linksIn(list);
  const next = links[links.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

export const TaskList = ({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) => {
  const today = useToday();
  const { membershipId } = useSession();
  const change = useTaskChange();
  const list = useRef<HTMLUListElement>(null);
  const leftAt = useRef<number>(undefined);
  const [asked, setAsked] = useState<{ readonly what: 'put-off' | 'give'; readonly task: Task }>();
  const close = (): void => setAsked(undefined);
  const place = (task: Task): number => tasks.findIndex(({ id }) => id === task.id);
  const putOff = (task: Task, until: string): void => {
    close();
    leftAt.current = place(task);
    change.mutate({ task, body: { snoozedUntil: until }, said: `Put off until ${formatDate(until)}` });
  };
  const actions: TaskActions = {
    finish: (task) => {
      leftAt.current = place(task);
      change.mutate({ task, body: { status: 'done' }, said: 'Done' });
    },
    takeOver: (task) => change.mutate({ task, body: { ownerId: membershipId }, said: 'It is yours' }),
    give: (task) => setAsked({ what: 'give', task }),
    putOff: (task) => setAsked({ what: 'put-off', task }),
    bringBack: (task) => change.mutate({ task, body: { snoozedUntil: null }, said: 'Back in the inbox' }),
  };
  const onCurrent = (allowed: (task: Task) => boolean, run: (task: Task) => void) => (): void => {
    const row = list.current?.contains(document.activeElement) === true ? document.activeElement?.closest<HTMLElement>('[data-task]') : undefined;
    const task = tasks.find(({ id }) => id === row?.dataset['task']);
    if (task !== undefined && allowed(task)) run(task);
  };
  useShortcut('d', 'Inbox: the task in focus is done', onCurrent(({ can }) => can.finish, actions.finish));
  useShortcut('o', 'Inbox: take the task in focus over', onCurrent(({ can, ownerId }) => can.assign && ownerId !== membershipId, actions.takeOver));
  useShortcut('p', 'Inbox: put the task in focus off', onCurrent(({ can }) => can.snooze, actions.putOff));
  useShortcut('w', 'Inbox: until tomorrow', onCurrent(({ can }) => can.snooze, (task) => putOff(task, addDays(today, 1))));

  // The row in focus is gone: focus stays in its place.
  useEffect(() => {
    if (leftAt.current === undefined || list.current === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const links = linksIn(list.current);
    links[Math.min(leftAt.current, links.length - 1)]?.focus();
    leftAt.current = undefined;
  });

  return (
    <>
      <ul ref={list} className={styles.tasks} aria-label={label}>
        {tasks.map((task) => <TaskRow key={task.id} task={task} actions={actions} onStep={stepFrom} />)}
      </ul>
      {asked !== undefined && (
        <Suspense fallback={null}>
          {asked.what === 'put-off' && <PutOffTask task={asked.task} onClose={close} onPutOff={(until) => putOff(asked.task, until)} />}
          {asked.what === 'give' && (
            <GiveTask
              task={asked.task} onClose={close}
              onGive={(ownerId, name) => {
                close();
                change.mutate({ task: asked.task, body: { ownerId }, said: ownerId === null ? 'It is nobody’s' : `Given to ${name}` });
              }}
            />
          )}
        </Suspense>
      )}
    </>
  );
};
