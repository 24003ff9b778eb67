import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import { useSubmit } from '../features/identity/use-submit';
import styles from '../features/identity/identity.module.css';
import { api, done } from '../lib/api';
import { fieldError, sentenceFor } from '../lib/problems';
import { urls } from '../lib/urls';

const back = <Link to={urls.signIn()}>Back to signing in</Link>;

/** Says the same for every address, so that nobody learns who has an account. */
const Sent = ({ email }: { readonly email: string }) => (
  <IdentityFrame title="Look in your mailbox" footer={back}>
    <p role="status" className={styles.lead}>
      If {email} belongs to an account, a link to choose a new password is on its way. It can be used once and expires soon.
    </p>
  </IdentityFrame>
);

export const ForgotPassword = () => {
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const { busy, failure, onSubmit } = useSubmit(async () => {
    await done(api.POST('/api/v1/password-resets', { body: { email: email.trim() } }));
    setSentTo(email.trim());
  });
  if (sentTo !== undefined) return <Sent email={sentTo} />;
  return (
    <IdentityFrame title="Forgot your password?" lead="Write your e-mail address. We send you a link to choose a new one." footer={back}>
      <form className={styles.form} onSubmit={onSubmit}>
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <TextInput
          label="E-mail" type="email" name="email" autoComplete="username" inputMode="email" required withAsterisk={false} size="md"
          autoCapitalize="none" spellCheck={false} value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={fieldError(failure, '/email')}
        />
        <Button type="submit" size="md" loading={busy} fullWidth>Send link</Button>
      </form>
    </IdentityFrame>
  );
};
