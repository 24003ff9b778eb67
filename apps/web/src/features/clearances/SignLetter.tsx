import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { notify } from '../../ui/notices/notify';
import { letterQuery, signLetter } from './letter-queries';
import styles from './clearances.module.css';

interface SignLetterProps {
  readonly clearanceId: string;
  readonly to: string;
  /** Saves what is typed; answers the version under which it is saved. */
  readonly settle: () => Promise<number>;
  readonly onClose: () => void;
}

/** Signing freezes the letter. A massage therapist is asked about words that name a cause. */
export const SignLetter = ({ clearanceId, to, settle, onClose }: SignLetterProps) => {
  const client = useQueryClient();
  const [wordsSeen, setWordsSeen] = useState(false);
  const sign = useMutation({
    mutationFn: async () => signLetter(clearanceId, await settle(), wordsSeen),
    onSuccess: async (signed) => {
      await client.cancelQueries({ queryKey: letterQuery(clearanceId).queryKey });
      client.setQueryData(letterQuery(clearanceId).queryKey, signed);
      notify('Letter signed');
      onClose();
    },
  });
  const isAboutWords = hasCode(sign.error, 'role-wording');
  const words = sign.error instanceof Problem ? sign.error.errors.map(({ detail }) => detail) : [];
  return (
    <Dialog opened onClose={onClose} title="Sign this letter?" size="sm">
      <div className={styles.form}>
        <p>It goes out as it stands now, to {to}, and is not changed any more.</p>
        {sign.isError && <p role="alert" className={styles.failure}>{sentenceFor(sign.error)}</p>}
        {sign.isError && words.length > 0 && <ul className={styles.causes}>{words.map((word) => <li key={word}>{word}</li>)}</ul>}
        {isAboutWords && <Checkbox label="These words are the patient’s or the other team’s own" checked={wordsSeen} onChange={(event) => setWordsSeen(event.currentTarget.checked)} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button loading={sign.isPending} disabled={isAboutWords && !wordsSeen} onClick={() => sign.mutate()} data-autofocus>Sign letter</Button>
        </div>
      </div>
    </Dialog>
  );
};
