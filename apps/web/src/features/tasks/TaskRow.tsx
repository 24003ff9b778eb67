// One thing that waits: what it is, about whom, whose it is, until when, and what can be done with it here.
import { IconCheck, IconClockPause, IconClockPlay, IconUserCheck, IconUserShare } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { formatDate, relativeDay } from '../../lib/dates';
import { isClinical, useSession, useToday } from '../../lib/session';
import { classNames } from '../../ui/class-names';
import { ActionMenu } from '../../ui/menu/ActionMenu';
import type { MenuAction } from '../../ui/menu/MenuTrigger';
import { PersonName } from '../../ui/privacy/PersonName';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { Task } from './queries';
import { placeOf, taskWords } from './task-words';
import styles from './tasks.module.css';

export interface TaskActions {
  readonly finish: (task: Task) => void;
  readonly takeOver: (task: Task) => void;
  readonly give: (task: Task) => void;
  readonly putOff: (task: Task) => void;
  readonly bringBack: (task: Task) => void;
}

interface TaskRowProps {
  readonly task: Task;
  readonly actions: TaskActions;
  /** Arrow keys, from one to the next */
  readonly onStep: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

const menuOf = (task: Task, me: string, { finish, takeOver, give, putOff, bringBack }: TaskActions): readonly MenuAction[] => [
  ...(task.can.finish ? [{ id: 'done', label: 'Done', Icon: IconCheck, run: () => finish(task) }] : []),
  ...(task.can.assign && task.ownerId !== me ? [{ id: 'take', label: 'Take over', Icon: IconUserCheck, run: () => takeOver(task) }] : []),
  ...(task.can.assign ? [{ id: 'give', label: 'Give to…', Icon: IconUserShare, run: () => give(task) }] : []),
  ...(task.can.snooze && task.status !== 'snoozed' ? [{ id: 'put-off', label: 'Put off…', Icon: IconClockPause, run: () => putOff(task) }] : []),
  ...(task.status === 'snoozed' ? [{ id: 'bring-back', label: 'Bring back now', Icon: IconClockPlay, run: () => bringBack(task) }] : []),
];

export const TaskRow = ({ task, actions, onStep }: TaskRowProps) => {
  const session = useSession();
  const today = useToday();
  const to = placeOf(task, isClinical(session));
  const words = taskWords[task.kind];
  const name = task.patientName === null ? words : <PersonName name={task.patientName} />;
  return (
    <li className={styles.task} data-task={task.id}>
      <div className={styles.text}>
        {task.severity !== 'none' && <SeverityChip level={task.severity}>{words}</SeverityChip>}
        {task.severity === 'none' && task.patientName !== null && <span className={styles.kind}>{words}</span>}
        {to === undefined ? <span className={styles.person}>{name}</span> : <Link className={styles.person} to={to} data-task-link onKeyDown={onStep}>{name}</Link>}
      </div>
      <div className={styles.about}>
        {task.dueOn !== null && <span className={classNames(styles.due, task.overdue && styles.overdue)}>{task.overdue ? 'Overdue: ' : 'Due '}{relativeDay(task.dueOn, today)}</span>}
        {task.status === 'snoozed' && task.snoozedUntil !== null && task.snoozedUntil > today && <span className={styles.due}>Returns {formatDate(task.snoozedUntil)}</span>}
        <span className={styles.due}>{task.ownerId === session.membershipId ? 'Yours' : task.ownerName ?? 'Nobody’s yet'}</span>
      </div>
      <ActionMenu label={`More for ${words}`} actions={menuOf(task, session.membershipId, actions)} />
    </li>
  );
};
