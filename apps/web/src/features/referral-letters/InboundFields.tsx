// What a letter says, field by field, in the referrer's words.
import { Textarea } from '@mantine/core';
import { fieldError } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import type { InboundTyped } from './inbound-draft';
import { partWords } from './inbound-words';
import styles from './letters.module.css';

interface InboundFieldsProps {
  readonly value: InboundTyped;
  readonly onChange: (part: Partial<InboundTyped>) => void;
  readonly error: unknown;
}

const texts = [['question', 'What is asked of us'], ['diagnosis', 'Word for word, not interpreted'], ['precautions', 'Limits, red flags, “no …”']] as const;
const earliest = '1990-01-01';

export const InboundFields = ({ value, onChange, error }: InboundFieldsProps) => {
  const today = useToday();
  return (
    <div className={styles.form}>
      <DateField label={partWords.datedOn.title} value={value.datedOn === '' ? undefined : value.datedOn} min={earliest} max={today} onChange={(datedOn) => onChange({ datedOn: datedOn ?? '' })} error={fieldError(error, '/datedOn')} />
      {texts.map(([part, hint]) => (
        <Textarea
          key={part} label={partWords[part].title} description={hint} autosize minRows={2} maxRows={10} maxLength={2000} value={value[part]} error={fieldError(error, `/${part}`)}
          onChange={(event) => onChange({ [part]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
};
