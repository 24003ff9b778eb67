import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { type PeopleImport, sendTable } from './queries';
import styles from './csv-import.module.css';

export const TableDrop = ({ onSent }: { readonly onSent: (sent: PeopleImport) => void }) => {
  const send = useMutation({ mutationFn: sendTable, onSuccess: onSent });
  return (
    <div className={styles.step}>
      <FileInput
        className={styles.file} label="File" description="CSV from any program, in English or French: up to 20,000 rows and 8 MB. Nothing is imported yet." placeholder="Choose a file"
        accept=".csv,.txt,.tsv,text/csv,text/plain" value={null} disabled={send.isPending} onChange={(file) => { if (file !== null) send.mutate(file); }}
      />
      {send.isPending && <p className={styles.line} role="status">Reading the file …</p>}
      {send.isError && <p role="alert" className={styles.failure}>{sentenceFor(send.error)}</p>}
    </div>
  );
};
