import type { ImportReport } from './queries';
import { countNames } from './report-words';
import { ReportPeople } from './ReportPeople';
import styles from './imports.module.css';

/** What became of one file: numbers, people, and what was left out and why. */
export const ReportDetails = ({ report: { counts, people, skipped } }: { readonly report: ImportReport }) => (
  <div className={styles.report}>
    <dl className={styles.counts}>
      {countNames.map(([key, label]) => <div key={key}><dt>{label}</dt><dd>{counts[key]}</dd></div>)}
    </dl>
    {people.length > 0 && (
      <div className={styles.part}>
        <h3 className={styles.heading}>People</h3>
        <ReportPeople people={people} />
      </div>
    )}
    {skipped.length > 0 && (
      <div className={styles.part}>
        <h3 className={styles.heading}>Left out</h3>
        <ul className={styles.skipped}>
          {skipped.map(({ resourceType, reason, count }) => (
            <li key={`${resourceType} ${reason}`}><span className={styles.number}>{count}</span><span>{resourceType}: {reason}</span></li>
          ))}
        </ul>
      </div>
    )}
  </div>
);
