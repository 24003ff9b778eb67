import { Link } from '@tanstack/react-router';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonName } from '../../ui/privacy/PersonName';
import { inTableOrder } from './board-columns';
import { daysWords, nextWords, statusWords, type Direction, type ReferralRow } from './referral-words';
import { Due, UrgencyTag } from './Urgency';
import styles from './referrals.module.css';

const State = ({ row }: { readonly row: ReferralRow }) => {
  const next = nextWords(row.status);
  return (
    <div>
      {statusWords[row.status]} <span className={styles.quiet}>{daysWords(row.daysInState)}</span>
      {next !== undefined && <p className={styles.next}>Next: {next}</p>}
    </div>
  );
};

const Deadline = ({ row }: { readonly row: ReferralRow }) =>
  row.status === 'closed' ? <>Done</> : <div className={styles.tags}><UrgencyTag urgency={row.urgency} /><Due dueOn={row.dueOn} overdue={row.overdue} /></div>;

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

interface ReferralTableProps {
  readonly direction: Direction;
  readonly rows: readonly ReferralRow[];
}

export const ReferralTable = ({ direction, rows }: ReferralTableProps) => (
  <div className={styles.tableCard}>
    <DataTable caption={`${direction === 'outbound' ? 'Outbound' : 'Inbound'} referrals`} columns={columnsFor(direction)} rows={inTableOrder(rows)} rowKey={({ id }) => id} />
  </div>
);
