// Which fields of the matrix read differently: technique, before and after, and where.
import type { ScreeningResult } from '@legwork/clinical';
import { placeName } from '../../../body-map/places';
import { groupNames } from '../safety-words';
import { cellChanges } from './difference';
import styles from './what-if.module.css';

const placesShown = 3;

interface CellChangesProps {
  readonly before: ScreeningResult;
  readonly after: ScreeningResult;
}

export const CellChanges = ({ before, after }: CellChangesProps) => {
  const changes = cellChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <div className={styles.changesFrame}>
      <table className={styles.changes} aria-label="Fields that change">
        <thead><tr><th scope="col">Technique</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Where</th></tr></thead>
        <tbody>
          {changes.map(({ group, places, before: was, after: now }) => (
            <tr key={`${group}|${was}|${now}`}>
              <th scope="row">{groupNames[group]}</th><td>{was}</td><td><strong>{now}</strong></td>
              <td className={styles.quiet}>{places.slice(0, placesShown).map(placeName).join(', ')}{places.length > placesShown && ` and ${places.length - placesShown} more`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
