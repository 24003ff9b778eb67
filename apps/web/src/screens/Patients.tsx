import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { PatientTable } from '../features/patients/PatientTable';
import { urls } from '../lib/urls';
import { useUrlText } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import lists from '../ui/ListTabs.module.css';
import { Page } from '../ui/page/Page';
import styles from '../features/patients/patients.module.css';

const DEBOUNCE_MS = 150;

export const Patients = () => {
  const [search, setSearch] = useUrlText('search');
  const [settled] = useDebouncedValue(search.trim(), DEBOUNCE_MS);
  return (
    <Page title="Patients" actions={<ButtonLink to={urls.newPatient()}>New patient</ButtonLink>}>
      <TextInput
        className={styles.search} type="search" label="Search" placeholder="Name, phone or birth date" leftSection={<IconSearch size={18} aria-hidden />}
        value={search} onChange={(event) => setSearch(event.currentTarget.value)} autoComplete="off"
      />
      <div className={lists.card}><PatientTable search={settled} /></div>
    </Page>
  );
};
