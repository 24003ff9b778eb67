// Purges that wait or are under way stand first; those that are over follow, newest first.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { PurgeCard } from './PurgeCard';
import { pastRecordsQuery, purgesQuery } from './queries';
import styles from './retention.module.css';

const isOpen = (status: string): boolean => status === 'asked' || status === 'confirmed';

export const Purges = () => {
  const client = useQueryClient();
  const query = useInfiniteQuery(purgesQuery);
  const carriedOut = query.data?.pages.flatMap(({ items }) => items).filter(({ status }) => status === 'done').length ?? 0;
  // What the worker left as it was may be past its time still.
  useEffect(() => {
    if (carriedOut > 0) void client.invalidateQueries(pastRecordsQuery);
  }, [client, carriedOut]);
  return (
    <Loaded query={query} label="Loading purges">
      {({ pages }) => {
        const purges = pages.flatMap(({ items }) => items);
        if (purges.length === 0) return <EmptyState title="Nothing was purged yet">Who asked, who confirmed, and what went, appears here.</EmptyState>;
        return (
          <>
            <ul className={styles.purges}>
              {[...purges.filter(({ status }) => isOpen(status)), ...purges.filter(({ status }) => !isOpen(status))].map((purge) => <PurgeCard key={purge.id} purge={purge} />)}
            </ul>
            {query.hasNextPage && <div className={styles.more}><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button></div>}
          </>
        );
      }}
    </Loaded>
  );
};
