import { IconCircle, IconCircleFilled, IconCircleMinus } from '@tabler/icons-react';
import type { Pattern } from './queries';
import { plainId } from './words';
import styles from './reasoning.module.css';

/** Reported, denied or not asked: three states, never two. */
const Mark = ({ id, state }: { readonly id: string; readonly state: 'reported' | 'denied' | 'not-asked' }) => {
  const Icon = state === 'reported' ? IconCircleFilled : state === 'denied' ? IconCircleMinus : IconCircle;
  return (
    <li className={styles.mark} data-state={state}>
      <Icon size={12} aria-hidden />
      <span>{plainId(id)}{state === 'reported' ? '' : state === 'denied' ? ': no' : ': not reported'}</span>
    </li>
  );
};

export const PatternList = ({ patterns }: { readonly patterns: readonly Pattern[] }) => (
  <ul className={styles.rows}>
    {patterns.map(({ id, matched, denied, notAsked, consistentWith, suggests, note }) => (
      <li key={id} className={styles.row}>
        <strong>{consistentWith}</strong>
        <ul className={styles.marks}>
          {matched.map((each) => <Mark key={each} id={each} state="reported" />)}
          {denied.map((each) => <Mark key={each} id={each} state="denied" />)}
          {notAsked.map((each) => <Mark key={each} id={each} state="not-asked" />)}
        </ul>
        {suggests.length > 0 && <p>Think of: {suggests.map(({ name }) => name).join(' · ')}</p>}
        {note.includes(':') && <p className={styles.quiet}>{note}</p>}
      </li>
    ))}
  </ul>
);
