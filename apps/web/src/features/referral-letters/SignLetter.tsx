import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { referralKey, signLetter, type LetterReferral } from './queries';
import styles from './letters.module.css';

interface SignLetterProps {
  readonly referral: LetterReferral;
  readonly settle: () => Promise<number>;
  readonly onClose: () => void;
}

/** Signing freezes the letter. A massage therapist is asked about words that name a cause. */
export const SignLetter = ({ referral, settle, onClose }: SignLetterProps) => {
  const client = useQueryClient();
  const [wordsSeen, setWordsSeen] = useState(false);
  const sign = useMutation({
    mutationFn: async () => signLetter({ id: referral.id, version: await settle() }, wordsSeen),
    onSuccess: async () => {
      // A look that began before the signature and is on its way would be taken for the answer to a later one.
      await client.cancelQueries({ queryKey: referralKey(referral.id) });
      await client.invalidateQueries({ queryKey: referralKey(referral.id) });
      notify('Letter signed');
      onClose();
    },
  });
  const isAboutWords = hasCode(sign.error, 'role-wording');
  const words = sign.error instanceof Problem ? sign.error.errors.map(({ detail }) => detail) : [];
  return (
    <Dialog opened onClose={onClose} title="Sign this letter?" size="sm">
      <div className={styles.form}>
        <p>It goes out as it stands now, to {referral.toName}, and is not changed any more.</p>
        {sign.isError && <p role="alert" className={styles.failure}>{sentenceFor(sign.error)}</p>}
        {sign.isError && words.length > 0 && <ul className={styles.words}>{words.map((word) => <li key={word}>{word}</li>)}</ul>}
        {isAboutWords && <Checkbox label="These words are the patient’s or the referrer’s own" checked={wordsSeen} onChange={(event) => setWordsSeen(event.currentTarget.checked)} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button loading={sign.isPending} disabled={isAboutWords && !wordsSeen} onClick={() => sign.mutate()} data-autofocus>Sign letter</Button>
        </div>
      </div>
    </Dialog>
  );
};
