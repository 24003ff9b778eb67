import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, readNumber } from '../../lib/units';
import styles from './plans.module.css';

interface NumberBoxProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly unit?: string;
  readonly error?: string | undefined;
}

/** A number that is typed; emptied means none, not zero. What cannot be read stays in the field and is not taken. */
export const NumberBox = ({ label, description, value, onChange, unit, error }: NumberBoxProps) => {
  const [typed, setTyped] = useState<string>();
  const isUnread = typed !== undefined && typed.trim() !== '' && readNumber(typed) === undefined;
  const type = (text: string): void => {
    setTyped(text);
    const read = readNumber(text);
    if (text.trim() === '') onChange(null);
    else if (read !== undefined) onChange(read);
  };
  return (
    <TextInput
      label={label} description={description} inputMode="decimal" autoComplete="off" value={typed ?? (value === null ? '' : formatNumber(value, 2))} error={isUnread ? 'A number.' : error}
      {...(unit === undefined || unit.trim() === '' ? {} : { rightSection: <span className={styles.unit}>{unit}</span>, rightSectionWidth: Math.max(36, unit.length * 9 + 14) })}
      onChange={(event) => type(event.currentTarget.value)} onBlur={() => !isUnread && setTyped(undefined)}
    />
  );
};
