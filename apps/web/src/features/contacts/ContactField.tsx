// Somebody outside the clinic: from the directory, added to it here, or just a name for this once.
import { Autocomplete, Button } from '@mantine/core';
import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import { ContactForm } from './ContactForm';
import { contactLabel, contactsQuery, type Contact } from './queries';
import styles from './contacts.module.css';

export interface ContactChoice {
  /** null: not in the directory */
  readonly contactId: string | null;
  readonly name: string;
}

interface ContactFieldProps {
  readonly label: string;
  readonly value: ContactChoice;
  readonly onChange: (choice: ContactChoice) => void;
  readonly onLeave?: () => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

const waysOf = ({ email, phone, fax, specialty }: Contact): string =>
  [specialty, email, phone, fax === null ? null : `fax ${fax}`].filter((part) => part !== null).join(' · ');

export const ContactField = ({ label, value, onChange, onLeave, error, required = false }: ContactFieldProps) => {
  const [isAdding, setAdding] = useState(false);
  // A chosen label is longer than the name the server searches by; then all are offered again.
  const search = useDeferredValue(value.contactId === null ? value.name.trim() : '');
  const { data } = useQuery(contactsQuery(search));
  const contacts = data?.items ?? [];
  const chosen = contacts.find(({ id }) => id === value.contactId);
  const choose = (name: string): void => {
    const contact = contacts.find((one) => contactLabel(one) === name);
    onChange({ contactId: contact?.id ?? null, name });
  };
  return (
    <div className={styles.field}>
      <Autocomplete
        label={label} withAsterisk={required} error={error} placeholder="Name or practice" value={value.name} maxLength={160} autoComplete="off"
        data={[...new Set(contacts.map(contactLabel))]} onChange={choose} {...(onLeave !== undefined && { onBlur: onLeave })} comboboxProps={{ withinPortal: true }} filter={({ options }) => options}
      />
      {chosen !== undefined && <p className={styles.hint}><IconAddressBook size={16} aria-hidden />{waysOf(chosen) === '' ? 'In the directory' : waysOf(chosen)}</p>}
      {value.contactId === null && value.name.trim() !== '' && (
        <Button variant="subtle" size="compact-sm" className={styles.add} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>Add to the directory</Button>
      )}
      <Dialog opened={isAdding} onClose={() => setAdding(false)} title="New contact">
        <ContactForm
          name={value.name.trim()}
          onSaved={(contact) => {
            setAdding(false);
            onChange({ contactId: contact.id, name: contactLabel(contact) });
          }}
        />
      </Dialog>
    </div>
  );
};
