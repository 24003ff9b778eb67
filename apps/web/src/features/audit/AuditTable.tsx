// Who did what, and when, the latest first. Never what it says: names of things, no contents.
import { IconZoomQuestion } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { actorNames, deedOf } from '../../lib/audit-words';
import { auditQuery, type AuditFilter, type AuditRow } from './queries';
import styles from './audit.module.css';

const columnsIn = (timeZone: string, shownPatientId: string | undefined): readonly Column<AuditRow>[] => [
  {
    key: 'what', header: 'What', isName: true,
    cell: (row) => <span className={styles.deed}>{deedOf(row)}{row.reason !== null && <span className={styles.quiet}> {row.reason}</span>}</span>,
  },
  { key: 'who', header: 'Who', cell: ({ actorName, actorKind }) => <span>{actorName}{actorNames[actorKind] !== undefined && <span className={styles.quiet}> {actorNames[actorKind]}</span>}</span> },
  { key: 'when', header: 'When', cell: ({ at }) => <time dateTime={at} className={styles.when}>{formatInstant(at, timeZone)}</time> },
  ...(shownPatientId === undefined ? [{
    key: 'patient', header: 'Patient',
    cell: ({ patientId }: AuditRow) => (patientId === null ? null : <Link className={styles.chart} to={urls.chart(patientId)}>Chart</Link>),
  }] : []),
  { key: 'seq', header: 'Entry', align: 'end', cell: ({ seq }) => <span className={styles.quiet}>{seq}</span> },
];

export const AuditTable = ({ filter }: { readonly filter: AuditFilter }) => {
  const { clinic } = useSession();
  const query = useInfiniteQuery(auditQuery(filter));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading the audit trail" blocks={[40, 44, 44, 44, 44]} />;
  return (
    <DataTable
      caption="Audit trail" columns={columnsIn(clinic.timeZone, filter.patientId)} rows={query.data.pages.flatMap((page) => page.items)} rowKey={({ seq }) => String(seq)}
      empty={<EmptyState title="Nothing was done that fits" Icon={IconZoomQuestion}>Take a filter back, or widen the days.</EmptyState>}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
    />
  );
};
