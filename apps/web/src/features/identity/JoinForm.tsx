import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, api } from '../../lib/api';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import type { Session } from '../../lib/session';
import { CodeField } from './CodeField';
import { enter } from './credentials';
import type { InvitationPreview } from './invitation';
import { NewPasswordField } from './NewPasswordField';
import { useSubmit } from './use-submit';
import styles from './identity.module.css';

interface JoinFormProps {
  readonly token: string;
  readonly invitation: InvitationPreview;
  readonly onJoined: (session: Session) => void;
}

/** Somebody new chooses a password; somebody who has an account proves it with theirs. Both are signed in then. */
export const JoinForm = ({ token, invitation, onJoined }: JoinFormProps) => {
  const [displayName, setDisplayName] = useState(invitation.displayName ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const { busy, failure, onSubmit } = useSubmit(async () => {
    try {
      await answer(api.POST('/api/v1/invitations/acceptance', { body: { token, displayName: displayName.trim(), password, ...(code === '' ? {} : { code }) } }));
    } catch (cause) {
      setAsksCode((before) => before || hasCode(cause, 'code-needed'));
      throw cause;
    }
    onJoined(await enter());
  });
  const passwordProblem = fieldError(failure, '/password');
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {failure !== undefined && passwordProblem === undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <TextInput label="E-mail" type="email" name="email" autoComplete="username" size="md" readOnly value={invitation.email} />
      <TextInput
        label="Your name" description="As it stands under your notes and letters." name="name" autoComplete="name" required withAsterisk={false} size="md"
        maxLength={100} value={displayName} onChange={(event) => setDisplayName(event.currentTarget.value)} error={fieldError(failure, '/displayName')}
      />
      {invitation.hasAccount ? (
        <PasswordInput
          label="Your password" description="You have an account already. Use its password." name="password" autoComplete="current-password"
          required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
          value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={passwordProblem}
        />
      ) : <NewPasswordField value={password} onChange={setPassword} error={passwordProblem} />}
      {asksCode && <CodeField value={code} onChange={setCode} />}
      <Button type="submit" size="md" loading={busy} fullWidth>Join</Button>
    </form>
  );
};
