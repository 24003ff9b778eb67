// A review is finished: what was measured again, what is decided, and when the next one is.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { finishReview, type PlanLife } from './life-queries';
import styles from './plan-versions.module.css';

type Decision = 'continue' | 'change' | 'discharge';
const usualDays = 28;

interface FinishReviewProps {
  readonly planId: string;
  readonly retests: PlanLife['review']['retests'];
  readonly onClose: () => void;
}

export const FinishReview = ({ planId, retests, onClose }: FinishReviewProps) => {
  const today = useToday();
  const [decision, setDecision] = useState<Decision>('continue');
  const [note, setNote] = useState('');
  const [nextOn, setNextOn] = useState<string | undefined>(addDays(today, usualDays));
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const open = retests.filter(({ isDone }) => !isDone);
  const finish = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const retested = retests.filter(({ isDone }) => isDone).map(({ name, about }) => `${name}: ${about}`);
      await finishReview(planId, { decision, note: note.trim() === '' ? null : note.trim(), retested, nextOn: decision === 'discharge' ? null : nextOn ?? null });
      notify('Review finished');
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title="Finish the review">
      <div className={styles.stack}>
        {open.length > 0 && <p>{open.length} of {retests.length} not measured again. The review can be finished all the same; it says so.</p>}
        <SegmentedChoice
          label="Decision" layout="stack" value={decision} onChange={(next) => setDecision(next)}
          options={[{ value: 'continue', label: 'Go on as planned' }, { value: 'change', label: 'Change the plan', hint: 'the change is signed as a new version' }, { value: 'discharge', label: 'Towards discharge' }]}
        />
        <Textarea label="What was found" value={note} maxLength={2000} autosize minRows={2} required={decision === 'change'} onChange={(event) => setNote(event.currentTarget.value)} />
        {decision !== 'discharge' && <DateField label="Next review" value={nextOn} min={addDays(today, 1)} onChange={setNextOn} />}
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={decision !== 'discharge' && nextOn === undefined} onClick={() => void finish()}>Finish review</Button>
        </div>
      </div>
    </Dialog>
  );
};
