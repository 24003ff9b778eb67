import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { BrokenLink } from '../features/identity/BrokenLink';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import { NewPasswordField } from '../features/identity/NewPasswordField';
import { useUrlToken } from '../features/identity/url-token';
import { useSubmit } from '../features/identity/use-submit';
import styles from '../features/identity/identity.module.css';
import { api, done } from '../lib/api';
import { fieldError, sentenceFor } from '../lib/problems';
import { urls } from '../lib/urls';

const toSignIn = <Link to={urls.signIn()}>Sign in</Link>;

const Joined = () => (
  <IdentityFrame title="Welcome" footer={toSignIn}>
    <p role="status" className={styles.lead}>Your account is ready. Sign in with your e-mail address and the password you chose.</p>
  </IdentityFrame>
);

const JoinForm = ({ token, onJoined }: { readonly token: string; readonly onJoined: () => void }) => {
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, onSubmit } = useSubmit(async () => {
    await done(api.POST('/api/v1/invitations/acceptance', { body: { token, displayName: displayName.trim(), password } }));
    onJoined();
  });
  return (
    <IdentityFrame title="Join your clinic" lead="Two things and you are in." footer={<>Already have an account? {toSignIn}</>}>
      <form className={styles.form} onSubmit={onSubmit} aria-label="Join your clinic">
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <TextInput
          label="Your name" description="As it stands under your notes and letters." name="name" autoComplete="name" required withAsterisk={false} size="md"
          maxLength={120} value={displayName} onChange={(event) => setDisplayName(event.currentTarget.value)} error={fieldError(failure, '/displayName')}
        />
        <NewPasswordField value={password} onChange={setPassword} error={fieldError(failure, '/password')} />
        <Button type="submit" size="md" loading={busy} fullWidth>Join</Button>
      </form>
    </IdentityFrame>
  );
};

export const AcceptInvitation = () => {
  const token = useUrlToken();
  const [joined, setJoined] = useState(false);
  if (joined) return <Joined />;
  if (token === undefined) return <BrokenLink footer={toSignIn}>Open it again from the e-mail, or ask your clinic for a new invitation.</BrokenLink>;
  return <JoinForm token={token} onJoined={() => setJoined(true)} />;
};
