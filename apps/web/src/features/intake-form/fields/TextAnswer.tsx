// Free text in the patient's own words.
import { Textarea } from '@mantine/core';
import { helpText, ratherNotSay } from '@legwork/clinical';
import { useState } from 'react';
import { useMessages } from '../messages';
import type { FieldProps } from './field';
import { useLate } from './use-late';

export const TextAnswer = ({ question, value, onChange, label, hideLabel }: FieldProps) => {
  const messages = useMessages();
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  // An optional text that was emptied again is taken back: the clinic must not keep what was deleted.
  const { later, flush } = useLate((text: string) => onChange(text.trim() === '' && !question.required ? ratherNotSay : text));
  return (
    <Textarea
      label={hideLabel ? undefined : label} aria-label={hideLabel ? label : undefined} description={helpText(messages, question.id)}
      autosize minRows={question.required ? 4 : 2} maxRows={10} maxLength={question.form.kind === 'text' ? question.form.maxLength : undefined}
      value={typed} onBlur={flush} onChange={(event) => { setTyped(event.currentTarget.value); later(event.currentTarget.value); }}
    />
  );
};
