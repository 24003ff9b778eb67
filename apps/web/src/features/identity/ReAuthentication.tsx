// Over whatever screen asked for it: the password once more (and the code), then what was asked goes on by itself.
import { Button, PasswordInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api, done } from '../../lib/api';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { settleSignIn } from '../../lib/recent-sign-in';
import { Dialog } from '../../ui/dialog/Dialog';
import { CodeField } from './CodeField';
import { useSubmit } from './use-submit';
import styles from './identity.module.css';

const wrongPassword = 'That is not your password.';

const giveUp = (): void => settleSignIn(false);

/** Esc leaves this dialog alone, not the one below it that asked. */
const useEscape = (): void => {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      giveUp();
    };
    window.addEventListener('keydown', leave, { capture: true });
    return () => window.removeEventListener('keydown', leave, { capture: true });
  }, []);
};

export const ReAuthentication = () => {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  useEscape();
  const { busy, failure, onSubmit } = useSubmit(async () => {
    try {
      await done(api.POST('/api/v1/session/re-authentication', { body: { password, ...(code === '' ? {} : { code }) } }));
      settleSignIn(true);
    } catch (cause) {
      setAsksCode((before) => before || hasCode(cause, 'code-needed'));
      throw cause;
    }
  });
  const general = hasCode(failure, 'wrong-credentials', 'code-needed', 'wrong-code') ? undefined : failure;
  return (
    <Dialog opened onClose={giveUp} title="Is it still you?" size="sm">
      <form className={styles.form} onSubmit={onSubmit}>
        <p className={styles.lead}>What you are about to do is asked for twice. Then it goes on by itself.</p>
        <PasswordInput
          label="Your password" name="password" autoComplete="current-password" required withAsterisk={false} size="md" data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
          value={password} onChange={(event) => setPassword(event.currentTarget.value)}
          error={hasCode(failure, 'wrong-credentials') ? wrongPassword : fieldError(failure, '/password')}
        />
        {asksCode && <CodeField value={code} onChange={setCode} error={hasCode(failure, 'wrong-code') ? sentenceFor(failure) : fieldError(failure, '/code')} />}
        {general !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(general)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={giveUp} disabled={busy}>Cancel</Button>
          <Button type="submit" loading={busy}>Go on</Button>
        </div>
      </form>
    </Dialog>
  );
};
