// Visits, the latest first: the last ten with their words, older ones by the page.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { isLateEntry } from './late-entry';
import { sessionsQuery, type ChartSession, type FullChart, type SessionRow } from './queries';
import styles from './chart.module.css';

type VisitNames = Readonly<Record<string, string>>;

const sections = [['S', 'subjective'], ['O', 'objective'], ['A', 'assessment'], ['P', 'plan']] as const;

const documentUrl = (sessionId: string): string => `/api/v1/sessions/${sessionId}/document`;

const useSignedWords = (row: { readonly visitDate: string; readonly status: string; readonly signedAt: string | null }): string => {
  const { clinic } = useSession();
  if (row.status !== 'signed') return row.status === 'awaiting-co-signature' ? 'waits for co-signature' : 'not signed';
  return isLateEntry(row.visitDate, [row.signedAt], clinic.timeZone) ? 'signed, late entry' : 'signed';
};

const OlderRow = ({ row, visitNames }: { readonly row: SessionRow; readonly visitNames: VisitNames }) => {
  const words = useSignedWords(row);
  return (
    <li className={styles.row}>
      <Link to={urls.session(row.id)}>{formatDate(row.visitDate)} · {visitNames[row.visitType] ?? row.visitType}</Link>
      <span className={styles.aside}>{row.authorName} · {words} · {row.techniqueCount} techniques</span>
    </li>
  );
};

const Note = ({ session, visitNames }: { readonly session: ChartSession; readonly visitNames: VisitNames }) => {
  const words = useSignedWords(session);
  return (
    <li className={styles.row}>
      <article className={styles.note}>
        <div className={styles.noteHead}>
          <Link to={urls.session(session.id)}>{formatDate(session.visitDate)} · {visitNames[session.visitType] ?? session.visitType}</Link>
          <span className={styles.aside}>{session.authorName} · {words} · <a href={documentUrl(session.id)} download aria-label={`PDF of ${formatDate(session.visitDate)}`}>PDF</a></span>
        </div>
        {session.notTreatedReason !== null && <p><strong>Not treated:</strong> {session.notTreatedReason}</p>}
        <dl className={styles.soap}>
          {sections.filter(([, part]) => session[part].trim() !== '').map(([letter, part]) => <div key={part} className={styles.part}><dt>{letter}</dt><dd>{session[part]}</dd></div>)}
        </dl>
      </article>
    </li>
  );
};

const Older = ({ patientId, shown, visitNames }: { readonly patientId: string; readonly shown: ReadonlySet<string>; readonly visitNames: VisitNames }) => {
  const query = useInfiniteQuery(sessionsQuery(patientId));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const rows = (query.data?.pages ?? []).flatMap((page) => page.items).filter(({ id, status }) => !shown.has(id) && status !== 'void');
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => <OlderRow key={row.id} row={row} visitNames={visitNames} />)}
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
              <strong>{draft.status === 'draft' ? 'Not signed' : 'Waits for co-signature'}, {draft.authorName}</strong>
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
