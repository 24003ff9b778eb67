import { useInfiniteQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import type { CommandSource } from '../../ui/commands';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { fullName, patientsQuery } from './queries';

const SHOWN = 8;
const DEBOUNCE_MS = 120;

/** Any patient from anywhere, by the beginning of a name, phone number or birth date. */
export const usePatientCommands: CommandSource = (query) => {
  const [search] = useDebouncedValue(query.trim(), DEBOUNCE_MS);
  const { data } = useInfiniteQuery({ ...patientsQuery(search, SHOWN), enabled: search !== '' });
  if (search === '') return [];
  return (data?.pages[0]?.items ?? []).map((patient) => ({
    id: `patient:${patient.id}`,
    group: 'Patients',
    label: fullName(patient),
    show: <PersonName name={fullName(patient)} />,
    hint: patient.birthDate === null ? undefined : <PersonDetail>{formatDate(patient.birthDate)}</PersonDetail>,
    to: urls.chart(patient.id),
  }));
};
