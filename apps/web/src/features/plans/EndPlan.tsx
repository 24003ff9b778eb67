import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { endPlan, type Plan } from './plan-queries';
import styles from './plans.module.css';

type Ending = 'completed' | 'stopped';

interface EndPlanProps {
  readonly plan: Plan;
  readonly prepare: () => Promise<number>;
  readonly onClose: () => void;
}

/** Completed, or stopped before its goals; both with a reason, both for good. */
export const EndPlan = ({ plan, prepare, onClose }: EndPlanProps) => {
  const isDraft = plan.status === 'draft';
  const [ending, setEnding] = useState<Ending | undefined>(isDraft ? 'stopped' : undefined);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const end = async (): Promise<void> => {
    if (ending === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await endPlan(plan.id, await prepare(), { ending, reason: reason.trim() });
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title="End this plan">
      <div className={styles.form}>
        <SegmentedChoice
          label="How it ends" value={ending} onChange={setEnding} layout="stack"
          options={[{ value: 'completed', label: 'Completed', hint: isDraft ? 'only an agreed plan can be completed' : 'the goals are reached or close enough', disabled: isDraft }, { value: 'stopped', label: 'Stopped', hint: 'before its goals' }]}
        />
        <Textarea label="Reason" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />
        <p className={styles.quiet}>A plan that has ended is not changed any more. A new one can be begun at any time.</p>
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={ending === undefined || reason.trim().length < 3} onClick={() => void end()}>End plan</Button>
        </div>
      </div>
    </Dialog>
  );
};
