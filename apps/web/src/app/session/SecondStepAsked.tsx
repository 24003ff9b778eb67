import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../../lib/session';
import { urls } from '../../lib/urls';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './SignInAgain.module.css';

/** A full load: the session is read anew, and what was typed is kept on the device meanwhile. */
const setUp = (): void => window.location.assign(urls.setUpSecondFactor(`${window.location.pathname}${window.location.search}`));

export const SecondStepAsked = () => {
  const client = useQueryClient();
  const [clinicName] = useState(() => client.getQueryData(sessionQuery.queryKey)?.clinic?.name ?? 'Your clinic');
  return (
    <Dialog opened onClose={setUp} title="A second step is needed" mayDismiss={false} opaque size="sm">
      <p className={styles.text}>{clinicName} now asks everybody for a code from an app besides the password. Set it up, then you come back to this page. What you typed is kept.</p>
      <Button fullWidth onClick={setUp} data-autofocus>Set it up</Button>
    </Dialog>
  );
};
