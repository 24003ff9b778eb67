// What one message says. Its link is shown only where mails are not really sent; elsewhere it is in the mail alone.
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { mailReason, mailStateWords } from '../../lib/mail-words';
import { Dialog } from '../../ui/dialog/Dialog';
import { PersonDetail } from '../../ui/privacy/PersonName';
import { Loaded } from '../../ui/states/Loaded';
import { messageQuery } from './queries';
import { triesWords } from './message-words';
import styles from './outbox.module.css';

const Content = ({ id }: { readonly id: string }) => {
  const { clinic } = useSession();
  return (
    <Loaded query={useQuery(messageQuery(id))} label="Loading the message">
      {(message) => (
        <div className={styles.message}>
          <dl className={styles.facts}>
            <dt>To</dt><dd><PersonDetail>{message.to}</PersonDetail></dd>
            <dt>Subject</dt><dd>{message.subject}</dd>
            <dt>State</dt><dd>{mailStateWords[message.state]}{message.tries > 0 && `, ${triesWords(message.tries)}`}</dd>
            {mailReason(message) !== undefined && <><dt>Reason</dt><dd>{mailReason(message)}</dd></>}
            <dt>Asked for</dt><dd>{formatInstant(message.createdAt, clinic.timeZone)}</dd>
            {message.sentAt !== null && <><dt>Sent</dt><dd>{formatInstant(message.sentAt, clinic.timeZone)}</dd></>}
            {message.nextTryAt !== null && <><dt>Next try</dt><dd>{formatInstant(message.nextTryAt, clinic.timeZone)}</dd></>}
          </dl>
          <pre className={styles.text}>{message.text}</pre>
          {message.holdsLink && <p className={styles.quiet}>No mail server is set up here: the message was written to a file, and its link works.</p>}
        </div>
      )}
    </Loaded>
  );
};

export const MessageDialog = ({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) => (
  <Dialog opened={id !== undefined} onClose={onClose} title="Message" size="lg">{id !== undefined && <Content id={id} />}</Dialog>
);
