// How the signed letter leaves the house: by mail from here, or on paper, which is recorded.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { letterQuery, sendLetter, type LetterState } from './letter-queries';
import { isSendDraft, sendWords, wayOptions, type SendDraft } from './send-draft';
import styles from './clearances.module.css';

export const SendLetter = ({ letter: { clearanceId: id, email } }: { readonly letter: LetterState }) => {
  const client = useQueryClient();
  const draft = useDraft<SendDraft>(`clearance-sending:${id}`, { way: undefined, email: email ?? '' }, isSendDraft);
  const { way, email: typed } = draft.value;
  const change = (part: Partial<SendDraft>): void => draft.set((before) => ({ ...before, ...part }));
  const send = useMutation({
    mutationFn: async (chosen: NonNullable<SendDraft['way']>) => sendLetter(id, chosen === 'email' ? { way: chosen, email: typed.trim() } : { way: chosen }, await draft.sendKey()),
    onSuccess: async (fresh, chosen) => {
      await draft.clear({ way: undefined, email: email ?? '' });
      client.setQueryData(letterQuery(id).queryKey, fresh);
      notify(chosen === 'email' ? 'The letter is on its way' : 'Recorded');
    },
  });
  return (
    <form
      className={styles.form} aria-label="Send the letter" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (way !== undefined) send.mutate(way);
      }}
    >
      <SegmentedChoice label="How does it go out?" options={wayOptions} value={way} onChange={(next) => change({ way: next })} />
      {way === 'email' && (
        <TextInput
          label="E-mail address" type="email" required maxLength={254} value={typed} onChange={(event) => change({ email: event.currentTarget.value })}
          description="The letter hangs on the mail as a PDF; the mail itself names nobody." error={fieldError(send.error, '/email')}
        />
      )}
      {send.isError && <p role="alert" className={styles.failure}>{sentenceFor(send.error)}</p>}
      {way !== undefined && <div className={styles.buttons}><Button type="submit" loading={send.isPending} disabled={!draft.ready || (way === 'email' && typed.trim() === '')}>{sendWords[way].verb}</Button></div>}
    </form>
  );
};
