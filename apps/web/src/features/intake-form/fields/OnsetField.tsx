// When it began: the last days by one tap, earlier by month or day, or slowly.
import { useState } from 'react';
import { addDays } from '../../../lib/dates';
import { DateField } from '../../../ui/forms/DateField';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { BigChoice } from './BigChoice';
import { textIn, type FieldProps } from './field';
import styles from './fields.module.css';

const recent = ['today', 'yesterday', 'days-ago-2', 'days-ago-3'] as const;
type Onset = (typeof recent)[number] | 'earlier' | 'gradual';

export const OnsetField = ({ value, onChange, label, hideLabel, onSettled }: FieldProps) => {
  const text = useText();
  const { context: { today } } = useIntakeForm();
  const kind = textIn(value, 'kind');
  const date = textIn(value, 'date');
  const since = textIn(value, 'since');
  const daysAgo = recent.findIndex((_, days) => addDays(today, -days) === date);
  const known: Onset | undefined = kind === 'gradual' ? 'gradual' : (recent[daysAgo] ?? (date === '' ? undefined : 'earlier'));
  const [chosen, setChosen] = useState(known);

  const choose = (next: Onset): void => {
    setChosen(next);
    const days = recent.findIndex((one) => one === next);
    if (days >= 0) {
      onChange({ kind: 'date', date: addDays(today, -days) });
      onSettled?.();
    } else if (next === 'gradual') {
      onChange({ kind: 'gradual' });
    }
  };
  const options = ([...recent, 'earlier', 'gradual'] as const).map((one) => ({ value: one, label: text(`onset.${one}`) }));
  return (
    <div className={styles.field}>
      <BigChoice label={label} hideLabel={hideLabel} options={options} value={chosen} onChoose={choose} />
      {chosen === 'earlier' && (
        <DateField label={text('event.when')} precision="day-or-month" max={today} value={date === '' ? undefined : date} onChange={(day) => onChange({ kind: 'date', date: day ?? '' })} />
      )}
      {chosen === 'gradual' && (
        <DateField
          label={text('onset.since')} precision="day-or-month" max={today} value={since === '' ? undefined : since}
          onChange={(day) => onChange(day === undefined ? { kind: 'gradual' } : { kind: 'gradual', since: day })}
        />
      )}
    </div>
  );
};
