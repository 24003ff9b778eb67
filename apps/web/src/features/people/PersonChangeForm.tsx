import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import { changesNothing } from './person-changes';
import type { Person, PersonChange } from './queries';
import { usePersonChange } from './use-person-change';

interface PersonChangeFormProps {
  readonly person: Person;
  readonly title: string;
  readonly body: PersonChange;
  /** The verb */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One dialog for a change to a member. */
export const PersonChangeForm = ({ person, title, body, submitLabel, onClose, children }: PersonChangeFormProps) => {
  const { send, busy, failure } = usePersonChange(onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(person, body);
  };
  return (
    <Dialog opened onClose={onClose} title={title} size="sm">
      <form className={forms.form} onSubmit={submit} noValidate>
        {children}
        {failure !== undefined && <p role="alert" className={forms.failure}>{failure}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button type="submit" loading={busy} disabled={changesNothing(body)}>{submitLabel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
