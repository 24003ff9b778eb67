// What an import brought, and taking it back.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Section } from '../../ui/page/Section';
import { outcomeSentence } from './import-words';
import { type PeopleImport, peopleImportsKey, undoImport } from './queries';
import styles from './csv-import.module.css';

export const ImportDone = ({ made }: { readonly made: PeopleImport }) => {
  const client = useQueryClient();
  const [asks, setAsks] = useState(false);
  const undo = useMutation({
    mutationFn: () => undoImport(made.id),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: peopleImportsKey }), client.invalidateQueries({ queryKey: ['patients'] })]),
  });
  return (
    <Section title="Imported">
      <div className={styles.step}>
        <p className={styles.line} role="status">{made.fileName}: {outcomeSentence(made)}.</p>
        {undo.data !== undefined && undo.data.kept.length > 0 && (
          <ul>{undo.data.kept.map(({ line, reason }) => <li key={line}>Line {line} stays: {reason}</li>)}</ul>
        )}
        {undo.isError && <p role="alert" className={styles.failure}>{sentenceFor(undo.error)}</p>}
        {made.status === 'imported' && <div><Button variant="default" loading={undo.isPending} onClick={() => setAsks(true)}>Undo this import</Button></div>}
      </div>
      <ConfirmDialog opened={asks} onClose={() => setAsks(false)} title="Undo this import?" confirmLabel="Undo" onConfirm={async () => { await undo.mutateAsync(); }}>
        People whom nobody has worked with since are taken out again. The others stay, and you are told why.
      </ConfirmDialog>
    </Section>
  );
};
