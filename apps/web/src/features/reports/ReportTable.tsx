// The answers to one question, longest first; each leads to where it is dealt with.
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate, relativeDay } from '../../lib/dates';
import { isClinical, useSession, useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { reportRowsQuery, type Report, type ReportRow } from './queries';
import styles from './reports.module.css';

type Place = (row: ReportRow) => string;

const places: Readonly<Record<Report['subject'], Place>> = {
  patient: ({ patientId }) => urls.chart(patientId),
  referral: ({ subjectId }) => urls.referral(subjectId),
  plan: ({ subjectId }) => urls.plan(subjectId),
  session: ({ subjectId }) => urls.session(subjectId),
  intake: ({ subjectId }) => urls.intakeReview(subjectId),
  clearance: () => urls.clearances(),
};

/** Administration runs referrals; charts, notes and plans are not theirs to open. */
const opensFor = (subject: Report['subject'], seesCharts: boolean): Place => (seesCharts || subject === 'referral' ? places[subject] : places.patient);

interface Shown {
  readonly today: string;
  readonly place: Place;
}

const columnsOf = ({ sinceMeans, tells }: Report, { today, place }: Shown): readonly Column<ReportRow>[] => [
  {
    key: 'who', header: 'Patient', isName: true,
    cell: (row) => (
      <Link to={place(row)} className={styles.who}>
        <PersonName name={`${row.givenName} ${row.familyName}`} />
        {row.birthDate !== null && <span className={styles.quiet}>Born <PersonDetail>{formatDate(row.birthDate)}</PersonDetail></span>}
      </Link>
    ),
  },
  { key: 'since', header: sinceMeans, cell: ({ since }) => <span className={styles.since}>{formatDate(since)}<span className={styles.quiet}>{relativeDay(since, today)}</span></span> },
  ...tells.map((header, at): Column<ReportRow> => ({ key: `told-${at}`, header, cell: ({ told }) => told[at] ?? '' })),
  { key: 'owner', header: 'Owner', cell: ({ ownerName }) => ownerName ?? <span className={styles.quiet}>Nobody</span> },
];

export const ReportTable = ({ report, ownerId }: { readonly report: Report; readonly ownerId: string | undefined }) => {
  const session = useSession();
  const today = useToday();
  const query = useInfiniteQuery(reportRowsQuery(report.id, ownerId));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <div className={styles.waiting}><LoadingState label="Loading answers" blocks={[28, 48, 48, 48]} /></div>;
  return (
    <DataTable
      caption={report.question} columns={columnsOf(report, { today, place: opensFor(report.subject, isClinical(session)) })}
      rows={query.data.pages.flatMap((page) => page.items)} rowKey={({ subjectId }) => subjectId}
      empty={<EmptyState title="None" Icon={IconChecks}>{ownerId === undefined ? 'No record fits the question today.' : 'No record of this owner fits the question today.'}</EmptyState>}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
    />
  );
};
