// Asking one patient for an intake: until when, in which language, and how the link gets there.
import { Button, Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey, type Schema } from '../../lib/api';
import type { PlainDate } from '../../lib/dates';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { LinkShown } from './LinkDialog';
import { intakesKey, makeLink, requestIntake } from './queries';
import styles from './intakes.module.css';

type SendBy = Schema['IntakeRequest']['sendBy'];
type Language = NonNullable<Schema['IntakeRequest']['language']>;

const ways = [
  { value: 'link', label: 'Get a link', hint: 'You hand it over yourself' },
  { value: 'email', label: 'Send by e-mail', hint: 'To the address in the chart' },
] as const satisfies readonly { value: SendBy; label: string; hint: string }[];

const languages = [{ value: 'en', label: 'English' }, { value: 'fr', label: 'French' }] as const;

interface RequestIntakeProps {
  readonly patientId: string;
  readonly onDone: () => void;
  /** The day of the visit it is for */
  readonly dueOn?: PlainDate;
}

export const RequestIntake = ({ patientId, onDone, dueOn: visitOn }: RequestIntakeProps) => {
  const queryClient = useQueryClient();
  const today = useToday();
  const [dueOn, setDueOn] = useState<PlainDate | undefined>(visitOn);
  const [language, setLanguage] = useState<Language>();
  const [sendBy, setSendBy] = useState<SendBy>('link');
  const [key] = useState(newIdempotencyKey);
  const send = useMutation({
    mutationFn: async () => {
      const body = { sendBy, ...(dueOn !== undefined && { dueOn }), ...(language !== undefined && { language }) };
      const intake = await requestIntake(patientId, body, key);
      return sendBy === 'link' ? makeLink(intake.id) : undefined;
    },
    onSuccess: async (link) => {
      await queryClient.invalidateQueries({ queryKey: intakesKey });
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      if (link === undefined) {
        notify('The intake is on its way by e-mail');
        onDone();
      }
    },
  });
  if (send.data !== undefined) {
    return (
      <div className={styles.form}>
        <LinkShown link={send.data} />
        <div className={styles.buttons}><Button variant="default" onClick={onDone}>Done</Button></div>
      </div>
    );
  }
  return (
    <form
      className={styles.form} aria-label="Request an intake"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <DateField label="Needed by" help="Usually the day of the visit. May be left open." value={dueOn} onChange={setDueOn} min={today} error={fieldError(send.error, '/dueOn')} />
      <Select
        label="Language" description="Without a choice, the language in the chart." data={[...languages]} value={language ?? null} clearable placeholder="As in the chart"
        onChange={(value) => setLanguage(languages.find((one) => one.value === value)?.value)} comboboxProps={{ withinPortal: true }}
      />
      <SegmentedChoice label="How does it get there?" options={ways} value={sendBy} onChange={setSendBy} />
      {send.isError && <p role="alert" className={styles.failure}>{sentenceFor(send.error)}</p>}
      <div className={styles.buttons}><Button type="submit" loading={send.isPending}>{sendBy === 'link' ? 'Request and get link' : 'Request and send'}</Button></div>
    </form>
  );
};
