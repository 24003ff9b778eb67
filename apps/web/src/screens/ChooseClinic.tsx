import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { chooseClinic } from '../features/identity/credentials';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import styles from '../features/identity/identity.module.css';
import { sentenceFor } from '../lib/problems';
import { roleNames, sessionQuery, type Session } from '../lib/session';
import { safeNext } from '../lib/urls';
import { useUrlText } from '../lib/url-state';
import { Loaded } from '../ui/states/Loaded';

const ClinicList = ({ session }: { readonly session: Session }) => {
  const [next] = useUrlText('next');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const choose = async (clinicId: string): Promise<void> => {
    setBusy(true);
    try {
      await chooseClinic(clinicId);
      // A full load: nothing of the other clinic may stay in memory.
      window.location.assign(safeNext(next));
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <>
      {session.memberships.length > 1 && <p className={styles.lead}>You work for more than one. You can switch later from the account menu.</p>}
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <ul className={styles.clinics}>
        {session.memberships.map((membership) => (
          <li key={membership.clinicId}>
            <button type="button" className={styles.clinic} disabled={busy} onClick={() => void choose(membership.clinicId)}>
              <span className={styles.clinicText}>
                <span className={styles.clinicName}>{membership.clinicName}</span>
                <span className={styles.clinicRole}>{roleNames[membership.role]}</span>
              </span>
              <IconChevronRight size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {session.memberships.length === 0 && <p>Your account belongs to no clinic at the moment. Ask the clinic to invite you again.</p>}
    </>
  );
};

export const ChooseClinic = () => (
  <IdentityFrame title="Choose a clinic">
    <Loaded query={useQuery(sessionQuery)} label="Loading your clinics">{(session) => <ClinicList session={session} />}</Loaded>
  </IdentityFrame>
);
