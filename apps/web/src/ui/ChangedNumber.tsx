import { VisuallyHidden } from '@mantine/core';
import { changeBetween } from '../lib/units';
import styles from './ChangedNumber.module.css';

interface ChangedNumberProps {
  readonly before: number;
  readonly now: number;
  /** Unit as written behind the number, for example "°" */
  readonly unit?: string;
  readonly decimals?: number;
}

/** "95° ↑ 15": the value with the direction and size of its change. Says nothing about better or worse. */
export const ChangedNumber = ({ before, now, unit = '', decimals = 1 }: ChangedNumberProps) => {
  const { arrow, amount, words } = changeBetween(before, now, decimals);
  return (
    <span className={styles.value}>
      {Number(now.toFixed(decimals))}{unit}
      <span className={styles.change} aria-hidden>{arrow}{arrow === '→' ? '' : ` ${amount}`}</span>
      <VisuallyHidden>, {words}</VisuallyHidden>
    </span>
  );
};
