import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { SideChoice } from '../../ui/forms/SideChoice';
import type { Muscle } from './queries';
import { useRecord, type RecordsFor } from './use-record';
import styles from './reasoning.module.css';

const states = [{ value: 'active', label: 'Active' }, { value: 'latent', label: 'Latent' }] as const;
const answers = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

interface RecordPointProps {
  readonly muscle: Muscle;
  readonly records: RecordsFor;
  readonly onDone: () => void;
}

export const RecordPoint = ({ muscle, records, onDone }: RecordPointProps) => {
  const [side, setSide] = useState<'left' | 'right' | 'both' | undefined>(muscle.side ?? undefined);
  const [state, setState] = useState<'active' | 'latent'>();
  const [familiar, setFamiliar] = useState<'yes' | 'no'>();
  const record = useRecord(records, onDone);
  const send = (): void => record.mutate({
    kind: 'trigger-point', region: muscle.feltAt, side: side ?? null,
    data: { muscleId: muscle.id, state, ...(familiar !== undefined && { reproducesFamiliarPain: familiar === 'yes' }) },
  });
  return (
    <div className={styles.record}>
      {muscle.side === null && <SideChoice value={side} onChange={setSide} />}
      <SegmentedChoice label="Point" options={states} value={state} onChange={setState} />
      <SegmentedChoice label="Brings back the familiar pain" options={answers} value={familiar} onChange={setFamiliar} />
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
      <div className={styles.buttons}>
        <Button size="compact-md" loading={record.isPending} disabled={state === undefined || side === undefined} onClick={send}>Record</Button>
        <Button size="compact-md" variant="default" onClick={onDone}>Cancel</Button>
      </div>
    </div>
  );
};
