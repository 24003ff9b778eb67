// One purge: who asked for it and why, which records, and what came of them or what may be done with it.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { PersonName } from '../../ui/privacy/PersonName';
import { confirmPurge, retentionKey, withdrawPurge, type Purge, type PurgeRecord } from './queries';
import { outcomeInWords, recordsInWords, resultInWords, statusWords } from './retention-words';
import styles from './retention.module.css';

const RecordLine = ({ record }: { readonly record: PurgeRecord }) => (
  <li className={styles.record}>
    <span>{record.patientName === null ? <span className={styles.id}>{record.patientId}</span> : <PersonName name={record.patientName} />}</span>
    <span className={styles.quiet}>
      {record.lastEntryOn !== null && `Last entry ${formatDate(record.lastEntryOn)}`}{record.keepUntil !== null && `, kept until ${formatDate(record.keepUntil)}`}
      {record.outcome !== null && ` · ${outcomeInWords(record)}`}
    </span>
  </li>
);

const Decisions = ({ purge }: { readonly purge: Purge }) => {
  const client = useQueryClient();
  const [deciding, setDeciding] = useState<'confirm' | 'withdraw'>();
  const records = recordsInWords(purge.records.length);
  const settled = async (words: string): Promise<void> => {
    notify(words);
    await client.invalidateQueries({ queryKey: retentionKey });
  };
  const close = (): void => setDeciding(undefined);
  return (
    <div className={styles.row}>
      {purge.canConfirm && <Button onClick={() => setDeciding('confirm')}>Confirm the purge of {records}</Button>}
      <Button variant="default" onClick={() => setDeciding('withdraw')}>Withdraw</Button>
      {!purge.canConfirm && <span className={styles.quiet}>You asked for this. Another owner or administrator confirms it.</span>}
      <ConfirmDialog
        opened={deciding === 'confirm'} onClose={close} title={`Purge ${records} for good?`} confirmLabel={`Purge ${records}`}
        onConfirm={async () => { await confirmPurge(purge.id); await settled('Confirmed. It is carried out now.'); }}
      >
        Notes, answers, photographs, letters and visits of {purge.records.length === 1 ? 'this person' : 'these persons'} are deleted. This cannot be undone. What stays is the audit trail, and a line
        with the dates and the number of entries, without a name.
      </ConfirmDialog>
      <ConfirmDialog
        opened={deciding === 'withdraw'} onClose={close} title="Withdraw this purge?" confirmLabel="Withdraw"
        onConfirm={async () => { await withdrawPurge(purge.id); await settled('Withdrawn. The records stay.'); }}
      >
        The {records} {purge.records.length === 1 ? 'stays' : 'stay'} and can be asked for again.
      </ConfirmDialog>
    </div>
  );
};

export const PurgeCard = ({ purge }: { readonly purge: Purge }) => {
  const { timeZone } = useSession().clinic;
  const by = (name: string | null, at: string | null): string => `${name ?? ''}, ${at === null ? '' : formatInstant(at, timeZone)}`;
  return (
    <li className={styles.purge}>
      <h3 className={styles.subtitle}>{purge.status === 'done' ? resultInWords(purge.records) : recordsInWords(purge.records.length)} <span className={styles.status}>{statusWords[purge.status]}</span></h3>
      <dl className={styles.steps}>
        <div><dt>Asked for by</dt><dd>{by(purge.askedByName, purge.askedAt)}</dd></div>
        <div><dt>Reason</dt><dd className={styles.words}>{purge.reason}</dd></div>
        {purge.confirmedAt !== null && <div><dt>Confirmed by</dt><dd>{by(purge.confirmedByName, purge.confirmedAt)}</dd></div>}
        {purge.withdrawnAt !== null && <div><dt>Withdrawn by</dt><dd>{by(purge.withdrawnByName, purge.withdrawnAt)}</dd></div>}
        {purge.doneAt !== null && <div><dt>Carried out</dt><dd>{formatInstant(purge.doneAt, timeZone)}</dd></div>}
      </dl>
      <details className={styles.details} open={purge.status === 'asked' && purge.records.length <= 10}>
        <summary>The {recordsInWords(purge.records.length)}</summary>
        <ul className={styles.records}>{purge.records.map((record) => <RecordLine key={record.patientId} record={record} />)}</ul>
      </details>
      {purge.canWithdraw && <Decisions purge={purge} />}
    </li>
  );
};
