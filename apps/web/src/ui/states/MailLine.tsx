import { IconAlertTriangle, IconCircleCheck, IconClock, type Icon as TablerIcon } from '@tabler/icons-react';
import { isTroubled, isUnderWay, mailReason, mailStateWords, type MailStanding } from '../../lib/mail-words';
import styles from './states.module.css';

const iconOf = (mail: MailStanding): TablerIcon => (isTroubled(mail) ? IconAlertTriangle : isUnderWay(mail) ? IconClock : IconCircleCheck);

/** How one mail stands, with the reason where it could not be sent. */
export const MailLine = ({ mail }: { readonly mail: MailStanding }) => {
  const Icon = iconOf(mail);
  const reason = mailReason(mail);
  return <span className={styles.mail}><Icon size={16} aria-hidden /><span>{mailStateWords[mail.state]}{reason !== undefined && `. ${reason}`}</span></span>;
};
