import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import type { KeyboardEvent, RefCallback } from 'react';
import { urls } from '../../lib/urls';
import { classNames } from '../../ui/class-names';
import { PersonName } from '../../ui/privacy/PersonName';
import { daysWords, nextWords, type ReferralRow } from './referral-words';
import { Due, Escalated, UrgencyTag } from './Urgency';
import styles from './referrals.module.css';

interface ReferralCardProps {
  readonly row: ReferralRow;
  readonly index: number;
  readonly measure: RefCallback<Element>;
  /** A key pressed on the card */
  readonly onKey: (event: KeyboardEvent, index: number) => void;
}

/** One referral on the board; the whole card leads to it. */
export const ReferralCard = ({ row, index, measure, onKey }: ReferralCardProps) => {
  const Arrow = row.direction === 'outbound' ? IconArrowUpRight : IconArrowDownLeft;
  const next = nextWords(row.status);
  return (
    <li ref={measure} data-index={index}>
      <div className={classNames(styles.card, row.overdue && styles.late)}>
        <Link to={urls.referral(row.id)} className={styles.cardLink} onKeyDown={(event) => onKey(event, index)}><PersonName name={row.patientName} /></Link>
        <p className={styles.party}>
          <Arrow size={16} aria-hidden />
          <span><VisuallyHidden>{row.direction === 'outbound' ? 'To ' : 'From '}</VisuallyHidden>{row.toName}</span>
        </p>
        <p className={styles.tags}><UrgencyTag urgency={row.urgency} /><Due dueOn={row.dueOn} overdue={row.overdue} />{row.escalated && <Escalated />}</p>
        <p className={styles.meta}>{row.ownerName} · {daysWords(row.daysInState)}</p>
        {next !== undefined && <p className={styles.next}>Next: {next}</p>}
      </div>
    </li>
  );
};
