// Open referrals and clearances of this person, as states with a day and an owner.
import { Link } from '@tanstack/react-router';
import { formatDate, relativeDay } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import type { Chart } from './queries';
import styles from './chart.module.css';

const urgencyNames: Readonly<Record<Chart['referrals'][number]['urgency'], string>> = { now: 'Now', 'same-day': 'Same day', 'within-days': 'Within days', routine: 'Routine' };
const clearanceNames: Readonly<Record<Chart['clearances'][number]['status'], string>> = { requested: 'Waiting for an answer', granted: 'Granted', declined: 'Declined', lapsed: 'Lapsed' };

export const ReferralRows = ({ referrals }: { readonly referrals: Chart['referrals'] }) => {
  const today = useToday();
  return (
    <ul className={styles.rows}>
      {referrals.map((referral) => (
        <li key={referral.id} className={styles.row}>
          <span><Link to={urls.referral(referral.id)}>{referral.direction === 'inbound' ? 'From' : 'To'} {referral.toName}</Link>{referral.reason !== null && <> · {referral.reason}</>}</span>
          <span className={styles.aside}>{urgencyNames[referral.urgency]} · {referral.status.replaceAll('-', ' ')} · {referral.overdue ? <strong>overdue, {relativeDay(referral.dueOn, today)}</strong> : `due ${relativeDay(referral.dueOn, today)}`} · {referral.ownerName}</span>
        </li>
      ))}
    </ul>
  );
};

const scopeOf = ({ status, validUntil, maxPressure, dueOn }: Chart['clearances'][number]): string => {
  if (status === 'requested') return dueOn === null ? '' : `answer due ${formatDate(dueOn)}`;
  return [maxPressure !== null && `pressure up to ${maxPressure}`, validUntil !== null && `until ${formatDate(validUntil)}`].filter(Boolean).join(', ');
};

export const ClearanceRows = ({ clearances }: { readonly clearances: Chart['clearances'] }) => (
  <ul className={styles.rows}>
    {clearances.map((clearance) => (
      <li key={clearance.id} className={styles.row}>
        <span><Link to={urls.clearances()}>{clearance.addressee}</Link></span>
        <span className={styles.aside}>{[clearanceNames[clearance.status], scopeOf(clearance)].filter((part) => part !== '').join(' · ')}</span>
      </li>
    ))}
  </ul>
);
