import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../lib/session';
import { changesOf, mayAlsoOwn, type TypedPerson } from './person-changes';
import { PersonChangeForm } from './PersonChangeForm';
import type { Person } from './queries';
import { RoleSelect } from './RoleSelect';
import styles from './people.module.css';

export const EditPerson = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  const session = useSession();
  const [typed, setTyped] = useState<TypedPerson>({});
  const change = (part: TypedPerson): void => setTyped((before) => ({ ...before, ...part }));
  const role = typed.role ?? person.role;
  const mayMakeOwners = session.isOwner || session.role === 'owner';
  return (
    <PersonChangeForm person={person} title={`Change ${person.displayName}`} body={changesOf(person, typed)} submitLabel="Save" onClose={onClose}>
      <TextInput label="Name" description="As it stands under notes and letters" maxLength={100} required withAsterisk={false} value={typed.displayName ?? person.displayName} onChange={(event) => change({ displayName: event.currentTarget.value })} />
      <RoleSelect value={role} onChange={(chosen) => change({ role: chosen })} />
      {mayMakeOwners && mayAlsoOwn(role) && (
        <Checkbox label="Also an owner" description="Beside the role: runs people, settings, imports and the audit trail." checked={typed.isOwner ?? person.isOwner} onChange={(event) => change({ isOwner: event.currentTarget.checked })} />
      )}
      <p className={styles.quiet}>{person.displayName} is signed out of this clinic and goes on under what you save.</p>
    </PersonChangeForm>
  );
};
