import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { legalHoldsQuery, type LegalHold } from './queries';
import { ReleaseHold } from './ReleaseHold';
import styles from './retention.module.css';

const columnsIn = (timeZone: string, release: (hold: LegalHold) => void): readonly Column<LegalHold>[] => [
  { key: 'who', header: 'Person', isName: true, cell: ({ patientId, patientName }) => <Link to={urls.chart(patientId)}><PersonName name={patientName} /></Link> },
  { key: 'why', header: 'Reason', cell: ({ reason }) => <span className={styles.words}>{reason}</span> },
  { key: 'by', header: 'Placed', cell: ({ placedByName, placedAt }) => <>{placedByName}, {formatInstant(placedAt, timeZone)}</> },
  {
    key: 'actions', header: 'Actions', align: 'end', isActions: true,
    cell: (hold) => <Button variant="subtle" size="sm" onClick={() => release(hold)} aria-label={`Release the hold on the record of ${hold.patientName}`}>Release</Button>,
  },
];

export const HeldRecords = () => {
  const { clinic } = useSession();
  const [released, setReleased] = useState<LegalHold>();
  return (
    <>
      <Loaded query={useQuery(legalHoldsQuery)} label="Loading legal holds">
        {({ items, hasMore }) => (
          <>
            <DataTable
              caption="Records under a legal hold" columns={columnsIn(clinic.timeZone, setReleased)} rows={items} rowKey={({ id }) => id}
              empty={<EmptyState title="No record is held">A held record stays, whatever its age, until somebody releases it.</EmptyState>}
            />
            {hasMore && <p className={styles.note}>The 200 newest are shown.</p>}
          </>
        )}
      </Loaded>
      {released !== undefined && <ReleaseHold hold={released} onClose={() => setReleased(undefined)} />}
    </>
  );
};
