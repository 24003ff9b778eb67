import { Button } from '@mantine/core';
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

const askAgain = <Link to={urls.forgotPassword()}>Ask for a new link</Link>;

const Changed = () => (
  <IdentityFrame title="Your password is changed" footer={<Link to={urls.signIn()}>Sign in</Link>}>
    <p role="status" className={styles.lead}>You were signed out on all your devices, and your access tokens have ended. Sign in with the new password.</p>
  </IdentityFrame>
);

const ResetForm = ({ token, onChanged }: { readonly token: string; readonly onChanged: () => void }) => {
  const [password, setPassword] = useState('');
  const { busy, failure, onSubmit } = useSubmit(async () => {
    await done(api.POST('/api/v1/password-resets/completion', { body: { token, password } }));
    onChanged();
  });
  return (
    <IdentityFrame title="Choose a new password" footer={askAgain}>
      <form className={styles.form} onSubmit={onSubmit}>
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <NewPasswordField value={password} onChange={setPassword} error={fieldError(failure, '/password')} />
        <p className={styles.lead}>You are signed out on all your devices, and the access tokens you made end.</p>
        <Button type="submit" size="md" loading={busy} fullWidth>Change password</Button>
      </form>
    </IdentityFrame>
  );
};

export const ResetPassword = () => {
  const token = useUrlToken();
  const [changed, setChanged] = useState(false);
  if (changed) return <Changed />;
  if (token === undefined) return <BrokenLink footer={askAgain}>Open it again from the e-mail, or ask for a new one.</BrokenLink>;
  return <ResetForm key={token} token={token} onChanged={() => setChanged(true)} />;
};
