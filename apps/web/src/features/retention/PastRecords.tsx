// What could be purged, the longest past its time first: chosen by hand, asked for with a reason, never taken away by asking.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { DataTable, type Column } from '../../ui/DataTable';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { PersonDetail, PersonName } from '../../ui/privacy/PersonName';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { HoldDialog } from './HoldDialog';
import { askForPurge, pastRecordsQuery, retentionKey, type PastRecord } from './queries';
import { isReason, recordsInWords } from './retention-words';
import styles from './retention.module.css';

interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly hold: (record: PastRecord) => void;
}

const columnsWith = ({ chosen, choose, hold }: Choice): readonly Column<PastRecord>[] => [
  {
    key: 'who', header: 'Person', isName: true,
    cell: ({ patientId, patientName }) => (
      <Checkbox
        checked={chosen.has(patientId)} onChange={(event) => choose(patientId, event.currentTarget.checked)} aria-label={`Choose ${patientName}`}
        label={<Link to={urls.chart(patientId)}><PersonName name={patientName} /></Link>}
      />
    ),
  },
  { key: 'born', header: 'Born', cell: ({ birthDate }) => (birthDate === null ? 'Not recorded' : <PersonDetail>{formatDate(birthDate)}</PersonDetail>) },
  { key: 'last', header: 'Last entry', cell: ({ lastEntryOn }) => <span className={styles.day}>{formatDate(lastEntryOn)}</span> },
  { key: 'until', header: 'Kept until', cell: ({ keepUntil }) => <span className={styles.day}>{formatDate(keepUntil)}</span> },
  {
    key: 'actions', header: 'Actions', align: 'end', isActions: true,
    cell: (record) => <Button variant="subtle" size="sm" onClick={() => hold(record)} aria-label={`Place a legal hold on the record of ${record.patientName}`}>Hold</Button>,
  },
];

interface AskProps {
  readonly chosen: readonly string[];
  readonly onAsked: () => void;
}

const AskForm = ({ chosen, onAsked }: AskProps) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState<string>();
  const ask = async (): Promise<void> => {
    await askForPurge(chosen, reason, asking ?? newIdempotencyKey());
    notify(`Asked for: ${recordsInWords(chosen.length)}. A second person decides.`);
    setReason('');
    onAsked();
    await client.invalidateQueries({ queryKey: retentionKey });
  };
  return (
    <form className={styles.ask} onSubmit={(event) => { event.preventDefault(); setAsking(newIdempotencyKey()); }}>
      <TextInput className={styles.reason} label="Reason" description="For whoever confirms, and for the audit trail." maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={styles.row}>
        <Button type="submit" disabled={chosen.length === 0 || !isReason(reason)}>{chosen.length === 0 ? 'Ask to purge' : `Ask to purge ${recordsInWords(chosen.length)}`}</Button>
        {chosen.length === 0 && <span className={styles.quiet}>Choose records above.</span>}
        {chosen.length > 0 && !isReason(reason) && <span className={styles.quiet}>Say why first.</span>}
      </div>
      <ConfirmDialog opened={asking !== undefined} onClose={() => setAsking(undefined)} title={`Ask to purge ${recordsInWords(chosen.length)}?`} confirmLabel="Ask" onConfirm={ask}>
        Nothing is taken away yet. Another owner or administrator must confirm; from then on it cannot be undone.
      </ConfirmDialog>
    </form>
  );
};

const Choosing = ({ records, hasMore }: { readonly records: readonly PastRecord[]; readonly hasMore: boolean }) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<PastRecord>();
  const chosen = records.filter(({ patientId }) => ticked.has(patientId)).map(({ patientId }) => patientId);
  const choose = (id: string, isChosen: boolean): void => setTicked((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const isEvery = chosen.length === records.length;
  return (
    <>
      <div className={styles.every}>
        <Checkbox
          checked={isEvery} indeterminate={chosen.length > 0 && !isEvery} label={`Choose all ${records.length}`}
          onChange={() => setTicked(new Set(isEvery ? [] : records.map(({ patientId }) => patientId)))}
        />
        {hasMore && <span className={styles.quiet}>The 200 oldest are shown; others follow when these are settled.</span>}
      </div>
      <DataTable caption="Records past their time" columns={columnsWith({ chosen: ticked, choose, hold: setHeld })} rows={records} rowKey={({ patientId }) => patientId} />
      <AskForm chosen={chosen} onAsked={() => setTicked(new Set())} />
      {held !== undefined && <HoldDialog key={held.patientId} patientId={held.patientId} patientName={held.patientName} onClose={() => setHeld(undefined)} />}
    </>
  );
};

export const PastRecords = () => (
  <Loaded query={useQuery(pastRecordsQuery)} label="Loading records past their time">
    {({ items, hasMore }) => (items.length === 0
      ? <EmptyState title="No record is past its time">Records appear here when the clinic’s years are over, oldest first. What is held or waiting to be purged stands below.</EmptyState>
      : <Choosing records={items} hasMore={hasMore} />)}
  </Loaded>
);
