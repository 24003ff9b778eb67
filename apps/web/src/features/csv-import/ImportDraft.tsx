// A file that was sent and not imported yet: mapping, preview, and the one button that does it.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { Section } from '../../ui/page/Section';
import { MappingForm } from './MappingForm';
import { PreviewRows } from './PreviewRows';
import { planSentence } from './import-words';
import { changeImport, discardImport, type PeopleChange, type PeopleImport, peopleImportQuery, peopleImportsKey, runImport } from './queries';
import styles from './csv-import.module.css';

interface ImportDraftProps {
  readonly draft: PeopleImport;
  readonly onGone: () => void;
}

export const ImportDraft = ({ draft, onGone }: ImportDraftProps) => {
  const client = useQueryClient();
  const keep = (next: PeopleImport): void => { client.setQueryData(peopleImportQuery(next.id).queryKey, next); };
  const reload = () => client.invalidateQueries({ queryKey: peopleImportsKey });
  const change = useMutation({ mutationFn: (body: PeopleChange) => changeImport(draft, body), onSuccess: keep, onError: reload });
  const run = useMutation({ mutationFn: () => runImport(draft), onSuccess: (next) => { keep(next); void client.invalidateQueries({ queryKey: ['patients'] }); void reload(); } });
  const discard = useMutation({ mutationFn: () => discardImport(draft), onSuccess: () => { void reload(); onGone(); } });
  const failure = run.error ?? change.error ?? discard.error;
  const busy = change.isPending || run.isPending || discard.isPending;
  return (
    <>
      <Section title="Columns"><MappingForm draft={draft} onChange={change.mutate} /></Section>
      {draft.plan !== null && <Section title="Rows"><PreviewRows draft={draft} onChange={change.mutate} /></Section>}
      <Section title="Import">
        <div className={styles.step}>
          <p className={styles.line} role="status">{draft.plan === null ? draft.mappingFault : `${draft.fileName}: ${planSentence(draft.plan)}.`}</p>
          {failure !== null && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
          <div className={styles.actions}>
            <Button loading={run.isPending} disabled={busy || draft.plan === null || draft.plan.toCreate + draft.plan.toMerge === 0} onClick={() => run.mutate()}>Import</Button>
            <Button variant="default" disabled={busy} onClick={() => discard.mutate()}>Discard the file</Button>
          </div>
        </div>
      </Section>
    </>
  );
};
