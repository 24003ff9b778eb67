// Every score, newest first: who said it, who entered it, and what it replaced.
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { classNames } from '../../ui/class-names';
import tables from '../../ui/PlainTable.module.css';
import { measureNames, scoreText } from './measure-names';
import type { Score } from './queries';
import styles from './outcomes.module.css';

const CorrectOutcome = lazy(async () => ({ default: (await import('./CorrectOutcome')).CorrectOutcome }));

const shownFirst = 12;

const origin = ({ byLink, provenance, recordedByName }: Score): string => {
  if (byLink) return 'Answered by link';
  const by = recordedByName === null ? 'from the intake' : `entered by ${recordedByName}`;
  return provenance === 'patient' ? `Patient, ${by}` : `Clinician, ${by}`;
};

export const ScoreList = ({ scores, mayRecord }: { readonly scores: readonly Score[]; readonly mayRecord: boolean }) => {
  const [correcting, setCorrecting] = useState<Score>();
  const [showsAll, setShowsAll] = useState(false);
  if (scores.length === 0) return <p className={styles.quiet}>No score yet.</p>;
  const newest = scores.toReversed();
  return (
    <>
      <div className={styles.tableFrame}>
        <table className={classNames(tables.table, styles.scores)}>
          <thead><tr><th scope="col">Date</th><th scope="col">Measure</th><th scope="col">Score</th><th scope="col">Whose answer</th><th scope="col"><span className={styles.unseen}>Actions</span></th></tr></thead>
          <tbody>
            {(showsAll ? newest : newest.slice(0, shownFirst)).map((score) => (
              <tr key={score.id}>
                <td>{formatDate(score.takenOn)}</td>
                <th scope="row">{measureNames[score.measureId].short}</th>
                <td>{scoreText(score.measureId, score.score)}</td>
                <td>
                  {origin(score)}
                  {score.corrected !== null && <span className={styles.corrected}>Corrected: was {scoreText(score.measureId, score.corrected.score)}{score.corrected.takenOn !== score.takenOn && ` on ${formatDate(score.corrected.takenOn)}`}. {score.corrected.reason}</span>}
                </td>
                <td className={styles.act}>{mayRecord && <Button variant="subtle" size="compact-sm" aria-label={`Correct ${measureNames[score.measureId].short} of ${formatDate(score.takenOn)}`} onClick={() => setCorrecting(score)}>Correct</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!showsAll && scores.length > shownFirst && <div><Button variant="subtle" onClick={() => setShowsAll(true)}>All {scores.length} scores</Button></div>}
      {correcting !== undefined && <Suspense fallback={null}><CorrectOutcome key={correcting.id} score={correcting} onClose={() => setCorrecting(undefined)} /></Suspense>}
    </>
  );
};
