import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SecondFactorSetUp } from '../features/account/SecondFactorSetUp';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import styles from '../features/identity/identity.module.css';
import { sessionQuery } from '../lib/session';
import { signOut } from '../lib/sign-out';
import { useUrlText } from '../lib/url-state';
import { safeNext } from '../lib/urls';
import { Loaded } from '../ui/states/Loaded';

/** Where a member is led whose clinic asks for a second step: nothing of the clinic opens before. */
export const SetUpSecondFactor = () => {
  const [next] = useUrlText('next');
  const session = useQuery(sessionQuery);
  // A full load: what was refused before is asked for anew.
  const goOn = (): void => window.location.assign(safeNext(next));
  const asker = session.data?.needsSecondFactor === true ? session.data.clinic?.name : undefined;
  return (
    <IdentityFrame
      title="A second step at sign-in" lead={asker === undefined ? undefined : `${asker} asks everybody for a code from an app, besides the password.`}
      footer={session.data !== undefined && <Button variant="subtle" color="gray" onClick={() => void signOut(session.data.account.id)}>Sign out</Button>}
    >
      <div className={styles.after}><Loaded query={session} label="Loading your account">{() => <SecondFactorSetUp onDone={goOn} />}</Loaded></div>
    </IdentityFrame>
  );
};
