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
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { HandOverDialog } from './HandOverDialog';
import { LinkShown } from './LinkDialog';
import { intakesKey, makeLink, requestIntake } from './queries';

type Way = 'link' | 'email' | 'tablet';
type Language = NonNullable<Schema['IntakeRequest']['language']>;

const ways = [
  { value: 'link', label: 'Show a link', hint: 'As a code to scan, or to copy' },
  { value: 'email', label: 'Send by e-mail', hint: 'To the address in the chart' },
  { value: 'tablet', label: 'Hand over this device', hint: 'Answered here; you are signed out' },
] as const satisfies readonly { value: Way; label: string; hint: string }[];

const submitWords: Readonly<Record<Way, string>> = { link: 'Request and show link', email: 'Request and send', tablet: 'Request and hand over' };

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
  const [way, setWay] = useState<Way>('link');
  const [key] = useState(newIdempotencyKey);
  const send = useMutation({
    mutationFn: async () => {
      const body = { sendBy: way === 'email' ? 'email' as const : 'link' as const, ...(dueOn !== undefined && { dueOn }), ...(language !== undefined && { language }) };
      const intake = await requestIntake(patientId, body, key);
      return { intake, link: way === 'link' ? await makeLink(intake.id) : undefined };
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: intakesKey });
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      if (way === 'email') {
        notify('The intake is on its way by e-mail');
        onDone();
      }
    },
  });
  if (send.data?.link !== undefined) {
    return (
      <div className={forms.form}>
        <LinkShown link={send.data.link} />
        <div className={forms.buttons}><Button variant="default" onClick={onDone}>Done</Button></div>
      </div>
    );
  }
  if (send.data !== undefined && way === 'tablet') return <HandOverDialog opened onClose={onDone} intakeId={send.data.intake.id} patientName={send.data.intake.patientName} />;
  return (
    <form
      className={forms.form} aria-label="Request an intake"
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
      <SegmentedChoice label="How does it get there?" layout="stack" options={ways} value={way} onChange={setWay} />
      {send.isError && <p role="alert" className={forms.failure}>{sentenceFor(send.error)}</p>}
      <div className={forms.buttons}><Button type="submit" loading={send.isPending}>{submitWords[way]}</Button></div>
    </form>
  );
};
