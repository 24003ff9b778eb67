import { formatDate } from '../../lib/dates';
import { answerWords, isPositive } from './answer-words';
import type { Fact } from './queries';
import styles from './facts.module.css';

/** Said at every visit or about the visit itself: no history to read before treating. */
const everyday: ReadonlySet<string> = new Set(['consent.given', 'meds.listConfirmed', 'patient.ageYears']);

const mostShown = 8;

/** What is there, in a few lines. */
export const FactHighlights = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const there = facts.filter(({ factId, value, withdrawn }) => !withdrawn && !everyday.has(factId) && isPositive(value));
  if (there.length === 0) return <p className={styles.said}>No answer says that something is there.</p>;
  return (
    <>
      <ul className={styles.list}>
        {there.slice(0, mostShown).map(({ id, question, value, recordedOn, stale }) => (
          <li key={id} className={styles.highlight}>
            <span>{question}</span>
            <span><strong>{answerWords(value)}</strong> <span className={styles.said}>{formatDate(recordedOn)}{stale && ', ask again'}</span></span>
          </li>
        ))}
      </ul>
      {there.length > mostShown && <p className={styles.said}>{there.length - mostShown} more under Facts.</p>}
    </>
  );
};
