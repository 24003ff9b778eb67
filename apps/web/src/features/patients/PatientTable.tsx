// People found by the beginning of any word of their name, phone number or birth date.
import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { ButtonLink } from '../../ui/links';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { fullName, patientsQuery, type PatientRow } from './queries';
import styles from './patients.module.css';

const columns: readonly Column<PatientRow>[] = [
  {
    key: 'name', header: 'Name', isName: true,
    cell: (row) => <Link className={styles.name} to={urls.chart(row.id)}><PersonName name={fullName(row)} />{row.preferredName !== null && <span className={styles.soft}> “<PersonName name={row.preferredName} />”</span>}</Link>,
  },
  { key: 'birth', header: 'Born', cell: (row) => (row.birthDate === null ? <span className={styles.soft}>not known</span> : <PersonDetail>{formatDate(row.birthDate)}</PersonDetail>) },
  { key: 'age', header: 'Age', align: 'end', cell: (row) => row.ageYears },
  { key: 'phone', header: 'Phone', cell: (row) => (row.phone === null ? null : <PersonDetail>{row.phone}</PersonDetail>) },
];

export const PatientTable = ({ search }: { readonly search: string }) => {
  const query = useInfiniteQuery(patientsQuery(search));
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingState label="Loading patients" />;
  const empty = search === ''
    ? <EmptyState title="No patients yet" action={<ButtonLink to={urls.newPatient()}>New patient</ButtonLink>}>Add the first one, or import records.</EmptyState>
    : <EmptyState title={`Nobody found for “${search}”`} Icon={IconUserSearch} action={<ButtonLink to={urls.newPatient()} variant="default">New patient</ButtonLink>}>Try the beginning of a name, a phone number or a birth date such as 1971-04-18.</EmptyState>;
  return (
    <DataTable
      caption="Patients" columns={columns} rows={query.data.pages.flatMap((page) => page.items)} rowKey={(row) => row.id} empty={empty}
      more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
    />
  );
};
