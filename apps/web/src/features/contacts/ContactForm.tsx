// Somebody for the directory, new or changed. It holds no patient data.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { contactFields, contactWays, wayWords, type ContactFieldName, type ContactWay } from './contact-words';
import { changeContact, contactsKey, createContact, type Contact } from './queries';
import styles from './contacts.module.css';

type Typed = Readonly<Record<ContactFieldName | 'name', string>>;

interface ContactFormProps {
  /** Where the form begins for somebody new. */
  readonly name?: string;
  /** Whom it changes; left out: somebody new. */
  readonly contact?: Contact;
  readonly onSaved: (contact: Contact) => void;
}

const typedOf = (contact: Contact | undefined, name: string): Typed => ({
  name: contact?.name ?? name, practice: contact?.practice ?? '', specialty: contact?.specialty ?? '', email: contact?.email ?? '', phone: contact?.phone ?? '', fax: contact?.fax ?? '', address: contact?.address ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const ContactForm = ({ name = '', contact, onSaved }: ContactFormProps) => {
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(contact, name));
  const [way, setWay] = useState<ContactWay | null>(contact?.preferredWay ?? null);
  const [key, setKey] = useState(newIdempotencyKey);
  const save = useMutation({
    mutationFn: () => {
      const { name: called, ...rest } = typed;
      const body = { name: called.trim(), ...Object.fromEntries(Object.entries(rest).map(([field, text]) => [field, orNull(text)])), preferredWay: way };
      return contact === undefined ? createContact(body, key) : changeContact(contact, body);
    },
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: contactsKey });
      onSaved(saved);
    },
    // What is corrected is another request than the one that was refused.
    onError: () => setKey(newIdempotencyKey()),
  });
  const text = (field: keyof Typed) => ({
    value: typed[field], error: fieldError(save.error, `/${field}`), autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...typed, [field]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation(); // it may stand inside another form of the page
    save.mutate();
  };
  return (
    <form className={styles.form} aria-label={contact === undefined ? 'New contact' : 'Change contact'} onSubmit={submit} noValidate>
      <TextInput label="Name" required maxLength={120} {...text('name')} data-autofocus />
      <div className={styles.pairs}>
        {contactFields.map((field) => <TextInput key={field.name} label={field.label} type={field.type} maxLength={field.max} {...text(field.name)} />)}
      </div>
      <NativeSelect
        label="Preferred way" data={[{ value: '', label: 'None said' }, ...contactWays.map((value) => ({ value, label: wayWords[value] }))]} value={way ?? ''}
        onChange={(event) => setWay(contactWays.find((one) => one === event.currentTarget.value) ?? null)}
      />
      {save.isError && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      <div className={styles.buttons}><Button type="submit" loading={save.isPending} disabled={typed.name.trim() === ''}>{contact === undefined ? 'Add contact' : 'Save'}</Button></div>
    </form>
  );
};
