import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { contactsKey, createContact, type Contact } from './queries';
import styles from './contacts.module.css';

const optional = [
  { name: 'practice', label: 'Practice', type: 'text', max: 160 },
  { name: 'specialty', label: 'Specialty', type: 'text', max: 120 },
  { name: 'email', label: 'E-mail', type: 'email', max: 254 },
  { name: 'phone', label: 'Phone', type: 'tel', max: 40 },
  { name: 'fax', label: 'Fax', type: 'tel', max: 40 },
] as const;

type OptionalName = (typeof optional)[number]['name'];

interface NewContactFormProps {
  readonly name: string;
  readonly onCreated: (contact: Contact) => void;
}

/** Somebody new for the directory. It holds no patient data. */
export const NewContactForm = ({ name: startName, onCreated }: NewContactFormProps) => {
  const queryClient = useQueryClient();
  const [name, setName] = useState(startName);
  const [more, setMore] = useState<Readonly<Partial<Record<OptionalName, string>>>>({});
  const [key] = useState(newIdempotencyKey);
  const create = useMutation({
    mutationFn: () => createContact({ name: name.trim(), ...Object.fromEntries(Object.entries(more).filter(([, text]) => text.trim() !== '').map(([field, text]) => [field, text.trim()])) }, key),
    onSuccess: async (contact) => {
      await queryClient.invalidateQueries({ queryKey: contactsKey });
      onCreated(contact);
    },
  });
  return (
    <form
      className={styles.form} aria-label="New contact"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation(); // it may stand inside another form of the page
        create.mutate();
      }}
    >
      <TextInput label="Name" required withAsterisk maxLength={120} value={name} onChange={(event) => setName(event.currentTarget.value)} error={fieldError(create.error, '/name')} data-autofocus />
      {optional.map((field) => (
        <TextInput
          key={field.name} label={field.label} type={field.type} maxLength={field.max} autoComplete="off" value={more[field.name] ?? ''} error={fieldError(create.error, `/${field.name}`)}
          onChange={(event) => setMore({ ...more, [field.name]: event.currentTarget.value })}
        />
      ))}
      {create.isError && <p role="alert" className={styles.failure}>{sentenceFor(create.error)}</p>}
      <div className={styles.buttons}><Button type="submit" loading={create.isPending}>Add contact</Button></div>
    </form>
  );
};
