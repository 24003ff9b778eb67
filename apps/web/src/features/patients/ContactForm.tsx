// Phone, e-mail and language of a person. Somebody else's newer values are shown before they are replaced.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { contactChange, type TypedContact } from './contact-change';
import { changePatient, patientQuery, type Patient } from './queries';
import styles from './patients.module.css';

const languages = [{ value: 'en', label: 'English' }, { value: 'fr', label: 'French' }] as const;

export const ContactForm = ({ patient }: { readonly patient: Patient }) => {
  const client = useQueryClient();
  const [typed, setTyped] = useState<TypedContact>({});
  const change = contactChange(patient, typed);
  const save = useMutation({
    mutationFn: (body: NonNullable<typeof change>) => changePatient(patient, body),
    onSuccess: async (saved) => {
      client.setQueryData(patientQuery(patient.id).queryKey, saved);
      setTyped({});
      await client.invalidateQueries({ queryKey: ['patients'] });
      notify('Details saved');
    },
    onError: (error) => (hasCode(error, 'stale-version') ? client.invalidateQueries({ queryKey: patientQuery(patient.id).queryKey }) : undefined),
  });
  const { edit } = patient.can;
  const isBehind = hasCode(save.error, 'stale-version');
  const text = (field: 'phone' | 'email') => ({
    value: typed[field] ?? patient[field] ?? '', readOnly: !edit, error: fieldError(save.error, `/${field}`),
    description: isBehind && typed[field] !== undefined ? `Stored now: ${patient[field] ?? 'nothing'}` : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [field]: value }));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change !== undefined) save.mutate(change);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="How to reach the person">
      <TextInput label="Phone" type="tel" maxLength={40} autoComplete="off" {...text('phone')} />
      <TextInput label="E-mail" type="email" maxLength={254} autoComplete="off" {...text('email')} />
      <SegmentedChoice label="Language of intakes and e-mails" options={languages.map((option) => ({ ...option, disabled: !edit }))} value={typed.language ?? patient.language} onChange={(language) => setTyped((before) => ({ ...before, language }))} />
      {isBehind && <p role="alert" className={styles.failure}>Somebody else saved newer details. Yours are kept in the fields; save again to replace what is stored.</p>}
      {save.isError && !isBehind && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      {edit && <div className={styles.actions}><Button type="submit" loading={save.isPending} disabled={change === undefined}>Save</Button></div>}
    </form>
  );
};
