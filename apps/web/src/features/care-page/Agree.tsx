// The patient agrees with the version on the screen: a name and a tap.
import { Button, TextInput } from '@mantine/core';
import { languageLocale, type IntakeLanguage } from '@legwork/clinical';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Problem } from '../../lib/api';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { agree, readCare, type Care } from './care-api';
import { careWords } from './care-words';
import styles from './care.module.css';

const relations = ['self', 'parent', 'carer'] as const;

interface AgreeProps {
  readonly care: Care;
  readonly language: IntakeLanguage;
  readonly onAnswer: (care: Care) => void;
}

const dayOf = (instant: string, language: IntakeLanguage): string => new Intl.DateTimeFormat(languageLocale[language], { dateStyle: 'long' }).format(new Date(instant));

export const Agree = ({ care, language, onAnswer }: AgreeProps) => {
  const words = careWords[language];
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<(typeof relations)[number]>('self');
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (care.agreement !== null) return <p className={styles.agreed}><IconCircleCheck size={20} aria-hidden /> {words.agreed(care.agreement.signedName, dayOf(care.agreement.agreedAt, language))}</p>;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '' || isBusy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      await agree({ number: care.number, signedName: name.trim(), relation });
      onAnswer(await readCare(language));
    } catch (cause) {
      const isChanged = cause instanceof Problem && cause.code === 'stale-version';
      setTrouble(isChanged ? words.changed : words.failed);
      if (isChanged) onAnswer(await readCare(language));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.agree} onSubmit={(event) => void send(event)}>
      <h2>{words.agreeTitle}</h2>
      <p>{words.agreeHelp}</p>
      <TextInput label={words.name} value={name} maxLength={120} autoComplete="name" size="md" onChange={(event) => setName(event.currentTarget.value)} />
      <SegmentedChoice label={words.who} layout="stack" size="large" value={relation} options={relations.map((value) => ({ value, label: words.relations[value] }))} onChange={setRelation} />
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      <Button type="submit" size="lg" fullWidth loading={isBusy} disabled={name.trim() === ''}>{words.agree}</Button>
    </form>
  );
};
