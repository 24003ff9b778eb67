import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SignInForm } from '../../features/identity/SignInForm';
import { sessionQuery } from '../../lib/session';
import { leavePage } from '../../lib/sign-out';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './SignInAgain.module.css';

/** Over the screen, which stays as it is: what was typed there is neither lost nor shown to whoever comes by. */
export const SignInAgain = () => {
  const client = useQueryClient();
  const [before] = useState(() => client.getQueryData(sessionQuery.queryKey));
  if (before === undefined) return null;
  return (
    <Dialog opened onClose={leavePage} title="Sign in again" mayDismiss={false} opaque size="sm">
      <p className={styles.text}>You were signed out because nothing happened for a while. What you typed is still here.</p>
      <SignInForm email={before.account.email} clinicId={before.clinic?.id} onSignedIn={() => void client.invalidateQueries()} />
      <Button variant="subtle" color="gray" fullWidth mt="xs" onClick={leavePage}>I am somebody else</Button>
    </Dialog>
  );
};
