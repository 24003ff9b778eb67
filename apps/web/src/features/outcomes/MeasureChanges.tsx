// What changed since the first score, held against published thresholds, each with the people it was found in and its source.
import { changeInWords, type ChangeVerdict } from '@legwork/clinical';
import { IconArrowDownRight, IconArrowUpRight, IconEqual, IconMinus, IconQuestionMark, type TablerIcon } from '@tabler/icons-react';
import { formatDate } from '../../lib/dates';
import { scoresOf } from './course-panels';
import { measureIds, measureNames, scoreText } from './measure-names';
import type { MeasureId, Score } from './queries';
import styles from './outcomes.module.css';

const verdicts: Readonly<Record<ChangeVerdict, { readonly text: string; readonly Icon: TablerIcon }>> = {
  better: { text: 'Better', Icon: IconArrowUpRight },
  worse: { text: 'Worse', Icon: IconArrowDownRight },
  'no-clear-change': { text: 'No clear change', Icon: IconEqual },
  'changed-by-number-only': { text: 'Changed, not judged', Icon: IconMinus },
  'not-enough-data': { text: 'Not enough data', Icon: IconQuestionMark },
};

const Change = ({ id, scores }: { readonly id: MeasureId; readonly scores: readonly Score[] }) => {
  const own = scoresOf(scores, id);
  const [first, last] = [own[0], own.at(-1)];
  // The rating of change compares with the first visit by itself.
  const isAlone = first === last && id !== 'groc';
  const words = changeInWords(id, isAlone ? undefined : first?.score, last?.score, 'en');
  if (words === undefined || last === undefined) return null;
  const { text, Icon } = verdicts[words.verdict];
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <h3>{measureNames[id].short}</h3>
        <span className={styles.values}>{isAlone || id === 'groc' ? '' : `${scoreText(id, first?.score ?? null)} → `}<strong>{scoreText(id, last.score)}</strong></span>
        <span className={styles.verdict} data-verdict={words.verdict}><Icon size={16} aria-hidden />{text}</span>
      </div>
      <p className={styles.quiet}>{first === undefined || isAlone ? formatDate(last.takenOn) : `${formatDate(first.takenOn)} to ${formatDate(last.takenOn)}`} · {measureNames[id].full}</p>
      <ul className={styles.sentences}>{words.sentences.map((sentence) => <li key={sentence}>{isAlone && words.verdict === 'not-enough-data' ? 'Not enough data: measured once. Measure again to see a change.' : sentence}</li>)}</ul>
    </li>
  );
};

export const MeasureChanges = ({ scores }: { readonly scores: readonly Score[] }) => {
  const taken = measureIds.filter((id) => scoresOf(scores, id).length > 0);
  if (taken.length === 0) return <p className={styles.quiet}>Not enough data: nothing was measured yet.</p>;
  return <ul className={styles.changes}>{taken.map((id) => <Change key={id} id={id} scores={scores} />)}</ul>;
};
