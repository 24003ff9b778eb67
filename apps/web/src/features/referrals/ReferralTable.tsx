import { Link } from '@tanstack/react-router';
import { urls } from '../../lib/urls';
import type { Column } from '../../ui/DataTable';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { PersonName } from '../../ui/privacy/PersonName';
import { LongTable } from '../../ui/virtual/LongTable';
import { daysWords, nextWords, statusWords, type Direction, type ReferralRow } from './referral-words';
import { Due, Escalated, UrgencyTag } from './Urgency';
import styles from './referrals.module.css';

const State = ({ row }: { readonly row: ReferralRow }) => {
  const next = nextWords(row.status);
  return (
    <div>
      {statusWords[row.status]} {row.status !== 'closed' && <span className={styles.quiet}>{daysWords(row.daysInState)}</span>}
      {next !== undefined && <p className={styles.next}>Next: {next}</p>}
    </div>
  );
};

const Closed = ({ closedAt }: { readonly closedAt: string | null }) => {
  const { clinic } = useSession();
  return closedAt === null ? <>Done</> : <>Closed {formatInstant(closedAt, clinic.timeZone)}</>;
};

const Deadline = ({ row }: { readonly row: ReferralRow }) =>
  row.status === 'closed'
    ? <Closed closedAt={row.closedAt} />
    : <div className={styles.tags}><UrgencyTag urgency={row.urgency} /><Due dueOn={row.dueOn} overdue={row.overdue} />{row.escalated && <Escalated />}</div>;

const columnsFor = (direction: Direction): readonly Column<ReferralRow>[] => [
  {
    key: 'person', header: 'Person', isName: true,
    cell: (row) => <Link to={urls.referral(row.id)} className={styles.nameLink}><PersonName name={row.patientName} /></Link>,
  },
  { key: 'party', header: direction === 'outbound' ? 'To' : 'From', cell: (row) => row.toName },
  { key: 'state', header: 'State', cell: (row) => <State row={row} /> },
  { key: 'due', header: 'Due', cell: (row) => <Deadline row={row} /> },
  { key: 'owner', header: 'Owner', cell: (row) => row.ownerName },
];

const keyOf = ({ id }: ReferralRow): string => id;

interface ReferralTableProps {
  readonly direction: Direction;
  readonly rows: readonly ReferralRow[];
  readonly total?: number | undefined;
  readonly onNearEnd?: (() => void) | undefined;
}

/** Open ones by due day, so that the late ones come first; closed ones from the last. */
export const ReferralTable = ({ direction, ...rest }: ReferralTableProps) => (
  <div className={styles.tableCard}>
    <LongTable caption={`${direction === 'outbound' ? 'Outbound' : 'Inbound'} referrals`} columns={columnsFor(direction)} rowKey={keyOf} {...rest} />
  </div>
);
