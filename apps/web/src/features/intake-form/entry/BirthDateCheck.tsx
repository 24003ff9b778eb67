// The second check of the link: the birth date.
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError, sentenceFor } from '../../../lib/problems';
import { DateField } from '../../../ui/forms/DateField';
import { checkLink, type LinkClinic, type LinkIntake } from '../link-api';
import { useText } from '../messages';
import styles from './entry.module.css';

interface BirthDateCheckProps {
  readonly token: string;
  readonly clinic: Pick<LinkClinic, 'clinicName'>;
  /** The session ended in the middle: what was typed is still here. */
  readonly isAgain: boolean;
  readonly onPassed: (intake: LinkIntake) => void;
}

export const BirthDateCheck = ({ token, clinic, isAgain, onPassed }: BirthDateCheckProps) => {
  const text = useText();
  const [birthDate, setBirthDate] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (birthDate === undefined || isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      onPassed(await checkLink(token, birthDate));
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  };
  const triesLeft = fieldError(problem, '/birthDate');
  const error = problem === undefined ? undefined : [sentenceFor(problem), triesLeft].filter((part) => part !== undefined).join(' ');
  return (
    <form className={styles.entry} onSubmit={(event) => void check(event)}>
      <p className={styles.clinic}>{clinic.clinicName}</p>
      <h1>{text('open.title')}</h1>
      <p>{text(isAgain ? 'open.again' : 'open.why')}</p>
      <DateField label={text('open.birth-date')} value={birthDate} onChange={setBirthDate} autoComplete="bday" required error={error} />
      <Button type="submit" size="lg" fullWidth loading={isBusy} disabled={birthDate === undefined}>{text('open.start')}</Button>
    </form>
  );
};
