import { Link } from '@tanstack/react-router';
import { IconClockExclamation } from '@tabler/icons-react';
import { formatDate, formatInstant, relativeDay, todayIn } from '../../lib/dates';
import { useSession, useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonName } from '../../ui/privacy/PersonName';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { EmptyState } from '../../ui/states/EmptyState';
import { IntakeActions } from './IntakeActions';
import { isLate, linkWords, stateWords, viewWords, type Intake, type IntakeView } from './intake-states';
import styles from './intakes.module.css';

const Due = ({ intake }: { readonly intake: Intake }) => {
  const today = useToday();
  if (intake.dueOn === null) return <span className={styles.quiet}>No day set</span>;
  if (!isLate(intake, today)) return <span title={formatDate(intake.dueOn)}>{relativeDay(intake.dueOn, today)}</span>;
  return <span className={styles.late}><IconClockExclamation size={16} aria-hidden />Overdue, {relativeDay(intake.dueOn, today)}</span>;
};

const State = ({ intake }: { readonly intake: Intake }) => {
  const { clinic } = useSession();
  const { status, submittedAt, acceptedAt, returnedAt } = intake;
  const since = status === 'accepted' ? acceptedAt : returnedAt ?? submittedAt;
  return (
    <div>
      <div>{stateWords(intake)}</div>
      <div className={styles.small}>
        {since !== null && status !== 'withdrawn' && formatInstant(since, clinic.timeZone)}
{intake.can.sendLink && ` ${linkWords(intake, (instant) => formatDate(todayIn(clinic.timeZone, new Date(instant))))}`}
      </div>
    </div>
  );
};

const columns: readonly Column<Intake>[] = [
  {
    key: 'person', header: 'Person', isName: true,
    cell: (intake) => (
      <span className={styles.person}>
        <Link to={urls.chart(intake.patientId)} className={styles.personLink}><PersonName name={intake.patientName} /></Link>
        {intake.highestAlert !== null && <SeverityChip level={intake.highestAlert} />}
      </span>
    ),
  },
  { key: 'due', header: 'Needed', cell: (intake) => <Due intake={intake} /> },
  { key: 'state', header: 'State', cell: (intake) => <State intake={intake} /> },
  { key: 'actions', header: 'Actions', align: 'end', isActions: true, cell: (intake) => <IntakeActions intake={intake} /> },
];

interface IntakeTableProps {
  readonly view: IntakeView;
  readonly intakes: readonly Intake[];
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly load: () => void };
}

export const IntakeTable = ({ view, intakes, more }: IntakeTableProps) => {
  const { label, empty, emptyHint } = viewWords[view];
  return (
    <DataTable
      caption={`Intakes: ${label}`} columns={columns} rows={intakes} rowKey={({ id }) => id}
      empty={<EmptyState title={empty}>{emptyHint}</EmptyState>} {...(more === undefined ? {} : { more })}
    />
  );
};
