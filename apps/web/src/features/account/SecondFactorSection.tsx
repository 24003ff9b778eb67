import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { sessionQuery, useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { Loaded } from '../../ui/states/Loaded';
import { renewRecoveryCodes, secondFactorQuery, turnOff, type SecondFactor } from './queries';
import { RecoveryCodes } from './RecoveryCodes';
import { SecondFactorSetUp } from './SecondFactorSetUp';
import styles from './account.module.css';

type Opened = 'set-up' | 'renew' | 'turn-off';

const leftWords = (left: number): string => (left === 0 ? 'No recovery code is left.' : left === 1 ? 'One recovery code is left.' : `${left} recovery codes are left.`);

const Standing = ({ factor }: { readonly factor: SecondFactor }) => {
  const { clinic } = useSession();
  if (!factor.isOn || factor.since === null) return <p>Off. Signing in takes your password alone.</p>;
  return (
    <>
      <p>On since {formatInstant(factor.since, clinic.timeZone)}. Signing in takes your password and a code from your app.</p>
      <p>{leftWords(factor.recoveryCodesLeft)}</p>
      {factor.requiredBy.length > 0 && <p className={styles.quiet}>{factor.requiredBy.join(', ')} asks for it, so it stays on.</p>}
    </>
  );
};

const Choices = ({ factor, open }: { readonly factor: SecondFactor; readonly open: (opened: Opened) => void }) => (
  <div className={styles.buttons}>
    {!factor.isOn && <Button onClick={() => open('set-up')}>Set up</Button>}
    {factor.isOn && <Button variant="default" onClick={() => open('renew')}>New recovery codes</Button>}
    {factor.isOn && factor.requiredBy.length === 0 && <Button variant="default" onClick={() => open('turn-off')}>Turn off</Button>}
  </div>
);

export const SecondFactorSection = () => {
  const client = useQueryClient();
  const query = useQuery(secondFactorQuery);
  const [opened, setOpened] = useState<Opened>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = (): void => setOpened(undefined);
  const reload = () => Promise.all([client.invalidateQueries({ queryKey: secondFactorQuery.queryKey }), client.invalidateQueries({ queryKey: sessionQuery.queryKey })]);
  const renew = async (): Promise<void> => {
    setCodes(await renewRecoveryCodes());
    await reload();
  };
  const stop = async (): Promise<void> => {
    await turnOff();
    await reload();
    notify('The second step is off');
  };
  const isShowingCodes = codes !== undefined;
  return (
    <Loaded query={query} label="Loading your second step">
      {(factor) => (
        <div className={styles.steps}>
          <div><Standing factor={factor} /></div>
          <Choices factor={factor} open={setOpened} />
          <Dialog opened={opened === 'set-up'} onClose={close} title="Second step at sign-in" mayDismiss={false}>
            {opened === 'set-up' && <SecondFactorSetUp onDone={close} />}
            <Button variant="subtle" color="gray" onClick={close} mt="md">Not now</Button>
          </Dialog>
          <ConfirmDialog opened={opened === 'renew'} onClose={close} title="Make new recovery codes?" confirmLabel="Make new codes" onConfirm={renew}>Those you have stop working at once.</ConfirmDialog>
          <ConfirmDialog opened={opened === 'turn-off'} onClose={close} title="Turn off the second step?" confirmLabel="Turn off" onConfirm={stop}>Your password alone signs in then. Your recovery codes stop working.</ConfirmDialog>
          <Dialog opened={isShowingCodes} onClose={() => setCodes(undefined)} title="Recovery codes" mayDismiss={false}>
            {isShowingCodes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
          </Dialog>
        </div>
      )}
    </Loaded>
  );
};
