import type { Nerve } from './queries';
import styles from './reasoning.module.css';

const sideWords = (side: Nerve['side']): string => (side === null ? '' : `, ${side}`);

/** Nerves whose area is marked with nerve-like pain; roots and tests only where the role reads them. */
export const NerveList = ({ nerves }: { readonly nerves: readonly Nerve[] }) => (
  <ul className={styles.rows}>
    {nerves.map(({ id, name, side, why, roots, tellsFromRoot, canLookLike, tests, confirmed }) => (
      <li key={`${id} ${side ?? ''}`} className={styles.row}>
        <div className={styles.rowHead}><strong>{name} nerve{sideWords(side)}</strong>{roots !== '' && <span className={styles.tag}>{roots}</span>}</div>
        <p>{why}</p>
        {tellsFromRoot !== '' && <p><strong>Nerve or root:</strong> {tellsFromRoot}</p>}
        {canLookLike !== '' && <p className={styles.quiet}>Can look like: {canLookLike}</p>}
        {tests.length > 0 && <p className={styles.quiet}>Tests: {tests.map((test) => test.name).join(' · ')}</p>}
        {!confirmed && <p className={styles.quiet}>General teaching, not confirmed.</p>}
      </li>
    ))}
  </ul>
);
