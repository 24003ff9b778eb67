// How it began, with room for what happened.
import { TextInput } from '@mantine/core';
import { mechanismCauses, type MechanismCause } from '@legwork/clinical';
import { useState } from 'react';
import { useText } from '../messages';
import { BigChoice } from './BigChoice';
import { textIn, type FieldProps } from './field';
import styles from './fields.module.css';

/** Causes that need a word of the patient. */
const needsWords: readonly MechanismCause[] = ['other'];

export const MechanismField = ({ value, onChange, label, hideLabel, onSettled }: FieldProps) => {
  const text = useText();
  const cause = mechanismCauses.find((one) => one === textIn(value, 'cause'));
  const [words, setWords] = useState(textIn(value, 'text'));
  const report = (chosen: MechanismCause): void => onChange({ cause: chosen, ...(words.trim() === '' ? {} : { text: words }) });
  const choose = (chosen: MechanismCause): void => {
    report(chosen);
    if (!needsWords.includes(chosen)) onSettled?.();
  };
  return (
    <div className={styles.field}>
      <BigChoice label={label} hideLabel={hideLabel} options={mechanismCauses.map((one) => ({ value: one, label: text(`cause.${one}`) }))} value={cause} onChoose={choose} />
      {cause !== undefined && (
        <TextInput
          label={text('help.story.mechanism-text')} maxLength={500} value={words}
          onChange={(event) => setWords(event.currentTarget.value)} onBlur={() => report(cause)}
        />
      )}
    </div>
  );
};
