import { storedNowOf } from './stored-now';
import styles from './states.module.css';

interface StoredNowProps {
  /** What was changed: "this letter" */
  readonly what: string;
  /** The fields in which a colleague's words stand against one's own */
  readonly theirs: readonly { readonly field: string; readonly text: string }[];
}

/** Somebody else saved first: theirs can be read before one's own replaces it. */
export const StoredNow = ({ what, theirs }: StoredNowProps) => (
  <div role="alert" className={styles.storedNow}>
    <p>Somebody else changed {what} in the meantime. Yours is kept in the fields; save again to replace what is stored.</p>
    <ul>{theirs.map(({ field, text }) => <li key={field}>{storedNowOf(field, text)}</li>)}</ul>
  </div>
);
