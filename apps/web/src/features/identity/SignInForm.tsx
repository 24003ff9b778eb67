import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldError, sentenceFor } from '../../lib/problems';
import type { Session } from '../../lib/session';
import { signIn } from './credentials';
import { useSubmit } from './use-submit';
import styles from './identity.module.css';

interface SignInFormProps {
  /** Given where somebody signs in again: the address is fixed */
  readonly email?: string;
  readonly clinicId?: string | undefined;
  readonly onSignedIn: (session: Session) => void;
}

export const SignInForm = ({ email: knownEmail, clinicId, onSignedIn }: SignInFormProps) => {
  const [email, setEmail] = useState(knownEmail ?? '');
  const [password, setPassword] = useState('');
  const { busy, failure, onSubmit } = useSubmit(async () => onSignedIn(await signIn({ email: email.trim(), password, clinicId })));

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <TextInput
        label="E-mail" type="email" name="email" autoComplete="username" inputMode="email" required withAsterisk={false} size="md"
        autoCapitalize="none" spellCheck={false} readOnly={knownEmail !== undefined} data-autofocus={knownEmail === undefined || undefined}
        value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={fieldError(failure, '/email')}
      />
      <PasswordInput
        label="Password" name="password" autoComplete="current-password" required withAsterisk={false} size="md"
        data-autofocus={knownEmail !== undefined || undefined} visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
        value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={fieldError(failure, '/password')}
      />
      <Button type="submit" size="md" loading={busy} fullWidth>Sign in</Button>
    </form>
  );
};
