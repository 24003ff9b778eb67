// The first screen of the form: how long it takes, and a message when the clinic sent it back.
import { Button } from '@mantine/core';
import { useTabTitle } from '../../../ui/page/use-tab-title';
import { useIntakeForm } from '../form-state';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useText } from '../messages';
import styles from './entry.module.css';

export const Welcome = ({ onBegin }: { readonly onBegin: () => void }) => {
  const { intake, given, minutes } = useIntakeForm();
  const text = useText();
  useTabTitle(text('open.title'));
  const isResumed = Object.keys(given).length > 0;
  return (
    <main className={styles.entry}>
      <div className={styles.top}>
        <p className={styles.clinic}>{intake.clinicName}</p>
        <LanguageSwitch isOpen />
      </div>
      <h1>{intake.firstName === null ? text('open.title') : text('open.hello', { name: intake.firstName })}</h1>
      {intake.requestedItems === null
        ? <p>{text('open.hello-help', { minutes })}</p>
        : <p>{text('open.sent-back')}</p>}
      {intake.message !== null && <blockquote className={styles.message}>{intake.message}</blockquote>}
      <Button size="lg" fullWidth onClick={onBegin}>{text(isResumed && intake.requestedItems === null ? 'open.resume' : 'open.begin')}</Button>
    </main>
  );
};
