import { Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DateField } from '../../ui/forms/DateField';
import { PersonName } from '../../ui/privacy/PersonName';
import { actionNames } from '../../lib/audit-words';
import { auditMembersQuery, auditPatientQuery } from './queries';
import type { AuditFilterState } from './use-audit-filter';
import styles from './audit.module.css';

const actions = Object.entries(actionNames).map(([value, label]) => ({ value, label }));

const OnePatient = ({ patientId, onAll }: { readonly patientId: string; readonly onAll: () => void }) => {
  const { data } = useQuery(auditPatientQuery(patientId));
  return (
    <div className={styles.patient}>
      <span>Only what concerns {data === undefined ? 'one patient' : <Link to={urls.chart(patientId)}><PersonName name={`${data.givenName} ${data.familyName}`} /></Link>}</span>
      <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={onAll}>All patients</Button>
    </div>
  );
};

export const AuditFilters = ({ state }: { readonly state: AuditFilterState }) => {
  const { filter, setPatientId, setActorId, setAction, setFrom, setUntil } = state;
  const today = useToday();
  const { data: members = [] } = useQuery(auditMembersQuery);
  return (
    <div className={styles.filters} data-print="hide">
      {filter.patientId !== undefined && <OnePatient patientId={filter.patientId} onAll={() => setPatientId(undefined)} />}
      <NativeSelect label="Who" value={filter.actorId ?? ''} onChange={(event) => setActorId(event.currentTarget.value)} data={[{ value: '', label: 'Everybody' }, ...members.map(({ id, displayName }) => ({ value: id, label: displayName }))]} />
      <NativeSelect label="What" value={filter.action ?? ''} onChange={(event) => setAction(event.currentTarget.value)} data={[{ value: '', label: 'Everything' }, ...actions]} />
      <DateField label="From" value={filter.from} onChange={setFrom} max={today} />
      <DateField label="Until" value={filter.until} onChange={setUntil} max={today} {...(filter.from === undefined ? {} : { min: filter.from })} />
    </div>
  );
};
