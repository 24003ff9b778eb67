// For how long they have been waiting where they are: how many for up to 2, 7 and 14 days, and longer.
import { VisuallyHidden } from '@mantine/core';
import { classNames } from '../../ui/class-names';
import { ages, type CountsByAge } from './referral-counts';
import styles from './referrals.module.css';

export const AgeCounts = ({ counts, label }: { readonly counts: CountsByAge; readonly label: string }) => (
  <ul className={styles.ages} aria-label={label}>
    {ages.map(({ key, words, read }) => (
      <li key={key} className={classNames(counts[key] === 0 && styles.noneOf)}>
        <b>{counts[key]}</b> <span aria-hidden>{words}</span><VisuallyHidden>{read}</VisuallyHidden>
      </li>
    ))}
  </ul>
);
