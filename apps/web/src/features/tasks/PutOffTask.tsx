import { Button } from '@mantine/core';
import { useState } from 'react';
import { addDays, formatDate } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import type { Task } from './queries';
import { taskWords } from './task-words';
import styles from './tasks.module.css';

interface PutOffTaskProps {
  readonly task: Task;
  readonly onPutOff: (until: string) => void;
  readonly onClose: () => void;
}

const longestDays = 365;
const soon = [{ label: 'Tomorrow', days: 1 }, { label: 'In 3 days', days: 3 }, { label: 'In a week', days: 7 }] as const;

/** It returns by itself on the day chosen; putting it off moves no due day. */
export const PutOffTask = ({ task, onPutOff, onClose }: PutOffTaskProps) => {
  const today = useToday();
  const [until, setUntil] = useState<string | undefined>(addDays(today, 1));
  const isLate = until !== undefined && task.dueOn !== null && until > task.dueOn;
  return (
    <Dialog opened onClose={onClose} title={`Put off: ${taskWords[task.kind]}`} size="sm">
      <form
        className={styles.form} noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (until !== undefined) onPutOff(until);
        }}
      >
        <div className={styles.quick}>{soon.map(({ label, days }) => <Button key={label} variant="default" size="compact-md" onClick={() => setUntil(addDays(today, days))}>{label}</Button>)}</div>
        <DateField label="Back in the inbox on" value={until} onChange={setUntil} min={addDays(today, 1)} max={addDays(today, longestDays)} required />
        {isLate && task.dueOn !== null && <p className={styles.remark}>It is due {formatDate(task.dueOn)}, before it returns.</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" disabled={until === undefined}>Put off</Button>
        </div>
      </form>
    </Dialog>
  );
};
