// "Not treated today": what to say, why, a letter where one is due; the note becomes a record of that, ready to sign.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isText } from '../../lib/drafts/is-text';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { ChipMultiSelect } from '../../ui/forms/ChipMultiSelect';
import forms from '../../ui/forms/form.module.css';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { firstReason, letterCause, notTreatedReasons, reasonWords, scriptOf, type NotTreatedReason } from './not-treated';
import type { Screening } from './screening-queries';
import styles from './dialogs.module.css';

export interface LetterStart {
  readonly ruleId: string;
  readonly toName: string;
}

interface NotTreatedProps {
  readonly sessionId: string;
  readonly screening: Screening | undefined;
  readonly hasTechniques: boolean;
  readonly onClose: () => void;
  /** Records the reason, drafts the letter where one is wanted, and goes on to the signature */
  readonly onConfirm: (reason: string, letter: LetterStart | undefined) => Promise<void>;
  readonly onRefer: () => void;
}

const options = notTreatedReasons.map((reason) => ({ value: reason, label: reason }));

export const NotTreated = ({ sessionId, screening, hasTechniques, onClose, onConfirm, onRefer }: NotTreatedProps) => {
  const [chosen, setChosen] = useState<NotTreatedReason[]>(() => firstReason(screening?.summary));
  const { value: more, set: setMore, clear } = useDraft(`not-treated:${sessionId}`, '', isText);
  const cause = letterCause(screening?.summary);
  const [hasLetter, setLetter] = useState(cause?.urgency !== null && cause?.urgency !== undefined);
  const [toName, setToName] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const script = scriptOf(screening?.summary);
  const because = reasonWords(chosen, more);
  const letter = cause !== undefined && hasLetter ? { ruleId: cause.ruleId, toName: toName.trim() } : undefined;

  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm(because, letter);
      await clear();
    } catch (problem) {
      setFailure(problem);
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title="Not treated today" size="lg">
      <div className={forms.form}>
        {script.length > 0 && (
          <div className={styles.script}>
            <h3 className={styles.heading}>To say</h3>
            {script.map((words) => <p key={words}>{words}</p>)}
          </div>
        )}
        <ChipMultiSelect label="Why" options={options} value={chosen} onChange={setChosen} />
        <Textarea label="In your words" value={more} maxLength={400} autosize minRows={1} onChange={(event) => setMore(event.currentTarget.value)} />
        {cause !== undefined && (
          <div className={styles.letter}>
            <p className={styles.quiet}>{cause.reason}{cause.urgency === null ? '' : ` Urgency by the rule: ${cause.urgency}.`}</p>
            <Checkbox label="Draft a referral letter" checked={hasLetter} onChange={(event) => setLetter(event.currentTarget.checked)} />
            {hasLetter && <TextInput label="To" description="Practice, clinic or emergency department" required maxLength={160} value={toName} onChange={(event) => setToName(event.currentTarget.value)} />}
          </div>
        )}
        <p className={styles.quiet}>Signing opens a task for you to ask how the patient is.</p>
        {hasTechniques && <SeverityBanner level="modify" title="techniques are recorded">Strike them, or sign the visit as treated: a visit that was not treated has none.</SeverityBanner>}
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          {cause === undefined && <Button variant="default" onClick={onRefer}>Refer …</Button>}
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={because === '' || letter?.toName === ''} onClick={() => void confirm()}>Record as not treated</Button>
        </div>
      </div>
    </Dialog>
  );
};
