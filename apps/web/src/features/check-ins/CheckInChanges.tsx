// After the check-in: what is different from last time, and what that did to the decision.
import { formatDate } from '../../lib/dates';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { Severity } from '../../ui/severity/severity-levels';
import type { CheckInOutcome } from './CheckIn';
import styles from './check-in.module.css';

interface CheckInChangesProps {
  readonly outcome: CheckInOutcome;
  /** The level before and after, where it is another one */
  readonly levels: { readonly before: Severity; readonly now: Severity } | undefined;
}

export const CheckInChanges = ({ outcome: { changes, kept }, levels }: CheckInChangesProps) => {
  // Every visit begins unscreened; that it is screened now is no news.
  const moved = levels !== undefined && levels.before !== levels.now && !(levels.before === 'not-screened' && levels.now === 'proceed');
  const isQuiet = changes.length === 0 && kept.reopened.length === 0 && !moved;
  return (
    <section className={styles.changed} aria-label="What the check-in changed" aria-live="polite">
      {isQuiet
        ? <p className={styles.quiet}>Checked in. Nothing changed since last time.</p>
        : <h2 className={styles.changedTitle}>Changed since last time</h2>}
      {moved && <p className={styles.levels}>Safety {levels.before !== 'not-screened' && <><SeverityChip level={levels.before} /> before,</>} now <SeverityChip level={levels.now} /></p>}
      {changes.length > 0 && (
        <ul className={styles.changedList}>
          {changes.map(({ factId, question, before, beforeOn, now }) => (
            <li key={factId}>{question} <strong>{now}</strong>{before === undefined ? ' (not asked before)' : ` (${before}${beforeOn === undefined ? '' : ` on ${formatDate(beforeOn)}`})`}</li>
          ))}
        </ul>
      )}
      {kept.reopened.length > 0 && <p>Something new was said and not named: {kept.reopened.length === 1 ? 'one question is' : `${kept.reopened.length} questions are`} open again.</p>}
    </section>
  );
};
