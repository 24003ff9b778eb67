// Visits, the latest first: the last ten with their words, older ones by the page.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { sessionsQuery, type ChartSession, type FullChart } from './queries';
import styles from './chart.module.css';

type VisitNames = Readonly<Record<string, string>>;

const sections = [['S', 'subjective'], ['O', 'objective'], ['A', 'assessment'], ['P', 'plan']] as const;

const Note = ({ session, visitNames }: { readonly session: ChartSession; readonly visitNames: VisitNames }) => (
  <li className={styles.row}>
    <article className={styles.note}>
      <div className={styles.noteHead}>
        <Link to={urls.session(session.id)}>{formatDate(session.visitDate)} · {visitNames[session.visitType] ?? session.visitType}</Link>
        <span className={styles.aside}>{session.authorName} · {session.status === 'signed' ? 'signed' : 'not signed'}</span>
      </div>
      {session.notTreatedReason !== null && <p><strong>Not treated:</strong> {session.notTreatedReason}</p>}
      <dl className={styles.soap}>
        {sections.filter(([, part]) => session[part].trim() !== '').map(([letter, part]) => <div key={part} className={styles.part}><dt>{letter}</dt><dd>{session[part]}</dd></div>)}
      </dl>
    </article>
  </li>
);

const Older = ({ patientId, shown, visitNames }: { readonly patientId: string; readonly shown: ReadonlySet<string>; readonly visitNames: VisitNames }) => {
  const query = useInfiniteQuery(sessionsQuery(patientId));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const rows = (query.data?.pages ?? []).flatMap((page) => page.items).filter(({ id, status }) => !shown.has(id) && status !== 'void');
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <Link to={urls.session(row.id)}>{formatDate(row.visitDate)} · {visitNames[row.visitType] ?? row.visitType}</Link>
            <span className={styles.aside}>{row.authorName} · {row.status === 'signed' ? 'signed' : 'not signed'} · {row.techniqueCount} techniques</span>
          </li>
        ))}
      </ul>
      {(query.hasNextPage || query.isPending) && <Button variant="default" loading={query.isFetching} onClick={() => void query.fetchNextPage()}>Load more</Button>}
    </>
  );
};

const chartShows = 10;

export const SessionTimeline = ({ chart, visitNames }: { readonly chart: FullChart; readonly visitNames: VisitNames }) => {
  const [older, setOlder] = useState(false);
  const { sessions, drafts, patient } = chart;
  if (sessions.length === 0 && drafts.length === 0) return <EmptyState title="No visits yet">The note of the first visit appears here.</EmptyState>;
  return (
    <>
      {drafts.length > 0 && (
        <ul className={styles.rows}>
          {drafts.map((draft) => (
            <li key={draft.id} className={styles.row}>
              <Link to={urls.session(draft.id)}>{formatDate(draft.visitDate)} · {visitNames[draft.visitType] ?? draft.visitType}</Link>
              <strong>Not signed, {draft.authorName}</strong>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.rows}>{sessions.filter(({ status }) => status === 'signed').map((session) => <Note key={session.id} session={session} visitNames={visitNames} />)}</ul>
      {sessions.length >= chartShows && !older && <div><Button variant="default" onClick={() => setOlder(true)}>Older visits</Button></div>}
      {older && <Older patientId={patient.id} shown={new Set(sessions.map(({ id }) => id))} visitNames={visitNames} />}
    </>
  );
};
