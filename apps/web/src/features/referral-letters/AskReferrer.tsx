import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { askingText, longestAsking, type InboundPart } from './inbound-words';
import { askForInformation, type LetterReferral } from './queries';
import styles from './letters.module.css';

interface AskReferrerProps {
  readonly referral: LetterReferral;
  readonly missing: readonly InboundPart[];
  readonly onClose: () => void;
}

/** The text that asks for what the letter does not say. What was asked, by whom and when stays with the referral. */
export const AskReferrer = ({ referral, missing, onClose }: AskReferrerProps) => {
  const client = useQueryClient();
  const { clinic } = useSession();
  const [text, setText] = useState(() => askingText(missing, clinic.name));
  const ask = useMutation({
    mutationFn: () => askForInformation(referral, text.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['referrals'] });
      notify('Recorded as asked');
      onClose();
    },
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    notify('Text copied');
  };
  return (
    <Dialog opened onClose={onClose} title="Ask the referrer" size="md">
      <div className={styles.form}>
        <Textarea label={`Text to ${referral.toName}`} description="Send it by fax or phone; it is kept here as asked." autosize minRows={4} maxRows={10} maxLength={longestAsking} value={text} data-autofocus onChange={(event) => setText(event.currentTarget.value)} />
        {ask.isError && <p role="alert" className={styles.failure}>{sentenceFor(ask.error)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => void copy()}>Copy text</Button>
          <Button loading={ask.isPending} disabled={text.trim() === ''} onClick={() => ask.mutate()}>Record as asked</Button>
        </div>
      </div>
    </Dialog>
  );
};
