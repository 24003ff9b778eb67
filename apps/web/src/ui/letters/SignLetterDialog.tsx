import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { Dialog } from '../dialog/Dialog';
import forms from '../forms/form.module.css';
import { notify } from '../notices/notify';
import styles from './SignLetterDialog.module.css';

interface SignLetterDialogProps {
  readonly to: string;
  /** Whose words the letter may repeat, beside the patient's: "the referrer’s". */
  readonly others: string;
  /** @param wordsSeen the words outside the role were looked at, and stay */
  readonly sign: (wordsSeen: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** Signing freezes the letter. A massage therapist is asked about words that name a cause. */
export const SignLetterDialog = ({ to, others, sign, onClose }: SignLetterDialogProps) => {
  const [wordsSeen, setWordsSeen] = useState(false);
  const signing = useMutation({ mutationFn: () => sign(wordsSeen), onSuccess: () => { notify('Letter signed'); onClose(); } });
  const isAboutWords = hasCode(signing.error, 'role-wording');
  const words = signing.error instanceof Problem ? signing.error.errors.map(({ detail }) => detail) : [];
  return (
    <Dialog opened onClose={onClose} title="Sign this letter?" size="sm">
      <div className={forms.form}>
        <p>It goes out as it stands now, to {to}, and is not changed any more.</p>
        {signing.isError && <p role="alert" className={forms.failure}>{sentenceFor(signing.error)}</p>}
        {signing.isError && words.length > 0 && <ul className={styles.words}>{words.map((word) => <li key={word}>{word}</li>)}</ul>}
        {isAboutWords && <Checkbox label={`These words are the patient’s or ${others} own`} checked={wordsSeen} onChange={(event) => setWordsSeen(event.currentTarget.checked)} />}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button loading={signing.isPending} disabled={isAboutWords && !wordsSeen} onClick={() => signing.mutate()} data-autofocus>Sign letter</Button>
        </div>
      </div>
    </Dialog>
  );
};
