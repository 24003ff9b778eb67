// Signing in: the password, then a code where there is a second step. A code that comes too late leads back to the password.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import type { Session } from '../../lib/session';
import { CodeForm } from './CodeForm';
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
  const [late, setLate] = useState<unknown>();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const { busy, failure, onSubmit } = useSubmit(async () => {
    setLate(undefined);
    try {
      onSignedIn(await signIn({ email: email.trim(), password, clinicId }));
    } catch (cause) {
      if (!hasCode(cause, 'code-needed')) throw cause;
      setPassword('');
      setStep('code');
    }
  });
  const startAgain = (cause?: unknown): void => {
    setLate(cause);
    setStep('password');
  };
  if (step === 'code') return <CodeForm clinicId={clinicId} onSignedIn={onSignedIn} onStartAgain={startAgain} />;
  const shown = failure ?? late;
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {shown !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(shown)}</p>}
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
