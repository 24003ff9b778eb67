import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { DraftLine } from '../../ui/states/DraftLine';
import { askingText, longestAsking, type InboundPart } from './inbound-words';
import { askForInformation, type LetterReferral } from './queries';
import styles from './letters.module.css';

interface AskReferrerProps {
  readonly referral: LetterReferral;
  readonly missing: readonly InboundPart[];
  /** Where the referrer can be asked by mail; null: nowhere */
  readonly email: string | null;
  readonly onClose: () => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The text that asks for what the letter does not say. What was asked, by whom and when stays with the referral. */
export const AskReferrer = ({ referral, missing, email, onClose }: AskReferrerProps) => {
  const client = useQueryClient();
  const { clinic } = useSession();
  const blank = askingText(missing, clinic.name);
  const draft = useDraft(`asking-referrer:${referral.id}`, blank, isText);
  const text = draft.value;
  const ask = useMutation({
    mutationFn: (byMail: boolean) => askForInformation(referral, text.trim(), byMail),
    onSuccess: async (_asked, byMail) => {
      await draft.clear();
      await client.invalidateQueries({ queryKey: ['referrals'] });
      notify(byMail ? 'The question is on its way' : 'Recorded as asked');
      onClose();
    },
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    notify('Text copied');
  };
  const isEmpty = !draft.ready || text.trim() === '';
  return (
    <Dialog opened onClose={onClose} title="Ask the referrer" size="md">
      <div className={styles.form}>
        <Textarea
          label={`Text to ${referral.toName}`} autosize minRows={4} maxRows={10} maxLength={longestAsking} value={text} data-autofocus onChange={(event) => draft.set(event.currentTarget.value)}
          description={email === null ? 'Send it by fax or phone; it is kept here as asked.' : 'It is kept here as asked. A mail names nobody: the question and whom it is about hang on it as a PDF.'}
        />
        {email === null && <p className={styles.quiet}>There is no e-mail address of {referral.toName}. Choose somebody from the directory under Follow-up, or add an address there, to send it from here.</p>}
        {ask.isError && <p role="alert" className={styles.failure}>{sentenceFor(ask.error)}</p>}
        <DraftLine draft={draft} onDiscard={() => void draft.clear(blank)} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => void copy()}>Copy text</Button>
          <Button variant={email === null ? 'filled' : 'default'} loading={ask.isPending && !ask.variables} disabled={isEmpty || ask.isPending} onClick={() => ask.mutate(false)}>Record as asked</Button>
          {email !== null && <Button loading={ask.isPending && ask.variables} disabled={isEmpty || ask.isPending} onClick={() => ask.mutate(true)}>Send by e-mail</Button>}
        </div>
        {email !== null && <p className={styles.quiet}>By e-mail to <span className={styles.pre}>{email}</span></p>}
      </div>
    </Dialog>
  );
};
