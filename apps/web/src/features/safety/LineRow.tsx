import type { ReactNode } from 'react';
import { severityLevels } from '../../ui/severity/severity-levels';
import { ExaminationTasks } from './ExaminationTasks';
import { limitWords, reachName, urgencyNames } from './safety-words';
import type { SafetyLine } from './screening-queries';
import { levelOfLine } from './strip-lines';
import styles from './strip.module.css';

interface LineRowProps {
  readonly line: SafetyLine;
  readonly onWhy: (line: SafetyLine) => void;
  readonly actions?: ReactNode;
}

/** One cause: how severe, why, what may be done. */
export const LineRow = ({ line, onWhy, actions }: LineRowProps) => {
  const level = levelOfLine(line);
  const { Icon, word } = severityLevels[level];
  const limits = limitWords(line);
  const facts = [
    ...(line.cleared ? ['Cleared within limits'] : []),
    ...(line.urgency === null ? [] : [urgencyNames[line.urgency]]),
    ...(line.reach === 'session' ? [] : [reachName(line.reach)]),
    ...(line.adjusted ? ['Set by this clinic'] : []),
    ...limits,
  ];
  return (
    <li className={styles.line} data-severity={level}>
      <span className={styles.mark}><Icon size={18} aria-hidden /><span className={styles.word}>{word}</span></span>
      <span className={styles.text}>
        <span className={styles.reason}>{line.reason}</span>
        {facts.length > 0 && <span className={styles.limits}>{facts.join(' · ')}</span>}
        {line.examinationTasks.length > 0 && <ExaminationTasks tasks={line.examinationTasks} />}
      </span>
      <span className={styles.ways} data-print="hide">
        {actions}
        <button type="button" className={styles.why} aria-label={`Why: ${line.reason}`} onClick={() => onWhy(line)}>Why</button>
      </span>
    </li>
  );
};
