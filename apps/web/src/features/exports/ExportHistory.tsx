import { useInfiniteQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { archiveAddress, exportsQuery, type RecordExport } from './queries';

const When = ({ requestedAt }: RecordExport) => <>{formatInstant(requestedAt, useSession().clinic.timeZone)}</>;

const columns: readonly Column<RecordExport>[] = [
  { key: 'what', header: 'What', isName: true, cell: ({ kind }) => (kind === 'clinic' ? 'The whole clinic' : 'One patient’s record') },
  { key: 'when', header: 'Asked for', cell: (row) => <When {...row} /> },
  { key: 'who', header: 'By', cell: ({ requestedByName }) => requestedByName },
  { key: 'why', header: 'Reason', cell: ({ reason }) => reason ?? '' },
  { key: 'file', header: 'Archive', align: 'end', cell: (row) => (row.canDownload ? <a href={archiveAddress(row)} download>Download</a> : 'Over') },
];

export const ExportHistory = () => {
  const query = useInfiniteQuery(exportsQuery);
  return (
    <Loaded query={query} label="Loading earlier exports">
      {({ pages }) => (
        <DataTable
          caption="Earlier exports" columns={columns} rows={pages.flatMap(({ items }) => items)} rowKey={({ id }) => id}
          empty={<EmptyState title="Nothing was exported yet">Who took which copy, when and why, appears here.</EmptyState>}
          more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        />
      )}
    </Loaded>
  );
};
