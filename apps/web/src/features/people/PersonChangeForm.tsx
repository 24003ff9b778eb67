import { Button, PasswordInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import { changesNothing } from './person-changes';
import type { Person, PersonChange } from './queries';
import { usePersonChange } from './use-person-change';
import styles from './people.module.css';

interface PersonChangeFormProps {
  readonly person: Person;
  readonly title: string;
  readonly body: PersonChange;
  /** The verb */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One dialog for a change to a member, with the password in it when the server asks for it. */
export const PersonChangeForm = ({ person, title, body, submitLabel, onClose, children }: PersonChangeFormProps) => {
  const { send, busy, failure, asksPassword, password, setPassword, passwordError } = usePersonChange(onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(person, body);
  };
  return (
    <Dialog opened onClose={onClose} title={title} size="sm">
      <form className={styles.form} onSubmit={submit} noValidate>
        {children}
        {asksPassword && (
          <PasswordInput
            label="Your password" description="Asked again because this changes who may do what." autoComplete="current-password" autoFocus
            visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
            value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={passwordError}
          />
        )}
        {failure !== undefined && <p role="alert" className={styles.failure}>{failure}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button type="submit" loading={busy} disabled={changesNothing(body) || (asksPassword && password === '')}>{submitLabel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
