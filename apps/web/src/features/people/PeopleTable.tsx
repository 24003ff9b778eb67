// Everybody who belongs to the clinic, with what an administrator may change.
import { IconDeviceMobileOff, IconEdit, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roleNames, useSession } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { ActionMenu } from '../../ui/menu/ActionMenu';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { EditPerson } from './EditPerson';
import { PersonStanding } from './PersonStanding';
import { peopleQuery, type Person } from './queries';
import { SecondFactorReset } from './SecondFactorReset';
import styles from './people.module.css';

interface Opened {
  readonly id: string;
  readonly what: 'edit' | 'standing' | 'factor';
}

const dialogs = { edit: EditPerson, standing: PersonStanding, factor: SecondFactorReset } as const;

const actionsFor = (person: Person, open: (opened: Opened) => void) => [
  { id: 'edit', label: 'Change name or role', Icon: IconEdit, run: () => open({ id: person.id, what: 'edit' }) },
  {
    id: 'standing', run: () => open({ id: person.id, what: 'standing' }),
    ...(person.status === 'active' ? { label: 'Deactivate', Icon: IconUserOff } : { label: 'Reactivate', Icon: IconUserCheck }),
  },
  ...(person.can.resetSecondFactor ? [{ id: 'factor', label: 'Take back second step', Icon: IconDeviceMobileOff, run: () => open({ id: person.id, what: 'factor' }) }] : []),
];

export const PeopleTable = () => {
  const { membershipId, can } = useSession();
  const query = useInfiniteQuery(peopleQuery);
  const [opened, setOpened] = useState<Opened>();
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading people" blocks={[40, 56, 56, 56]} />;
  const people = query.data.pages.flatMap((page) => page.items);
  const columns: readonly Column<Person>[] = [
    {
      key: 'name', header: 'Name', isName: true,
      cell: (person) => <>{person.displayName}{person.id === membershipId && <span className={styles.quiet}> (you)</span>}{person.email !== null && <div className={styles.email}>{person.email}</div>}</>,
    },
    { key: 'role', header: 'Role', cell: ({ role }) => roleNames[role] },
    { key: 'owner', header: 'Owner', cell: ({ isOwner }) => (isOwner ? 'Yes' : <span className={styles.quiet}>No</span>) },
    { key: 'status', header: 'Access', cell: ({ status }) => (status === 'active' ? 'Active' : <span className={styles.quiet}>Deactivated</span>) },
    ...(can.managePeople ? [{ key: 'factor', header: 'Second step', cell: ({ hasSecondFactor }: Person) => (hasSecondFactor === true ? 'On' : <span className={styles.quiet}>Off</span>) }, {
      key: 'actions', header: 'Actions', align: 'end' as const, isActions: true,
      cell: (person: Person) => (person.can.change ? <ActionMenu label={`Change ${person.displayName}`} actions={actionsFor(person, setOpened)} /> : null),
    }] : []),
  ];
  const person = people.find(({ id }) => id === opened?.id);
  const OpenDialog = opened === undefined ? undefined : dialogs[opened.what];
  return (
    <>
      <DataTable
        caption="People of the clinic" columns={columns} rows={people} rowKey={({ id }) => id} empty={<EmptyState title="Nobody here yet" />}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      />
      {OpenDialog !== undefined && person !== undefined && <OpenDialog person={person} onClose={() => setOpened(undefined)} />}
    </>
  );
};
