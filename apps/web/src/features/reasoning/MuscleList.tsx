import { Button } from '@mantine/core';
import { useState } from 'react';
import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import type { Muscle } from './queries';
import { RecordPoint } from './RecordPoint';
import type { RecordsFor } from './use-record';
import { saidBy } from './words';
import styles from './reasoning.module.css';

const shownFirst = 6;

const Found = ({ found }: { readonly found: NonNullable<Muscle['found']> }) => (
  <span className={styles.tag}>
    Found {formatDate(found.on)}: {found.state}{found.reproducesFamiliarPain === true ? ', brings back the familiar pain' : found.reproducesFamiliarPain === false ? ', not the familiar pain' : ''}
  </span>
);

const Row = ({ muscle, at, records }: { readonly muscle: Muscle; readonly at: number; readonly records: RecordsFor | undefined }) => {
  const [isRecording, setRecording] = useState(false);
  const { muscle: name, side, feltAt, why, signs, caution, functions, found, mimics, confirmed } = muscle;
  return (
    <li className={styles.muscle}>
      <span className={styles.number} aria-hidden>{at}</span>
      <div className={styles.muscleBody}>
        <div className={styles.rowHead}>
          <strong>{name}</strong>
          <span className={styles.quiet}>felt at {placeName({ region: feltAt, side }).toLowerCase()}</span>
          {found !== null && <Found found={found} />}
        </div>
        <p>{why.join(' · ')}</p>
        {functions.map(({ sign, answer }) => <p key={`${sign} ${answer.asked}`} className={styles.quiet}>{answer.question}: {answer.words} · {saidBy(answer)}</p>)}
        {caution !== '' && <p><strong>Take care:</strong> {caution}</p>}
        <details className={styles.fold}>
          <summary>{records === undefined ? 'Signs' : 'Signs, record'}</summary>
          <div className={styles.row}>
            <p>{signs}.{confirmed ? '' : ' From the literature, not confirmed.'}</p>
            {mimics.length > 0 && <p className={styles.quiet}>Can look like: {mimics.map((condition) => condition.name).join(' · ')}</p>}
            {records !== undefined && (isRecording
              ? <RecordPoint muscle={muscle} records={records} onDone={() => setRecording(false)} />
              : <div><Button variant="default" size="compact-md" onClick={() => setRecording(true)} aria-label={`Record what is felt in ${name}`}>Record point</Button></div>)}
          </div>
        </details>
      </div>
    </li>
  );
};

export const MuscleList = ({ muscles, records }: { readonly muscles: readonly Muscle[]; readonly records: RecordsFor | undefined }) => {
  const [all, setAll] = useState(false);
  const shown = all ? muscles : muscles.slice(0, shownFirst);
  return (
    <>
      <ol className={styles.muscles}>
        {shown.map((muscle, index) => <Row key={`${muscle.id} ${muscle.side ?? ''}`} muscle={muscle} at={index + 1} records={records} />)}
      </ol>
      {muscles.length > shown.length && <Button variant="default" onClick={() => setAll(true)}>All {muscles.length} muscles</Button>}
    </>
  );
};
