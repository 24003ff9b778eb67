// Whether one record is under a legal hold, for those who run the clinic.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { HoldDialog } from './HoldDialog';
import { recordHoldQuery, type LegalHold } from './queries';
import { ReleaseHold } from './ReleaseHold';
import styles from './retention.module.css';

interface RecordHoldProps {
  readonly patientId: string;
  readonly patientName: string;
}

const Standing = ({ hold }: { readonly hold: LegalHold }) => {
  const { timeZone } = useSession().clinic;
  const [releasing, setReleasing] = useState(false);
  return (
    <div className={styles.hold}>
      <p className={styles.line}><span className={styles.words}>{hold.reason}</span></p>
      <p className={styles.quiet}>Held since {formatInstant(hold.placedAt, timeZone)}, by {hold.placedByName}. The record stays, whatever its age.</p>
      <Button variant="default" onClick={() => setReleasing(true)}>Release the hold</Button>
      {releasing && <ReleaseHold hold={hold} onClose={() => setReleasing(false)} />}
    </div>
  );
};

const None = ({ patientId, patientName }: RecordHoldProps) => {
  const [placing, setPlacing] = useState(false);
  return (
    <div className={styles.hold}>
      <p className={styles.none}>None. The record may be purged by two persons once its time is over.</p>
      <Button variant="default" onClick={() => setPlacing(true)}>Place a legal hold</Button>
      {placing && <HoldDialog patientId={patientId} patientName={patientName} onClose={() => setPlacing(false)} />}
    </div>
  );
};

export const RecordHold = (person: RecordHoldProps) => (
  <Loaded query={useQuery(recordHoldQuery(person.patientId))} label="Loading the legal hold" loading={<LoadingState label="Loading the legal hold" blocks={[64]} />}>
    {({ hold }) => (hold === null ? <None {...person} /> : <Standing key={hold.id} hold={hold} />)}
  </Loaded>
);
