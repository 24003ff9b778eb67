// The first screen of the form: how long it takes, and a message when the clinic sent it back.
import { Button } from '@mantine/core';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import styles from './entry.module.css';

export const Welcome = ({ onBegin }: { readonly onBegin: () => void }) => {
  const { intake, answers, minutes } = useIntakeForm();
  const text = useText();
  const isResumed = Object.keys(answers).length > 0;
  return (
    <div className={styles.entry}>
      <p className={styles.clinic}>{intake.clinicName}</p>
      <h1>{intake.firstName === null ? text('open.title') : text('open.hello', { name: intake.firstName })}</h1>
      {intake.requestedItems === null
        ? <p>{text('open.hello-help', { minutes })}</p>
        : <p>{text('open.sent-back')}</p>}
      {intake.message !== null && <blockquote className={styles.message}>{intake.message}</blockquote>}
      <Button size="lg" fullWidth onClick={onBegin}>{text(isResumed ? 'open.resume' : 'open.begin')}</Button>
    </div>
  );
};
