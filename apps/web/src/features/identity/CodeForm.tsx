import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { hasCode, sentenceFor } from '../../lib/problems';
import type { Session } from '../../lib/session';
import { CodeField } from './CodeField';
import { signInWithCode } from './credentials';
import { useSubmit } from './use-submit';
import styles from './identity.module.css';

interface CodeFormProps {
  readonly clinicId: string | undefined;
  readonly onSignedIn: (session: Session) => void;
  /** Back to the password; with the problem that led there */
  readonly onStartAgain: (cause?: unknown) => void;
}

export const CodeForm = ({ clinicId, onSignedIn, onStartAgain }: CodeFormProps) => {
  const [code, setCode] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { busy, failure, onSubmit } = useSubmit(async () => {
    try {
      onSignedIn(await signInWithCode(code, clinicId));
    } catch (cause) {
      if (hasCode(cause, 'challenge-over')) onStartAgain(cause);
      setCode('');
      throw cause;
    }
  });
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit}>
      <CodeField value={code} onChange={setCode} error={failure === undefined ? undefined : sentenceFor(failure)} />
      <Button type="submit" size="md" loading={busy} fullWidth>Sign in</Button>
      <Button variant="subtle" color="gray" fullWidth onClick={() => onStartAgain()}>Back to the password</Button>
    </form>
  );
};
