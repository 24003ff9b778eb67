// Choosing one patient by name, birth date or phone: a search with its hits as buttons.
import { TextInput } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { answer, api, type Schema } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { classNames } from '../../ui/class-names';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { Loaded } from '../../ui/states/Loaded';
import styles from './PatientPicker.module.css';

export interface PickedPatient {
  readonly id: string;
  readonly name: string;
}

const hitsQuery = (search: string) =>
  queryOptions({
    queryKey: ['patients', 'picker', search],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/patients', { params: { query: { limit: 8, ...(search !== '' && { search }) } }, signal })),
    placeholderData: keepPreviousData,
  });

const nameOf = ({ givenName, familyName }: Schema['PatientRow']): string => `${givenName} ${familyName}`;

/** A number is not broken at the end of a line. */
const Details = ({ row: { birthDate, phone } }: { readonly row: Schema['PatientRow'] }) => {
  const details = [birthDate === null ? '' : `born ${formatDate(birthDate)}`, phone ?? ''].filter((detail) => detail !== '');
  return details.map((detail, at) => <span key={detail} className={styles.detail}><PersonDetail>{detail}</PersonDetail>{at < details.length - 1 && ' · '}</span>);
};

const Hits = ({ rows, onPick }: { readonly rows: readonly Schema['PatientRow'][]; readonly onPick: (patient: PickedPatient) => void }) => {
  if (rows.length === 0) return <p className={styles.quiet} role="status">Nobody is found by this.</p>;
  return (
    <ul className={styles.hits} aria-label="Patients found">
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" className={styles.hit} onClick={() => onPick({ id: row.id, name: nameOf(row) })}>
            <span className={styles.text}>
              <b><PersonName name={nameOf(row)} /></b>
              <span className={classNames(styles.quiet, styles.details)}><Details row={row} /></span>
            </span>
            <IconChevronRight size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
};

export const PatientPicker = ({ onPick }: { readonly onPick: (patient: PickedPatient) => void }) => {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const query = useQuery(hitsQuery(search));
  return (
    <div className={styles.picker}>
      <TextInput
        label="Patient" type="search" placeholder="Name, birth date or phone" value={typed} data-autofocus autoComplete="off"
        leftSection={<IconSearch size={16} aria-hidden />} onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Loaded query={query} label="Looking for patients">{(page) => <Hits rows={page.items} onPick={onPick} />}</Loaded>
    </div>
  );
};
