// The letter before it is signed: its words and to whom it goes. What is typed stays on this device until it is saved; what a
// colleague saved meanwhile is shown first. Signing saves before.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldEdits } from '../../lib/drafts/use-field-edits';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { notify } from '../../ui/notices/notify';
import { DraftLine } from '../../ui/states/DraftLine';
import { StoredNow } from '../../ui/states/StoredNow';
import { changeOf, draftOf, isSameLetter, letterFields, letterParts, partWords, type LetterDraft, type LetterField } from './letter-draft';
import { letterQuery, writeLetter, type LetterState } from './letter-queries';
import type { PartyField } from './party';
import { clearanceQuery, clearancesKey } from './queries';
import { SignLetter } from './SignLetter';
import styles from './clearances.module.css';

interface LetterEditorProps {
  readonly letter: LetterState;
  readonly PartyField: PartyField;
}

const fieldWords = (field: LetterField): string => (field === 'addressee' || field === 'contactId' ? 'Who is asked' : partWords[field].title);

export const LetterEditor = ({ letter, PartyField }: LetterEditorProps) => {
  const client = useQueryClient();
  const [isSigning, setSigning] = useState(false);
  const { clearanceId: id } = letter;
  const stored = draftOf(letter);
  const edits = useFieldEdits(`clearance-letter:${id}`, stored);
  const typed = Object.fromEntries(letterFields.map((field) => [field, edits.valueOf(field)])) as LetterDraft;
  const isChanged = !isSameLetter(stored, typed);
  const save = useMutation({
    mutationFn: () => writeLetter(id, letter.version, changeOf(stored, typed)),
    onSuccess: async (fresh) => {
      client.setQueryData(letterQuery(id).queryKey, fresh);
      await edits.clear();
      await Promise.all([clearanceQuery(id).queryKey, [...clearancesKey, 'list']].map((queryKey) => client.invalidateQueries({ queryKey, exact: false })));
    },
    onError: (error) => (hasCode(error, 'stale-version') ? client.invalidateQueries({ queryKey: letterQuery(id).queryKey }) : undefined),
  });
  const settle = async (): Promise<number> => (isChanged ? (await save.mutateAsync()).version : letter.version);
  const theirs = letterFields.flatMap((field) => {
    const text = edits.theirsOf(field);
    return text === undefined || field === 'contactId' ? [] : [{ field: fieldWords(field), text }];
  });
  const isStale = hasCode(save.error, 'stale-version');
  return (
    <form
      className={styles.form} aria-label="Letter"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined, { onSuccess: () => notify('Letter saved') });
      }}
    >
      <PartyField
        label="To" required value={{ contactId: typed.contactId === '' ? null : typed.contactId, name: typed.addressee }} error={fieldError(save.error, '/addressee') ?? fieldError(save.error, '/contactId')}
        onChange={({ contactId, name }) => {
          edits.put('addressee', name);
          edits.put('contactId', contactId ?? '');
        }}
      />
      {letterParts.map((part) => (
        <Textarea
          key={part} label={partWords[part].title} description={partWords[part].hint} autosize minRows={2} maxRows={14} maxLength={8000} value={typed[part]} error={fieldError(save.error, `/parts/${part}`)}
          onChange={(event) => edits.put(part, event.currentTarget.value)}
        />
      ))}
      {(isStale || theirs.length > 0) && <StoredNow what="this letter" theirs={theirs} />}
      {save.isError && !isStale && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      <DraftLine draft={edits.draft} onDiscard={() => void edits.clear()} />
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={save.isPending} disabled={!edits.draft.ready || !isChanged || typed.addressee.trim() === ''}>Save letter</Button>
        <Button disabled={!edits.draft.ready || typed.addressee.trim() === ''} onClick={() => setSigning(true)}>Sign</Button>
      </div>
      {isSigning && <SignLetter clearanceId={id} to={typed.addressee} settle={settle} onClose={() => setSigning(false)} />}
    </form>
  );
};
