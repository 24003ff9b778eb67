import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { confirmMove, type Plan } from './plan-queries';
import { firstDayOfMove } from './stage-moves';
import styles from './plans.module.css';

interface ReinjuryProps {
  readonly plan: Plan;
  readonly startedOn: string;
  readonly prepare: () => Promise<number>;
  readonly onClose: () => void;
}

/** A new injury begins the course anew; what was reached before stays on record. */
export const Reinjury = ({ plan, startedOn, prepare, onClose }: ReinjuryProps) => {
  const today = useToday();
  const [on, setOn] = useState<string | undefined>(today > startedOn ? today : undefined);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isComplete = on !== undefined && reason.trim().length >= 3;
  const record = async (): Promise<void> => {
    if (on === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await confirmMove(plan.id, await prepare(), { kind: 'reinjury', happenedOn: on, reason: reason.trim() });
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={plan.course === 'lasting' ? 'Record a flare-up' : 'Record a re-injury'}>
      <div className={styles.form}>
        <p>{plan.course === 'lasting' ? 'The course settles again from that day.' : 'The course goes back to PEACE, day 0 is the new injury. Check the screening: an acute injury changes what is allowed.'}</p>
        <DateField label={plan.course === 'lasting' ? 'Day it began again' : 'Day of the new injury'} value={on} min={firstDayOfMove(plan, startedOn)} max={today} onChange={setOn} required />
        <Textarea label="What happened" value={reason} maxLength={500} autosize minRows={2} required data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={!isComplete} onClick={() => void record()}>Begin again</Button>
        </div>
      </div>
    </Dialog>
  );
};
