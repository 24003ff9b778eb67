// The directory: who is outside, how they are reached, how long they take, how many referrals wait for them.
import { Button, Tabs, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { useUrlChoice, useUrlText } from '../../lib/url-state';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { ContactForm } from './ContactForm';
import { replyWords, wayWords } from './contact-words';
import { changeContact, contactsKey, directoryQuery, type Contact } from './queries';
import styles from './contacts.module.css';
import tabbed from '../../ui/ListTabs.module.css';

const statuses = ['active', 'archived'] as const;
const statusWords = { active: 'In use', archived: 'Archived' } as const;

const Ways = ({ contact: { email, phone, fax, address, preferredWay } }: { readonly contact: Contact }) => (
  <span className={styles.ways}>
    {email !== null && <span>{email}</span>}
    {phone !== null && <span>{phone}</span>}
    {fax !== null && <span>Fax {fax}</span>}
    {address !== null && <span>{address}</span>}
    {preferredWay !== null && <span className={styles.quiet}>Prefers {wayWords[preferredWay].toLowerCase()}</span>}
    {email === null && phone === null && fax === null && address === null && <span className={styles.quiet}>No way recorded</span>}
  </span>
);

const RowActions = ({ contact, onEdit }: { readonly contact: Contact; readonly onEdit: () => void }) => {
  const client = useQueryClient();
  const isActive = contact.status === 'active';
  const put = useMutation({
    mutationFn: () => changeContact(contact, { status: isActive ? 'archived' : 'active' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: contactsKey });
      notify(isActive ? 'Contact archived' : 'Contact in use again');
    },
    onError: (error) => notify(sentenceFor(error)),
  });
  return (
    <span className={styles.rowActions}>
      <Button variant="default" size="sm" aria-label={`Edit ${contact.name}`} onClick={onEdit}>Edit</Button>
      <Button variant="subtle" size="sm" loading={put.isPending} aria-label={`${isActive ? 'Archive' : 'Use again'} ${contact.name}`} onClick={() => put.mutate()}>{isActive ? 'Archive' : 'Use again'}</Button>
    </span>
  );
};

const columnsFor = (onEdit: (contact: Contact) => void): readonly Column<Contact>[] => [
  { key: 'name', header: 'Name', isName: true, cell: ({ name, practice, specialty }) => <span className={styles.ways}><b>{name}</b><span className={styles.quiet}>{[specialty, practice].filter((part) => part !== null).join(' · ')}</span></span> },
  { key: 'ways', header: 'Reached by', cell: (contact) => <Ways contact={contact} /> },
  { key: 'replies', header: 'Usual reply time', cell: ({ history }) => replyWords(history) },
  { key: 'open', header: 'Open', align: 'end', cell: ({ history }) => history.open },
  { key: 'actions', header: 'Change', isActions: true, cell: (contact) => <RowActions contact={contact} onEdit={() => onEdit(contact)} /> },
];

const Table = ({ status, search, onEdit, onAdd }: { readonly status: (typeof statuses)[number]; readonly search: string; readonly onEdit: (contact: Contact) => void; readonly onAdd: () => void }) => {
  const query = useInfiniteQuery(directoryQuery(search, status));
  const nobody = search !== '' ? 'Nobody is found by this' : status === 'active' ? 'The directory is empty' : 'Nobody is archived';
  return (
    <Loaded query={query} label="Loading contacts" loading={<LoadingState label="Loading contacts" blocks={[56, 56, 56]} />}>
      {({ pages }) => (
        <DataTable
          caption="Contacts" columns={columnsFor(onEdit)} rows={pages.flatMap(({ items }) => items)} rowKey={({ id }) => id}
          empty={<EmptyState title={nobody} action={status === 'active' && search === '' ? <Button onClick={onAdd}>Add contact</Button> : undefined}>{status === 'active' && search === '' && 'People and practices that you write to, and that send patients to you.'}</EmptyState>}
          more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        />
      )}
    </Loaded>
  );
};

interface ContactDirectoryProps {
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onAdded: () => void;
}

export const ContactDirectory = ({ isAdding, onAdd, onAdded }: ContactDirectoryProps) => {
  const [status, setStatus] = useUrlChoice('status', statuses, 'active');
  const [typed, setTyped] = useUrlText('search');
  const search = useDeferredValue(typed.trim());
  const [editing, setEditing] = useState<Contact>();
  return (
    <>
      <Tabs className={tabbed.card} value={status} onChange={(next) => setStatus(statuses.find((one) => one === next) ?? 'active')} keepMounted={false}>
        <Tabs.List className={tabbed.tabs}>{statuses.map((one) => <Tabs.Tab key={one} value={one}>{statusWords[one]}</Tabs.Tab>)}</Tabs.List>
        <div className={styles.tools}>
          <TextInput className={styles.search} label="Find" type="search" placeholder="Name, practice or specialty" autoComplete="off" value={typed} leftSection={<IconSearch size={16} aria-hidden />} onChange={(event) => setTyped(event.currentTarget.value)} />
        </div>
        <Tabs.Panel value={status} className={tabbed.panel}><Table status={status} search={search} onEdit={setEditing} onAdd={onAdd} /></Tabs.Panel>
      </Tabs>
      <Dialog opened={isAdding} onClose={onAdded} title="New contact"><ContactForm onSaved={onAdded} /></Dialog>
      <Dialog opened={editing !== undefined} onClose={() => setEditing(undefined)} title="Change contact">
        {editing !== undefined && <ContactForm key={editing.id} contact={editing} onSaved={() => setEditing(undefined)} />}
      </Dialog>
    </>
  );
};
