// Clearances of the clinic: waiting ones first, each with the day its answer is due.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { daysBetween, formatDate, relativeDay, todayIn } from '../../lib/dates';
import { isClinical, useSession, useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { endsSoon, inOrder, statusNames } from './clearance-words';
import { clearancesQuery, type ClearanceRow, type ClearanceStatus } from './queries';
import styles from './clearances.module.css';

interface ClearanceTableProps {
  readonly status: ClearanceStatus | undefined;
  readonly onOpen: (clearance: ClearanceRow) => void;
}

const Deadline = ({ row, today }: { readonly row: ClearanceRow; readonly today: string }) => {
  if (row.status === 'requested') return row.dueOn === null ? <>–</> : <span className={row.overdue ? styles.overdue : undefined}>{row.overdue ? 'Overdue: ' : 'Due '}{relativeDay(row.dueOn, today)}</span>;
  if (row.validUntil === null) return <>–</>;
  const soon = endsSoon(row, daysBetween(today, row.validUntil));
  return <span className={soon ? styles.overdue : undefined}>{row.status === 'lapsed' ? 'Ended' : 'Until'} {formatDate(row.validUntil)}{soon && `, ${relativeDay(row.validUntil, today)}`}</span>;
};

export const ClearanceTable = ({ status, onOpen }: ClearanceTableProps) => {
  const session = useSession();
  const today = useToday();
  const query = useInfiniteQuery(clearancesQuery(status));
  const clinical = isClinical(session);
  const columns: readonly Column<ClearanceRow>[] = [
    { key: 'patient', header: 'Patient', isName: true, cell: (row) => <Link className={styles.person} to={urls.chart(row.patientId)}><PersonName name={row.patientName} /></Link> },
    { key: 'status', header: 'State', cell: (row) => statusNames[row.status] },
    { key: 'addressee', header: 'Asked', cell: (row) => row.addressee },
    { key: 'deadline', header: 'Day', cell: (row) => <Deadline row={row} today={today} /> },
    { key: 'requested', header: 'Requested', hideOnPhone: true, cell: (row) => <>{formatDate(todayIn(session.clinic.timeZone, new Date(row.requestedAt)))}, {row.requestedByName}</> },
    ...(clinical ? [{ key: 'open', header: 'Letter and answer', align: 'end' as const, isActions: true, cell: (row: ClearanceRow) => <Button variant="default" size="compact-md" onClick={() => onOpen(row)}>{row.can.answer ? 'Record answer' : 'Open'}</Button> }] : []),
  ];
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading clearances" />;
  return (
    <DataTable
      caption="Clearances" columns={columns} rows={inOrder(query.data.pages.flatMap((page) => page.items))} rowKey={(row) => row.id}
      empty={<EmptyState title={status === undefined ? 'No clearances yet' : `None ${statusNames[status].toLowerCase()}`}>Request one from a chart: the strip offers it where a letter can change the decision.</EmptyState>}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
    />
  );
};
