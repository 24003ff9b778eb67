import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { membersQuery, type Task } from './queries';
import { taskWords } from './task-words';
import styles from './tasks.module.css';

interface GiveTaskProps {
  readonly task: Task;
  /** null: it is nobody's again */
  readonly onGive: (ownerId: string | null, name: string) => void;
  readonly onClose: () => void;
}

const nobody = '';

export const GiveTask = ({ task, onGive, onClose }: GiveTaskProps) => {
  const { membershipId } = useSession();
  const { data: members = [] } = useQuery(membersQuery);
  const [ownerId, setOwnerId] = useState(task.ownerId ?? nobody);
  const options = [{ value: nobody, label: 'Nobody' }, ...members.map(({ id, displayName }) => ({ value: id, label: id === membershipId ? `${displayName} (me)` : displayName }))];
  const known = options.some(({ value }) => value === ownerId) ? options : [...options, { value: ownerId, label: task.ownerName ?? 'Somebody who left' }];
  return (
    <Dialog opened onClose={onClose} title={`Whose is it: ${taskWords[task.kind]}`} size="sm">
      <form
        className={styles.form} noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onGive(ownerId === nobody ? null : ownerId, known.find(({ value }) => value === ownerId)?.label ?? '');
        }}
      >
        <NativeSelect label="Owner" data={known} value={ownerId} onChange={(event) => setOwnerId(event.currentTarget.value)} data-autofocus />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" disabled={ownerId === (task.ownerId ?? nobody)}>Give</Button>
        </div>
      </form>
    </Dialog>
  );
};
