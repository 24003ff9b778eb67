import { formatInstant } from '../../lib/dates';
import { isTroubled } from '../../lib/mail-words';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { MailLine } from '../../ui/states/MailLine';
import type { InboundLetter } from './queries';
import styles from './letters.module.css';

/** What was asked by mail, and how each mail stands; the question itself stands in the history below. */
export const AskedByMail = ({ asked }: Pick<InboundLetter, 'asked'>) => {
  const { clinic } = useSession();
  if (asked.length === 0) return null;
  return (
    <>
      <ul className={styles.asked} aria-label="Asked by e-mail" aria-live="polite">
        {asked.map(({ id, recipient, at, byName, mail }) => (
          <li key={id}>
            <span>Asked by e-mail to <span className={styles.pre}>{recipient}</span></span>
            <span className={styles.quiet}>{formatInstant(at, clinic.timeZone)}, {byName}</span>
            {mail !== null && <MailLine mail={mail} />}
          </li>
        ))}
      </ul>
      {asked.some(({ mail }) => isTroubled(mail)) && <p>Try again or give it up in the <ButtonLink to={urls.outbox()} variant="subtle" size="compact-sm">outbox</ButtonLink>.</p>}
    </>
  );
};
