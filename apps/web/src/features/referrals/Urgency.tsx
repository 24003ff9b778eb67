// How soon, and whether it is late: told by words, weight and an icon. Red stays with the screening.
import { IconBolt, IconClockExclamation, IconUserUp } from '@tabler/icons-react';
import { classNames } from '../../ui/class-names';
import { useToday } from '../../lib/session';
import { dueWords, urgencyWords, type Urgency } from './referral-words';
import styles from './referrals.module.css';

const pressing: ReadonlySet<Urgency> = new Set<Urgency>(['now', 'same-day']);

export const UrgencyTag = ({ urgency }: { readonly urgency: Urgency }) => (
  <span className={classNames(styles.tag, pressing.has(urgency) && styles.pressing)}>
    {pressing.has(urgency) && <IconBolt size={14} aria-hidden />}
    {urgencyWords[urgency]}
  </span>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const Due = ({ dueOn, overdue }: { readonly dueOn: string; readonly overdue: boolean }) => {
  const words = capital(dueWords(dueOn, useToday()));
  return overdue ? <span className={styles.overdue}><IconClockExclamation size={14} aria-hidden />{words}</span> : <span>{words}</span>;
};

/** Late by so much that owner and administration were told. */
export const Escalated = () => <span className={styles.tag}><IconUserUp size={14} aria-hidden />Escalated</span>;
