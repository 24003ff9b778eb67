import type { LookAlike, LookAlikeSide } from './queries';
import styles from './reasoning.module.css';

const nameOf = ({ tissue, muscles, conditions }: LookAlikeSide): string => {
  const named = [...muscles, ...conditions].map(({ name }) => name);
  return named.length === 0 ? tissue : named.join(', ');
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names keep their capital; a tissue is read on within the line. */
const asSecond = (side: LookAlikeSide): string => (side.muscles.length + side.conditions.length === 0 ? lowerFirst(side.tissue) : nameOf(side));

const Side = ({ side }: { readonly side: LookAlikeSide }) => (
  <div className={styles.side}>
    <strong>{nameOf(side)}</strong>
    <ul className={styles.answers}>{side.speaksFor.map((sign) => <li key={sign}>{sign}</li>)}</ul>
  </div>
);

/** Two sides, what speaks for each; the first pair is open. */
export const LookAlikeList = ({ pairs }: { readonly pairs: readonly LookAlike[] }) => (
  <ul className={styles.conditions}>
    {pairs.map(({ id, a, b, tests }, at) => (
      <li key={id}>
        <details className={styles.fold} open={at === 0}>
          <summary>{nameOf(a)} <span className={styles.quiet}>or</span> {asSecond(b)}</summary>
          <div className={styles.row}>
            <div className={styles.pair}>
              <Side side={a} />
              <Side side={b} />
            </div>
            {tests.length > 0 && <p className={styles.quiet}>Tests: {tests.map(({ name }) => name).join(' · ')}</p>}
          </div>
        </details>
      </li>
    ))}
  </ul>
);
