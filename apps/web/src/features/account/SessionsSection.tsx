// Where this account is signed in, so that what is not recognised can be ended.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { accountSessionsQuery, endOtherSessions, endSession, type AccountSession } from './queries';
import styles from './account.module.css';

const SessionLine = ({ session, onEnd, busy }: { readonly session: AccountSession; readonly onEnd: () => void; readonly busy: boolean }) => {
  const { clinic } = useSession();
  const seen = session.current ? 'In use now' : `Last used ${formatInstant(session.lastSeenAt, clinic.timeZone)}`;
  const since = `signed in ${formatInstant(session.createdAt, clinic.timeZone)}`;
  return (
    <li className={styles.session}>
      <div className={styles.what}>
        <div className={styles.device}>{session.device}{session.current && <span className={styles.here}> · this one</span>}</div>
        <div className={styles.quiet}>{[seen, since, session.place === null ? undefined : `network ${session.place}`].filter((part) => part !== undefined).join(' · ')}</div>
      </div>
      {!session.current && <Button variant="default" onClick={onEnd} loading={busy} aria-label={`End ${session.device}, last used ${formatInstant(session.lastSeenAt, clinic.timeZone)}`}>End</Button>}
    </li>
  );
};

export const SessionsSection = () => {
  const client = useQueryClient();
  const query = useInfiniteQuery(accountSessionsQuery);
  const [asks, setAsks] = useState(false);
  const reload = () => client.invalidateQueries({ queryKey: accountSessionsQuery.queryKey });
  const end = useMutation({
    mutationFn: endSession,
    onSuccess: () => notify('That device is signed out'),
    // Ended elsewhere in the meantime is ended all the same: the list shows it.
    onSettled: reload,
  });
  const endOthers = async (): Promise<void> => {
    await endOtherSessions();
    await reload();
    notify('Every other device is signed out');
  };
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading your devices" blocks={[60, 60]} />;
  const sessions = query.data.pages.flatMap((page) => page.items);
  return (
    <div className={styles.steps}>
      <ul className={styles.sessions} aria-label="Devices">
        {sessions.map((session) => <SessionLine key={session.id} session={session} onEnd={() => end.mutate(session.id)} busy={end.isPending && end.variables === session.id} />)}
      </ul>
      {end.isError && <p role="alert" className={styles.failure}>{sentenceFor(end.error)}</p>}
      <div className={styles.buttons}>
        {query.hasNextPage && <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Load more</Button>}
        {sessions.length > 1 && <Button variant="default" onClick={() => setAsks(true)}>End all others</Button>}
      </div>
      <ConfirmDialog opened={asks} onClose={() => setAsks(false)} title="Sign out every other device?" confirmLabel="End all others" onConfirm={endOthers}>Only this one stays signed in.</ConfirmDialog>
    </div>
  );
};
