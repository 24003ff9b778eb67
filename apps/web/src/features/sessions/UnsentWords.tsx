// Words that had not reached the note when somebody else signed it: kept on this device, offered as an addendum.
import { Button, CopyButton, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, api, idempotencyKey } from '../../lib/api';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import forms from '../../ui/forms/form.module.css';
import { Section } from '../../ui/page/Section';
import { keepNote, type Note } from './note-queries';
import { unsentWords } from './unsent-words';
import { useUnsentEdits } from './use-unsent-edits';

interface Wording {
  /** Undefined: as it was typed into the note */
  readonly text?: string | undefined;
  readonly reason: string;
}

const untouched: Wording = { reason: 'Typed while the note was being signed; it had not reached it.' };
const isWording = (value: unknown): value is Wording => typeof value === 'object' && value !== null && 'reason' in value;

interface OfferProps {
  readonly note: Note;
  readonly words: string;
  readonly onDone: () => Promise<void>;
}

const Offer = ({ note, words, onDone }: OfferProps) => {
  const { value, set, sendKey, clear } = useDraft(`unsent:${note.id}`, untouched, isWording);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const text = value.text ?? words;
  const end = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      await clear(untouched);
      await onDone();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  const add = () => end(async () => {
    keepNote(await answer(api.POST('/api/v1/sessions/{id}/addenda', {
      params: { path: { id: note.id } }, headers: idempotencyKey(await sendKey()), body: { text: text.trim(), reason: value.reason.trim() },
    })));
  });
  const isComplete = text.trim() !== '' && value.reason.trim() !== '';
  return (
    <div className={forms.form}>
      <Textarea label="Not in the note" value={text} maxLength={10_000} autosize minRows={3} onChange={({ currentTarget }) => { const { value: typed } = currentTarget; set((before) => ({ ...before, text: typed })); }} />
      {note.can.addAddendum && <TextInput label="Why it is added" value={value.reason} maxLength={500} onChange={({ currentTarget }) => { const { value: typed } = currentTarget; set((before) => ({ ...before, reason: typed })); }} />}
      {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
      <div className={forms.buttons}>
        <Button variant="subtle" color="gray" disabled={busy} onClick={() => void end(() => Promise.resolve())}>Discard these words</Button>
        <CopyButton value={text}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
        {note.can.addAddendum && <Button loading={busy} disabled={!isComplete} onClick={() => void add()}>Sign as addendum</Button>}
      </div>
    </div>
  );
};

const leads: Readonly<Record<string, string>> = {
  signed: 'The note was signed before these words reached it. They are kept on this device.',
  void: 'The note was taken back before these words reached it. They are kept on this device.',
};

export const UnsentWords = ({ note }: { readonly note: Note }) => {
  const { texts, techniques, forget } = useUnsentEdits(note.id);
  const words = unsentWords(note, texts, techniques);
  if (words === '') return null;
  return (
    <div role="alert" data-print="hide">
      <Section title="Your words are not in this note" lead={leads[note.status] ?? 'The note was closed before these words reached it. They are kept on this device.'}>
        <Offer note={note} words={words} onDone={forget} />
      </Section>
    </div>
  );
};
