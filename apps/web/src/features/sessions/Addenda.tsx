import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, api, idempotencyKey } from '../../lib/api';
import { formatInstant } from '../../lib/dates';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import forms from '../../ui/forms/form.module.css';
import { Section } from '../../ui/page/Section';
import { keepNote, type Note } from './note-queries';
import styles from './signed.module.css';

interface AddendumDraft {
  readonly text: string;
  readonly reason: string;
}

const empty: AddendumDraft = { text: '', reason: '' };
const isDraft = (value: unknown): value is AddendumDraft => typeof value === 'object' && value !== null && 'text' in value && 'reason' in value;

const AddendumForm = ({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) => {
  const { value, set, sendKey, clear } = useDraft(`addendum:${note.id}`, empty, isDraft);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const put = (part: Partial<AddendumDraft>): void => set((before) => ({ ...before, ...part }));
  const isComplete = value.text.trim() !== '' && value.reason.trim() !== '';
  const add = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      keepNote(await answer(api.POST('/api/v1/sessions/{id}/addenda', {
        params: { path: { id: note.id } }, headers: idempotencyKey(await sendKey()), body: { text: value.text.trim(), reason: value.reason.trim() },
      })));
      await clear(empty);
      onDone();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <div className={forms.form} data-print="hide">
      <Textarea label="Addendum" value={value.text} maxLength={10_000} autosize minRows={3} required onChange={(event) => put({ text: event.currentTarget.value })} />
      <TextInput label="Why it is added" value={value.reason} maxLength={500} required onChange={(event) => put({ reason: event.currentTarget.value })} />
      {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
      <div className={forms.buttons}>
        <Button variant="default" onClick={onDone} disabled={busy}>Cancel</Button>
        <Button loading={busy} disabled={!isComplete} onClick={() => void add()}>Sign addendum</Button>
      </div>
    </div>
  );
};

export const Addenda = ({ note }: { readonly note: Note }) => {
  const { clinic } = useSession();
  const [writing, setWriting] = useState(false);
  if (note.addenda.length === 0 && !note.can.addAddendum) return null;
  return (
    <Section title="Addenda" actions={note.can.addAddendum && !writing ? <Button variant="default" size="compact-sm" onClick={() => setWriting(true)}>Add addendum</Button> : undefined}>
      {note.addenda.length === 0 && !writing && <p className={styles.none}>None</p>}
      <ol className={styles.addenda}>
        {note.addenda.map(({ id, text, reason, authorName, createdAt, contentHash }) => (
          <li key={id}>
            <p className={styles.addendumText}>{text}</p>
            <p className={styles.none}>Because: {reason}</p>
            <p className={styles.none}>{authorName} · {formatInstant(createdAt, clinic.timeZone)} · <span className={styles.hash}>{contentHash.slice(0, 12)}</span></p>
          </li>
        ))}
      </ol>
      {writing && <AddendumForm note={note} onDone={() => setWriting(false)} />}
    </Section>
  );
};
