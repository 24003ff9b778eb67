import type { LookAlike, LookAlikeSide } from './queries';
import styles from './reasoning.module.css';

const nameOf = ({ tissue, muscles, conditions }: LookAlikeSide): string => {
  const named = [...muscles, ...conditions].map(({ name }) => name);
  return named.length === 0 ? tissue : named.join(', ');
};

const Side = ({ side }: { readonly side: LookAlikeSide }) => (
  <div className={styles.side}>
    <strong>{nameOf(side)}</strong>
    <ul className={styles.answers}>{side.speaksFor.map((sign) => <li key={sign}>{sign}</li>)}</ul>
  </div>
);

/** Two sides, what speaks for each. */
export const LookAlikeList = ({ pairs }: { readonly pairs: readonly LookAlike[] }) => (
  <ul className={styles.rows}>
    {pairs.map(({ id, a, b, tests }) => (
      <li key={id} className={styles.row}>
        <div className={styles.pair}>
          <Side side={a} />
          <span className={styles.or} aria-hidden>or</span>
          <Side side={b} />
        </div>
        {tests.length > 0 && <p className={styles.quiet}>Tests: {tests.map(({ name }) => name).join(' · ')}</p>}
      </li>
    ))}
  </ul>
);
