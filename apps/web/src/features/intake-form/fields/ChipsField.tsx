// Any of several, with room for one's own words.
import { TextInput } from '@mantine/core';
import { isDeclined, ratherNotSay, valueText } from '@legwork/clinical';
import { useState } from 'react';
import { ChipMultiSelect } from '../../../ui/forms/ChipMultiSelect';
import { useMessages, useText } from '../messages';
import { isRecord, textIn, type FieldProps } from './field';
import styles from './fields.module.css';

interface ChipsFieldProps extends FieldProps {
  readonly values: readonly string[];
}

const chosenIn = (value: unknown): string[] => {
  const chosen: unknown = isRecord(value) ? value.chosen : undefined;
  return Array.isArray(chosen) ? chosen.filter((one) => typeof one === 'string') : [];
};

export const ChipsField = ({ question, values, value, onChange, label }: ChipsFieldProps) => {
  const messages = useMessages();
  const text = useText();
  const [own, setOwn] = useState(textIn(value, 'text'));
  const chosen = isDeclined(value) ? [] : chosenIn(value);
  const report = (next: readonly string[], words: string): void => {
    const isEmpty = next.length === 0 && words.trim() === '';
    onChange(isEmpty && !question.required ? ratherNotSay : { chosen: next, ...(words.trim() === '' ? {} : { text: words }) });
  };
  return (
    <div className={styles.field}>
      <ChipMultiSelect label={label} options={values.map((one) => ({ value: one, label: valueText(messages, question.id, one) }))} value={chosen} onChange={(next) => report(next, own)} />
      {!question.required && (
        <TextInput
          aria-label={`${label}: ${text('help.chips-text')}`} placeholder={text('help.chips-text')} maxLength={500} value={own}
          onChange={(event) => setOwn(event.currentTarget.value)} onBlur={() => report(chosen, own)}
        />
      )}
    </div>
  );
};
