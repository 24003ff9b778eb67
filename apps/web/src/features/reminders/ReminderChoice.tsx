// One choice, made by a button: opening the page changes nothing, for mail scanners open links.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { reminderQuery, wishReminder, type ReminderDoor } from './queries';
import { reminderWords } from './reminder-words';
import styles from './reminders.module.css';

export const ReminderChoice = ({ token, door }: { readonly token: string; readonly door: ReminderDoor }) => {
  const client = useQueryClient();
  const wish = useMutation({
    mutationFn: () => wishReminder(token, !door.wanted),
    onSuccess: (said) => client.setQueryData(reminderQuery(token).queryKey, said),
  });
  const { lead, button, note } = reminderWords(door);
  return (
    <div className={styles.choice} lang={door.language}>
      <p role="status">{lead}</p>
      <Button loading={wish.isPending} variant={door.wanted ? 'filled' : 'default'} onClick={() => wish.mutate()}>{button}</Button>
      {wish.isError && <p role="alert" className={styles.failure}>{sentenceFor(wish.error)}</p>}
      <p className={styles.quiet}>{note}</p>
    </div>
  );
};
