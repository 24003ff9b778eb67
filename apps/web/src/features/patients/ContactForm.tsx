// Phone, e-mail and language of a person. What is typed stays on this device until it is saved; somebody else's newer
// values are shown before they are replaced.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useFieldEdits } from '../../lib/drafts/use-field-edits';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { DraftLine } from '../../ui/states/DraftLine';
import { storedNow } from '../../ui/states/stored-now';
import { contactChange, contactFields, storedContact, type ContactField } from './contact-change';
import { changePatient, patientQuery, type Patient } from './queries';
import styles from './patients.module.css';

const languages = [{ value: 'en', label: 'English' }, { value: 'fr', label: 'French' }] as const;

const languageNames: Readonly<Record<string, string>> = Object.fromEntries(languages.map(({ value, label }) => [value, label]));

export const ContactForm = ({ patient }: { readonly patient: Patient }) => {
  const client = useQueryClient();
  const edits = useFieldEdits(`patient-contact:${patient.id}`, storedContact(patient));
  const typed = Object.fromEntries(contactFields.filter(edits.isTouched).map((field) => [field, edits.valueOf(field)]));
  const change = contactChange(patient, typed);
  const save = useMutation({
    mutationFn: (body: NonNullable<typeof change>) => changePatient(patient, body),
    onSuccess: async (saved) => {
      client.setQueryData(patientQuery(patient.id).queryKey, saved);
      await edits.clear();
      await client.invalidateQueries({ queryKey: ['patients'] });
      notify('Details saved');
    },
    onError: (error) => (hasCode(error, 'stale-version') ? client.invalidateQueries({ queryKey: patientQuery(patient.id).queryKey }) : undefined),
  });
  const { edit } = patient.can;
  const isStale = hasCode(save.error, 'stale-version');
  const isBehind = isStale || edits.isBehind;
  const stored = (field: ContactField): string | undefined => {
    const theirs = edits.theirsOf(field);
    return theirs === undefined ? undefined : storedNow(languageNames[theirs] ?? theirs);
  };
  const text = (field: 'phone' | 'email') => ({
    value: edits.valueOf(field), readOnly: !edit, error: fieldError(save.error, `/${field}`), description: stored(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => edits.put(field, event.currentTarget.value),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change !== undefined) save.mutate(change);
  };
  const discard = (): void => {
    save.reset();
    void edits.clear();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="How to reach the person">
      <TextInput label="Phone" type="tel" maxLength={40} autoComplete="off" {...text('phone')} />
      <TextInput label="E-mail" type="email" maxLength={254} autoComplete="off" {...text('email')} />
      <SegmentedChoice label="Language of intakes and e-mails" help={stored('language')} options={languages.map((option) => ({ ...option, disabled: !edit }))} value={edits.valueOf('language')} onChange={(language) => edits.put('language', language)} />
      {isBehind && <p role="alert" className={styles.failure}>Somebody else saved newer details. Yours are kept in the fields; save again to replace what is stored.</p>}
      {save.isError && !isStale && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      {edit && (
        <div className={styles.actions}>
          <Button type="submit" loading={save.isPending} disabled={change === undefined || !edits.draft.ready}>Save</Button>
          <DraftLine draft={edits.draft} onDiscard={discard} />
        </div>
      )}
    </form>
  );
};
