// A date that is typed, in any common way, and read back in words; the browser's own calendar opens from the button.
import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { readDate, type Precision } from '../../lib/date-entry';
import { isPlainDate, isPlainMonth, type PlainDate, type PlainMonth } from '../../lib/dates';
import { useUiWords, type UiWords } from '../words/ui-words';
import styles from './DateField.module.css';

interface DateFieldProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly value: PlainDate | PlainMonth | undefined;
  readonly onChange: (value: PlainDate | PlainMonth | undefined) => void;
  /** 'day-or-month' also takes "Feb 2026" when the day is not known */
  readonly precision?: Precision;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoComplete?: string;
  readonly name?: string;
}

/** A month counts by its first day, so that a month with the limit in it is let through. */
const outside = (value: string, min: string | undefined, max: string | undefined, words: UiWords): string | undefined => {
  const length = value.length;
  if (min !== undefined && value < min.slice(0, length)) return words.notBefore(words.shortDate(min));
  return max !== undefined && value > max.slice(0, length) ? words.notAfter(words.shortDate(max)) : undefined;
};

export const DateField = ({
  label, help, error, value, onChange, precision = 'day', min, max, required = false, disabled = false, autoComplete = 'off', name,
}: DateFieldProps) => {
  const words = useUiWords();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const latestYear = Number((max ?? '').slice(0, 4)) || new Date().getFullYear() + 10;
  const text = typed ?? (value === undefined ? '' : value);
  const reading = { order: words.dateOrder, months: words.months, precision, latestYear };
  const read = readDate(text, reading);
  const example = precision === 'day' ? words.dateExample : words.dateOrMonthExample;
  const problem = read === undefined ? example : outside(read, min, max, words);
  const shownError = error ?? (left && text.trim() !== '' ? problem : undefined);

  const change = (next: string): void => {
    setTyped(next);
    setLeft(false);
    const date = readDate(next, reading);
    onChange(date !== undefined && outside(date, min, max, words) === undefined ? date : undefined);
  };

  const calendarButton = (
    <ActionIcon variant="subtle" color="gray" aria-label={words.openCalendar} disabled={disabled} onClick={() => calendar.current?.showPicker()}>
      <IconCalendar size={18} aria-hidden />
    </ActionIcon>
  );

  return (
    <div className={styles.field}>
      <TextInput
        label={label} required={required} disabled={disabled} name={name} error={shownError} autoComplete={autoComplete} inputMode="text"
        description={help} value={text} rightSection={calendarButton} rightSectionWidth={44}
        onChange={(event) => change(event.currentTarget.value)} onBlur={() => setLeft(true)}
      />
      <input
        ref={calendar} type="date" className={styles.calendar} tabIndex={-1} aria-hidden min={min} max={max}
        value={value !== undefined && isPlainDate(value) ? value : ''} onChange={(event) => change(event.target.value)}
      />
      <p className={styles.understood} aria-live="polite">
        {shownError === undefined && read !== undefined && isPlainDate(read) ? words.longDate(read) : ''}
        {shownError === undefined && read !== undefined && isPlainMonth(read) ? words.month(read) : ''}
      </p>
    </div>
  );
};
