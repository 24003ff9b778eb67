// The second check of the link: the birth date.
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { DateField } from '../../../ui/forms/DateField';
import { useTabTitle } from '../../../ui/page/use-tab-title';
import { LanguageSwitch } from '../language/LanguageSwitch';
import type { LinkClinic } from '../link-api';
import { useText } from '../messages';
import { triesLeft, troubleWords } from '../trouble-words';
import styles from './entry.module.css';

interface BirthDateCheckProps<Opened> {
  readonly token: string;
  readonly clinic: Pick<LinkClinic, 'clinicName'>;
  /** Why it is asked: at the beginning, again after a while, or because the tablet locked itself. */
  readonly why: 'open.why' | 'open.again' | 'locked.help';
  /** Asks the server; what it answers is handed on. */
  readonly check: (token: string, birthDate: string) => Promise<Opened>;
  readonly onPassed: (opened: Opened) => void;
}

export const BirthDateCheck = <Opened,>({ token, clinic, why, check, onPassed }: BirthDateCheckProps<Opened>) => {
  const text = useText();
  useTabTitle(text('open.title'));
  const [birthDate, setBirthDate] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (birthDate === undefined || isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      onPassed(await check(token, birthDate));
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  };
  const error = problem === undefined ? undefined : [troubleWords(problem, text), triesLeft(problem, text)].filter((part) => part !== undefined).join(' ');
  return (
    <main>
      <form className={styles.entry} onSubmit={(event) => void send(event)}>
        <div className={styles.top}>
          <p className={styles.clinic}>{clinic.clinicName}</p>
          <LanguageSwitch />
        </div>
        <h1>{text(why === 'locked.help' ? 'locked.title' : 'open.title')}</h1>
        <p>{text(why)}</p>
        <DateField label={text('open.birth-date')} value={birthDate} onChange={setBirthDate} autoComplete="bday" required error={error} />
        <Button type="submit" size="lg" fullWidth loading={isBusy} disabled={birthDate === undefined}>{text('open.start')}</Button>
      </form>
    </main>
  );
};
