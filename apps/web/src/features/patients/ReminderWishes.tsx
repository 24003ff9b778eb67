// Which reminders a person wants. Each is saved as it is changed; who changed it last stands beside it.
import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { changeMailPreference, mailPreferencesQuery, type MailPreference } from './queries';
import styles from './patients.module.css';

const names: Readonly<Record<MailPreference['kind'], string>> = {
  'intake-reminder': 'To finish an intake', 'visit-reminder': 'Of visits', 'outcome-request': 'Questions before a visit', 'exercise-reminder': 'Of exercises, once a week',
};

const historyOf = ({ wanted, changedAt, changedByName }: MailPreference, timeZone: string): string | undefined => {
  if (changedAt === null) return undefined;
  const who = changedByName ?? 'the person, from an e-mail';
  return `${wanted ? 'Wanted again' : 'Stopped'} by ${who}, ${formatInstant(changedAt, timeZone)}`;
};

interface ReminderWishesProps {
  readonly patientId: string;
  readonly wishes: readonly MailPreference[];
}

export const ReminderWishes = ({ patientId, wishes }: ReminderWishesProps) => {
  const client = useQueryClient();
  const { clinic } = useSession();
  const change = useMutation({
    mutationFn: (wish: Pick<MailPreference, 'kind' | 'wanted'>) => changeMailPreference(patientId, wish),
    onSuccess: (saved) => client.setQueryData(mailPreferencesQuery(patientId).queryKey, saved),
  });
  const asked = change.isPending ? change.variables : undefined;
  return (
    <>
      {wishes.map((wish) => (
        <Switch
          key={wish.kind} size="md" classNames={{ label: styles.wish }} label={names[wish.kind]} description={historyOf(wish, clinic.timeZone)} disabled={change.isPending}
          checked={asked?.kind === wish.kind ? asked.wanted : wish.wanted} onChange={(event) => change.mutate({ kind: wish.kind, wanted: event.currentTarget.checked })}
        />
      ))}
      {change.isError && <p role="alert" className={styles.failure}>{sentenceFor(change.error)}</p>}
    </>
  );
};
