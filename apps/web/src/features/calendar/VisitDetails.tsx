// One visit opened: what it is, the states it can go to, and the way to another time.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { urls } from '../../lib/urls';
import { PersonName } from '../../ui/privacy/PersonName';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { CalendarVisit } from './queries';
import { intakeWords, statusWords, stepWords, visitTypeWords, whenWords } from './visit-words';
import styles from './calendar.module.css';

interface VisitDetailsProps {
  readonly visit: CalendarVisit;
  readonly timeZone: string;
  readonly onStatus: (status: CalendarVisit['status']) => Promise<void>;
  readonly onChange: () => void;
}

export const VisitDetails = ({ visit, timeZone, onStatus, onChange }: VisitDetailsProps) => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const go = async (status: CalendarVisit['status']): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onStatus(status);
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <div className={styles.form}>
      <dl className={styles.facts}>
        <dt>Patient</dt><dd><Link to={urls.chart(visit.patientId)}><PersonName name={visit.patientName} /></Link></dd>
        <dt>When</dt><dd>{whenWords(visit, timeZone)}</dd>
        <dt>What</dt><dd>{[visitTypeWords[visit.visitType], visit.reason].filter(Boolean).join(' · ')} with {visit.practitionerName}</dd>
        <dt>State</dt><dd>{[statusWords[visit.status], intakeWords[visit.intakeState], ...(visit.isOverLimit ? ['booked beyond what is authorised'] : [])].join(' · ')}</dd>
        {visit.safety !== null && <><dt>Safety</dt><dd><SeverityChip level={visit.safety.status} /></dd></>}
      </dl>
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}>
        {visit.can.statuses.map((status) => <Button key={status} variant="default" disabled={busy} onClick={() => void go(status)}>{stepWords(visit.status, status)}</Button>)}
        {visit.can.move && <Button onClick={onChange} disabled={busy}>Change time …</Button>}
      </div>
    </div>
  );
};
