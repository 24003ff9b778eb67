import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../../lib/session';
import { leavePage } from '../../lib/sign-out';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './SignInAgain.module.css';

/** Nothing behind it can be seen or sent any more. What was typed stays sealed: its key is not deleted, as signing out would. */
export const AccessEnded = () => {
  const client = useQueryClient();
  const [clinicName] = useState(() => client.getQueryData(sessionQuery.queryKey)?.clinic?.name ?? 'this clinic');
  return (
    <Dialog opened onClose={leavePage} title="Your access has ended" mayDismiss={false} opaque size="sm">
      <p className={styles.text}>An administrator of {clinicName} has ended your access. Nothing more of the clinic opens here.</p>
      <p className={styles.text}>What you had not sent is kept on this device, sealed. It opens again only if the clinic lets you in again and you sign in here.</p>
      <Button fullWidth onClick={leavePage} data-autofocus>Leave</Button>
    </Dialog>
  );
};
