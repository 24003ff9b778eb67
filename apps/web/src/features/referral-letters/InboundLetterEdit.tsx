// Typing in what a letter says. It stays on this device until it is saved; what a colleague typed meanwhile is shown first.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFieldEdits } from '../../lib/drafts/use-field-edits';
import { hasCode, sentenceFor } from '../../lib/problems';
import { DraftLine } from '../../ui/states/DraftLine';
import { StoredNow } from '../../ui/states/StoredNow';
import { factsOf, type InboundTyped } from './inbound-draft';
import { InboundFields } from './InboundFields';
import { inboundParts, partWords } from './inbound-words';
import { referralKey, writeInboundLetter, type InboundLetter } from './queries';
import styles from './letters.module.css';

const storedOf = ({ datedOn, question, diagnosis, precautions }: InboundLetter): InboundTyped => ({ datedOn: datedOn ?? '', question: question ?? '', diagnosis: diagnosis ?? '', precautions: precautions ?? '' });

export const InboundLetterEdit = ({ letter, onDone }: { readonly letter: InboundLetter; readonly onDone: () => void }) => {
  const client = useQueryClient();
  const edits = useFieldEdits(`inbound-letter:${letter.referralId}`, storedOf(letter));
  const typed: InboundTyped = { datedOn: edits.valueOf('datedOn'), question: edits.valueOf('question'), diagnosis: edits.valueOf('diagnosis'), precautions: edits.valueOf('precautions') };
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: referralKey(letter.referralId) });
  const save = useMutation({
    mutationFn: () => writeInboundLetter(letter.referralId, letter.version, factsOf(typed)),
    onSuccess: async () => {
      await edits.clear();
      await refresh();
      onDone();
    },
    onError: (error) => (hasCode(error, 'stale-version') ? refresh() : undefined),
  });
  const cancel = async (): Promise<void> => {
    await edits.clear();
    onDone();
  };
  const theirs = inboundParts.flatMap((part) => {
    const text = edits.theirsOf(part);
    return text === undefined ? [] : [{ field: partWords[part].title, text }];
  });
  const isStale = hasCode(save.error, 'stale-version');
  return (
    <form
      className={styles.form} aria-label="What the letter says"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <InboundFields
        value={typed} error={save.error}
        onChange={(change) => {
          for (const part of inboundParts) if (change[part] !== undefined) edits.put(part, change[part]);
        }}
      />
      {(isStale || theirs.length > 0) && <StoredNow what="this" theirs={theirs} />}
      {save.isError && !isStale && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      <DraftLine draft={edits.draft} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void cancel()}>Cancel</Button>
        <Button type="submit" loading={save.isPending} disabled={!edits.draft.ready}>Save</Button>
      </div>
    </form>
  );
};
