import { formatInstant } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { Section } from '../../../ui/page/Section';
import { pastWords } from '../event-words';
import type { Referral } from '../referral-words';
import styles from './detail.module.css';

/** What happened, newest first, down to the day it was made. */
export const ReferralTimeline = ({ referral }: { readonly referral: Referral }) => {
  const { clinic } = useSession();
  return (
    <Section title="What happened">
      <ol className={styles.timeline}>
        {referral.events.toReversed().map((event) => (
          <li key={`${event.at}-${event.step}`}>
            <p className={styles.eventTitle}>{pastWords(event.step)}</p>
            <p className={styles.quiet}>{formatInstant(event.at, clinic.timeZone)} · {event.byName}</p>
            {event.note !== null && <p className={styles.pre}>{event.note}</p>}
          </li>
        ))}
        <li>
          <p className={styles.eventTitle}>{referral.direction === 'outbound' ? 'Written' : 'Received'}</p>
          <p className={styles.quiet}>{formatInstant(referral.createdAt, clinic.timeZone)}</p>
        </li>
      </ol>
    </Section>
  );
};
