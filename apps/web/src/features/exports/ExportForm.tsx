// Asks for a copy, and offers it: two steps, because the password is asked for between them when it was given long ago.
import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconPackageExport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { formatTime } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { archiveAddress, exportsKey, type RecordExport, requestExport } from './queries';
import styles from './exports.module.css';

interface ExportFormProps {
  /** One patient's record; the whole clinic without it. */
  readonly patientId?: string;
  readonly label: string;
}

const Ready = ({ made }: { readonly made: RecordExport }) => {
  const { clinic } = useSession();
  return (
    <div className={styles.ready} role="status">
      <p className={styles.line}>Ready. It can be downloaded until {formatTime(made.expiresAt, clinic.timeZone)}, by you.</p>
      <Button component="a" href={archiveAddress(made)} download leftSection={<IconDownload size={18} aria-hidden />}>Download the archive</Button>
    </div>
  );
};

export const ExportForm = ({ patientId, label }: ExportFormProps) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: () => requestExport(patientId, reason, newIdempotencyKey()),
    onSuccess: () => client.invalidateQueries({ queryKey: exportsKey }),
  });
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); ask.mutate(); }}>
      <TextInput label="Reason" description="Stands on the audit trail: a move, a request by the patient." maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div><Button type="submit" variant={ask.isSuccess ? 'default' : 'filled'} loading={ask.isPending} leftSection={<IconPackageExport size={18} aria-hidden />}>{label}</Button></div>
      {ask.isError && <p role="alert" className={styles.failure}>{sentenceFor(ask.error)}</p>}
      {ask.data !== undefined && <Ready made={ask.data} />}
    </form>
  );
};
