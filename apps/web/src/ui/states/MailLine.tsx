import { IconAlertTriangle, IconCircleCheck, IconClock, type Icon } from '@tabler/icons-react';
import { isTroubled, isUnderWay, mailReason, mailStateWords, type MailStanding } from '../../lib/mail-words';
import styles from './states.module.css';

const icons = { troubled: IconAlertTriangle, underWay: IconClock, done: IconCircleCheck } as const satisfies Record<string, Icon>;
const shapeOf = (mail: MailStanding) => (isTroubled(mail) ? 'troubled' : isUnderWay(mail) ? 'underWay' : 'done');

/** How one mail stands, with the reason where it could not be sent. */
export const MailLine = ({ mail }: { readonly mail: MailStanding }) => {
  const Shape = icons[shapeOf(mail)];
  const reason = mailReason(mail);
  return <span className={styles.mail}><Shape size={16} aria-hidden /><span>{mailStateWords[mail.state]}{reason !== undefined && `. ${reason}`}</span></span>;
};
