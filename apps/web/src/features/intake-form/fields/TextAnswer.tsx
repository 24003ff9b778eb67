// Free text in the patient's own words.
import { Textarea } from '@mantine/core';
import { helpText, ratherNotSay } from '@legwork/clinical';
import { useState } from 'react';
import { useMessages, useText } from '../messages';
import type { FieldProps } from './field';
import { useLate } from './use-late';

export const TextAnswer = ({ question, value, onChange, label, hideLabel }: FieldProps) => {
  const messages = useMessages();
  const text = useText();
  const most = question.form.kind === 'text' ? question.form.maxLength : Number.POSITIVE_INFINITY;
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  // An optional text that was emptied again is taken back: the clinic must not keep what was deleted.
  const { later, flush } = useLate((words: string) => onChange(words.trim() === '' && !question.required ? ratherNotSay : words));
  // Too much is said and not cut off: what was pasted must not lose its end unseen.
  const over = typed.trim().length - most;
  return (
    <Textarea
      label={hideLabel ? undefined : label} aria-label={hideLabel ? label : undefined} description={helpText(messages, question.id)}
      autosize minRows={question.required ? 4 : 2} maxRows={10}
      error={over > 0 ? text('form.too-long', { most, over }) : undefined}
      value={typed} onBlur={flush} onChange={(event) => { setTyped(event.currentTarget.value); later(event.currentTarget.value); }}
    />
  );
};
