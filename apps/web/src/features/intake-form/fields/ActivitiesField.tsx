// Up to three activities, each with 0 (cannot) to 10 (as before).
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Scale0To10 } from '../../../ui/forms/Scale0To10';
import { useText } from '../messages';
import { isRecord, textIn, type FieldProps } from './field';
import { useLate } from './use-late';
import styles from './fields.module.css';

interface Entry {
  readonly activity: string;
  readonly ability0To10: number | null;
}

const most = 3;
const suggestions = ['walking', 'stairs', 'running', 'standing', 'sleeping', 'work'] as const;

const entriesIn = (value: unknown): readonly Entry[] =>
  Array.isArray(value)
    ? value.map((entry): Entry => ({
      activity: textIn(entry, 'activity'),
      ability0To10: isRecord(entry) && typeof entry.ability0To10 === 'number' ? entry.ability0To10 : null,
    }))
    : [];

export const ActivitiesField = ({ value, onChange, label }: FieldProps) => {
  const text = useText();
  const [entries, setEntries] = useState(entriesIn(value));
  const { later, now, flush } = useLate((next: readonly Entry[]) => onChange(next));
  const report = (next: readonly Entry[]): void => {
    setEntries(next);
    now(next);
  };
  const changed = (at: number, part: Partial<Entry>): readonly Entry[] => entries.map((entry, index) => (index === at ? { ...entry, ...part } : entry));
  const type = (at: number, activity: string): void => {
    const next = changed(at, { activity });
    setEntries(next);
    later(next);
  };
  const free = suggestions.map((one) => text(`goal.${one}`)).filter((name) => !entries.some(({ activity }) => activity === name));
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {entries.map((entry, at) => (
        <div key={at} className={styles.card}>
          <div className={styles.cardRow}>
            <TextInput className={styles.grow} label={text('goal.activity')} maxLength={120} value={entry.activity} onChange={(event) => type(at, event.currentTarget.value)} onBlur={flush} />
            <Button variant="subtle" aria-label={`${text('medicine.remove')}: ${entry.activity}`} onClick={() => report(entries.filter((_, index) => index !== at))}><IconTrash size={18} aria-hidden /></Button>
          </div>
          <Scale0To10
            label={text('goal.ability')} lowLabel="0" highLabel="10" value={entry.ability0To10 ?? undefined}
            onChange={(ability0To10) => report(changed(at, { ability0To10 }))}
          />
        </div>
      ))}
      {entries.length < most && (
        <div className={styles.chips}>
          {free.map((name) => (
            <Button key={name} variant="default" radius="xl" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => report([...entries, { activity: name, ability0To10: null }])}>{name}</Button>
          ))}
          <Button variant="default" radius="xl" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => report([...entries, { activity: '', ability0To10: null }])}>{text('cause.other')}</Button>
        </div>
      )}
    </div>
  );
};
