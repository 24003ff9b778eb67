// A new record. What is typed stays on this device until the record is made; a person who seems known is shown first.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DateField } from '../../ui/forms/DateField';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { createPatient, type NewPatient } from './queries';
import styles from './patients.module.css';

const FIELDS = ['givenName', 'familyName', 'preferredName', 'birthDate', 'sexAtBirth', 'pronouns', 'phone', 'email'] as const;
type Field = (typeof FIELDS)[number];
type Typed = Readonly<Record<Field, string>>;

const blank: Typed = { givenName: '', familyName: '', preferredName: '', birthDate: '', sexAtBirth: '', pronouns: '', phone: '', email: '' };
const earliestBirth = '1900-01-01';

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && FIELDS.every((field) => field in value && typeof (value as Record<Field, unknown>)[field] === 'string');

const sexes = [
  { value: 'female', label: 'Female' }, { value: 'male', label: 'Male' }, { value: 'intersex', label: 'Intersex' },
  { value: 'prefer-not-to-say', label: 'Not said' },
] as const;

/** What was left empty is not sent: absent, not an empty text. */
const toInput = (typed: Typed, allowDuplicate: boolean): NewPatient => {
  const given = Object.fromEntries(FIELDS.map((field) => [field, typed[field].trim()] as const).filter(([, value]) => value !== ''));
  return { ...given, givenName: typed.givenName, familyName: typed.familyName, ...(allowDuplicate ? { allowDuplicate } : {}) };
};

interface NewPatientFormProps {
  /** Left out: on to the new chart. */
  readonly onCreated?: (patient: Awaited<ReturnType<typeof createPatient>>) => void;
}

export const NewPatientForm = ({ onCreated }: NewPatientFormProps) => {
  const draft = useDraft('new-patient', blank, isTyped);
  const today = useToday();
  const navigate = useNavigate();
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: async (allowDuplicate: boolean) => {
      const key = await draft.sendKey();
      return createPatient(toInput(draft.value, allowDuplicate), allowDuplicate ? `${key}-again` : key);
    },
    onSuccess: async (patient) => {
      await draft.clear();
      await client.invalidateQueries({ queryKey: ['patients', 'list'] });
      if (onCreated === undefined) await navigate({ to: urls.chart(patient.id) });
      else onCreated(patient);
    },
  });
  const { error } = create;
  const isTwin = hasCode(error, 'possible-duplicate');
  const change = (field: Field) => (value: string) => draft.set({ ...draft.value, [field]: value });
  const text = (field: Field) => ({ value: draft.value[field], onChange: (event: { currentTarget: { value: string } }) => change(field)(event.currentTarget.value), error: fieldError(error, `/${field}`) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation(); // it may stand inside another form of the page
    create.mutate(false);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <TextInput label="Given name" required autoComplete="off" {...text('givenName')} />
        <TextInput label="Family name" required autoComplete="off" {...text('familyName')} />
      </div>
      <div className={styles.pair}>
        <TextInput label="Preferred name" autoComplete="off" {...text('preferredName')} />
        <TextInput label="Pronouns" autoComplete="off" {...text('pronouns')} />
      </div>
      <DateField label="Birth date" help="Needed for the intake link" value={draft.value.birthDate === '' ? undefined : draft.value.birthDate} onChange={(value) => change('birthDate')(value ?? '')} min={earliestBirth} max={today} error={fieldError(error, '/birthDate')} />
      <SegmentedChoice label="Sex at birth" help="Some health questions depend on it" options={sexes} value={draft.value.sexAtBirth === '' ? undefined : draft.value.sexAtBirth} onChange={change('sexAtBirth')} onClear={() => change('sexAtBirth')('')} />
      <div className={styles.pair}>
        <TextInput label="Phone" type="tel" autoComplete="off" {...text('phone')} />
        <TextInput label="E-mail" type="email" autoComplete="off" {...text('email')} />
      </div>
      {error !== null && !isTwin && <p role="alert" className={styles.failure}>{sentenceFor(error)}</p>}
      {isTwin && <p role="alert" className={styles.failure}>Somebody of that name and birth date is already on record. Look there first: search by name under Patients.</p>}
      <div className={styles.actions}>
        <Button type="submit" loading={create.isPending}>Create patient</Button>
        {isTwin && <Button variant="default" onClick={() => create.mutate(true)} loading={create.isPending}>It is somebody else: create all the same</Button>}
      </div>
    </form>
  );
};
