// Today's visits in time order: who, why, how far the intake is, how safe it is, and the one next step.
import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../lib/dates';
import { isClinical, useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { classNames } from '../../ui/class-names';
import { ButtonLink } from '../../ui/links';
import { PersonName } from '../../ui/privacy/PersonName';
import { initialsOf, usePrivacy } from '../../ui/privacy/privacy';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels, severityOf } from '../../ui/severity/severity-levels';
import { EmptyState } from '../../ui/states/EmptyState';
import type { Home, Visit } from './queries';
import { intakeWords, nextStepOf, visitTypeWords } from './visit-words';
import styles from './home.module.css';

const isOver = (visit: Visit): boolean => visit.status === 'done' || visit.status === 'cancelled' || visit.status === 'no-show';

const statusWords: Partial<Record<Visit['status'], string>> = { arrived: 'Arrived', done: 'Done', cancelled: 'Cancelled', 'no-show': 'Did not come' };

/** Open questions must not hide what is already known: a level that blocks treatment is shown with them. */
const Safety = ({ visit }: { readonly visit: Visit }) => {
  const blocks = visit.safetyAtLeast !== 'proceed' && visit.safetyAtLeast !== 'modify';
  if (visit.safetyStatus !== 'not-screened' || !blocks) return <SeverityChip level={visit.safetyStatus} />;
  return <SeverityChip level={visit.safetyAtLeast}>{`${severityLevels[severityOf(visit.safetyAtLeast)].word}, questions open`}</SeverityChip>;
};

interface VisitListProps {
  readonly home: Home;
  /** The form of a visit's open intake goes to the patient on this device */
  readonly onHandOver: (visit: Visit) => void;
}

interface VisitRowProps extends Pick<VisitListProps, 'onHandOver'> {
  readonly visit: Visit;
  readonly timeZone: string;
}

const VisitRow = ({ visit, timeZone, onHandOver }: VisitRowProps) => {
  const session = useSession();
  const next = nextStepOf(visit);
  const status = statusWords[visit.status];
  const isPrivate = usePrivacy();
  return (
    <li className={classNames(styles.visit, isOver(visit) && styles.over)}>
      <div className={styles.time}>
        <span>{formatTime(visit.startsAt, timeZone)}</span>
        <span className={styles.until}>{formatTime(visit.endsAt, timeZone)}</span>
      </div>
      <div className={styles.who}>
        <Link className={styles.name} to={urls.chart(visit.patientId)}><PersonName name={visit.patientName} /></Link>
        <span className={styles.detail}>{[visitTypeWords[visit.visitType], visit.reason, visit.practitionerName].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={styles.states}>
        {status !== undefined && <span className={styles.state}>{status}</span>}
        <span className={styles.state}>{intakeWords[visit.intakeState]}</span>
        <Safety visit={visit} />
      </div>
      <div className={styles.next}>
        {next !== undefined && isClinical(session) && (
          <ButtonLink to={next.to} variant={next.isUrgent ? 'filled' : 'default'} size="sm">{next.label}</ButtonLink>
        )}
        {visit.nextAction === 'wait-for-intake' && visit.intakeId !== null && (
          <Button variant="default" size="sm" onClick={() => onHandOver(visit)} aria-label={`Hand over this device to ${isPrivate ? initialsOf(visit.patientName) : visit.patientName}`}>Hand over</Button>
        )}
        {next !== undefined && !isClinical(session) && visit.nextAction === 'send-intake' && <ButtonLink to={next.to} variant="default" size="sm">{next.label}</ButtonLink>}
      </div>
    </li>
  );
};

export const VisitList = ({ home, onHandOver }: VisitListProps) => (
  home.visits.length === 0
    ? <EmptyState title="No visits today" Icon={IconCalendarOff}>Booked visits appear here in time order.</EmptyState>
    : <ol className={styles.visits}>{home.visits.map((visit) => <VisitRow key={visit.appointmentId} visit={visit} timeZone={home.timeZone} onHandOver={onHandOver} />)}</ol>
);
