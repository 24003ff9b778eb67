import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { outcomeSentence } from './import-words';
import { peopleImportsQuery } from './queries';

export const EarlierTables = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const { clinic } = useSession();
  const query = useInfiniteQuery(peopleImportsQuery);
  return (
    <Loaded query={query} label="Loading earlier tables">
      {({ pages }) => (
        <DataTable
          caption="Earlier tables of people" rows={pages.flatMap(({ items }) => items)} rowKey={({ id }) => id}
          columns={[
            { key: 'file', header: 'File', isName: true, cell: ({ fileName }) => fileName },
            { key: 'when', header: 'When', cell: ({ createdAt }) => formatInstant(createdAt, clinic.timeZone) },
            { key: 'who', header: 'By', cell: ({ createdByName }) => createdByName },
            { key: 'what', header: 'Brought', cell: outcomeSentence },
            { key: 'open', header: 'Open', align: 'end', isActions: true, cell: ({ id, fileName }) => <Button variant="default" aria-label={`Open ${fileName}`} onClick={() => onOpen(id)}>Open</Button> },
          ]}
          empty={<EmptyState title="No table was read yet">Files that were read appear here, and can be undone.</EmptyState>}
          more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        />
      )}
    </Loaded>
  );
};
