// How soon referrals are due in this clinic, and when a late one goes to the owner and the administrators.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { notify } from '../../ui/notices/notify';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { changeReferralDays, referralDaysQuery, type ReferralDays } from './queries';
import styles from './days.module.css';

const fields = [
  { name: 'withinDays', label: '“Within days” is due after', unit: 'days', min: 1, max: 14 },
  { name: 'routineDays', label: 'Routine is due after', unit: 'days', min: 1, max: 90 },
  { name: 'escalationDays', label: 'Escalated when late by more than', unit: 'days', min: 0, max: 60 },
  { name: 'escalationHours', label: 'Due now or the same day: escalated after', unit: 'hours', min: 1, max: 72 },
] as const;
type Typed = Partial<Record<(typeof fields)[number]['name'], number>>;

const failureOf = (error: unknown): string => (hasCode(error, 'stale-version') ? 'Somebody else changed the settings in the meantime; they are shown as they are now.' : sentenceFor(error));

const DaysForm = ({ days }: { readonly days: ReferralDays }) => {
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>({});
  const save = useMutation({
    mutationFn: () => changeReferralDays(days.version, typed),
    onSuccess: async (saved) => {
      client.setQueryData(referralDaysQuery.queryKey, saved);
      setTyped({});
      await client.invalidateQueries({ queryKey: ['clinic'] });
      notify('Settings saved');
    },
    onError: (error) => (hasCode(error, 'stale-version') ? client.invalidateQueries({ queryKey: ['clinic'] }) : undefined),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  if (!days.can.change) return <ul className={styles.read}>{fields.map(({ name, label, unit }) => <li key={name}>{label} {days[name]} {unit}</li>)}</ul>;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Referral days">
      {fields.map(({ name, label, unit, min, max }) => (
        <NumberStepper
          key={name} label={label} unit={unit} min={min} max={max} value={typed[name] ?? days[name]} error={fieldError(save.error, `/${name}`)}
          onChange={(value) => setTyped(({ [name]: _before, ...rest }) => (value === undefined || value === days[name] ? rest : { ...rest, [name]: value }))}
        />
      ))}
      {save.isError && <p role="alert" className={styles.failure}>{failureOf(save.error)}</p>}
      <div><Button type="submit" loading={save.isPending} disabled={Object.keys(typed).length === 0}>Save</Button></div>
    </form>
  );
};

export const ReferralDueDays = () => (
  <Section title="Referrals" lead="What cannot wait is due on the day itself. A late referral is escalated to its owner, the owners and the administrators until its next step is taken.">
    <Loaded query={useQuery(referralDaysQuery)} label="Loading referral days">{(days) => <DaysForm days={days} />}</Loaded>
  </Section>
);
