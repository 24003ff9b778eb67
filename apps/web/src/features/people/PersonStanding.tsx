import { useState } from 'react';
import { PersonChangeForm } from './PersonChangeForm';
import type { Person } from './queries';

const words = {
  active: {
    title: (name: string) => `Deactivate ${name}?`, verb: 'Deactivate', to: 'deactivated',
    effect: (name: string) => `${name} is signed out at once and cannot open this clinic any more. Everything written and signed stays as it is, under the same name.`,
  },
  deactivated: {
    title: (name: string) => `Reactivate ${name}?`, verb: 'Reactivate', to: 'active',
    effect: (name: string) => `${name} can sign in to this clinic again, in the same role as before.`,
  },
} as const;

/** Ends or gives back a member's access. */
export const PersonStanding = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  // What was asked stays asked, also when the answer has changed the person already.
  const [asked] = useState(person.status);
  const { title, verb, to, effect } = words[asked];
  return (
    <PersonChangeForm person={person} title={title(person.displayName)} body={{ status: to }} submitLabel={verb} onClose={onClose}>
      <p>{effect(person.displayName)}</p>
    </PersonChangeForm>
  );
};
