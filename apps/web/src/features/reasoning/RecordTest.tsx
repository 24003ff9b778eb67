import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { SideChoice } from '../../ui/forms/SideChoice';
import type { NewFinding } from './queries';
import { useRecord, type RecordsFor } from './use-record';
import styles from './reasoning.module.css';

const results = [{ value: 'positive', label: 'Positive' }, { value: 'negative', label: 'Negative' }, { value: 'unclear', label: 'Unclear' }] as const;

interface RecordTestProps {
  readonly testId: string;
  readonly region: NewFinding['region'];
  readonly records: RecordsFor;
  readonly onDone: () => void;
}

export const RecordTest = ({ testId, region, records, onDone }: RecordTestProps) => {
  const [side, setSide] = useState<'left' | 'right' | 'both'>();
  const [result, setResult] = useState<(typeof results)[number]['value']>();
  const record = useRecord(records, onDone);
  return (
    <div className={styles.record}>
      <SideChoice value={side} onChange={setSide} />
      <SegmentedChoice label="Result" options={results} value={result} onChange={setResult} />
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
      <div className={styles.buttons}>
        <Button size="compact-md" loading={record.isPending} disabled={side === undefined || result === undefined} onClick={() => record.mutate({ kind: 'special-test', region, side: side ?? null, data: { testId, result } })}>Record</Button>
        <Button size="compact-md" variant="default" onClick={onDone}>Cancel</Button>
      </div>
    </div>
  );
};
