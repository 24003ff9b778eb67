import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { accuracyWords, sourceWords } from './accuracy-words';
import type { NewFinding, PublishedTest } from './queries';
import { RecordTest } from './RecordTest';
import type { RecordsFor } from './use-record';
import styles from './reasoning.module.css';

const doneWords = ({ result, side, on }: PublishedTest['done'][number]): string => `${side === null || side === 'both' ? '' : `${side} `}${result}, ${formatDate(on)}`;

interface TestCardProps {
  readonly test: PublishedTest;
  readonly region: NewFinding['region'] | undefined;
  readonly records: RecordsFor | undefined;
}

/** How it is done, what it points to, and what was published about it. */
export const TestCard = ({ test, region, records }: TestCardProps) => {
  const [isRecording, setRecording] = useState(false);
  const { name, procedure, positive, caution, pointsTo, accuracy, done } = test;
  return (
    <li>
      <details className={styles.fold}>
        <summary>
          <strong>{name}</strong>
          {done.map((each) => <span key={doneWords(each)} className={styles.tag}>{doneWords(each)}</span>)}
        </summary>
        <div className={styles.row}>
          <p>{procedure} <strong>Positive:</strong> {positive.charAt(0).toLowerCase()}{positive.slice(1)}.</p>
          {caution !== '' && <p><strong>Take care:</strong> {caution}</p>}
          <p className={styles.quiet}>Points to: {pointsTo.map((condition) => condition.name).join(' · ')}</p>
          {accuracy.length === 0
            ? <p className={styles.quiet}>No published figures found.</p>
            : (
              <ul className={styles.figures}>
                {accuracy.map((each) => (
                  <li key={`${each.target} ${each.citation}`}>For {each.target}: {accuracyWords(each)}. <cite className={styles.quiet}>{sourceWords(each)}</cite></li>
                ))}
              </ul>
            )}
          {records !== undefined && region !== undefined && (isRecording
            ? <RecordTest testId={test.id} region={region} records={records} onDone={() => setRecording(false)} />
            : <div><Button variant="default" size="compact-md" onClick={() => setRecording(true)} aria-label={`Record result of ${name}`}>Record result</Button></div>)}
        </div>
      </details>
    </li>
  );
};
