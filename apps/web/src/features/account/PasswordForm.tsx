import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { notify } from '../../ui/notices/notify';
import { changePassword } from './queries';
import styles from './account.module.css';

const eye = { 'aria-label': 'Show password', tabIndex: 0 } as const;

export const PasswordForm = ({ email }: { readonly email: string }) => {
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword(current, wanted),
    onSuccess: async () => {
      setCurrent('');
      setWanted('');
      notify('Your password is changed. Other devices are signed out, and access tokens have ended.');
      // Sessions and tokens stand on the same screen.
      await client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  const isWrong = hasCode(change.error, 'wrong-credentials');
  const newProblem = fieldError(change.error, '/newPassword');
  return (
    <form className={styles.form} onSubmit={submit}>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label="Current password" name="password" autoComplete="current-password" required withAsterisk={false} visibilityToggleButtonProps={eye}
        value={current} onChange={(event) => setCurrent(event.currentTarget.value)} error={isWrong ? 'That is not your password.' : undefined}
      />
      <PasswordInput
        label="New password" description="At least 12 characters. A short sentence you will remember is best." name="new-password" autoComplete="new-password" required withAsterisk={false}
        minLength={12} visibilityToggleButtonProps={eye} value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} error={newProblem}
      />
      {change.isError && !isWrong && newProblem === undefined && <p role="alert" className={styles.failure}>{sentenceFor(change.error)}</p>}
      <div className={styles.buttons}><Button type="submit" loading={change.isPending}>Change password</Button></div>
    </form>
  );
};
