// One box per medicine, or "I take none".
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../messages';
import { isRecord, textIn, type FieldProps } from './field';
import { MedicineRow, type MedicineDraft } from './MedicineRow';
import { useLate } from './use-late';
import styles from './fields.module.css';

const optional = (entry: unknown, key: 'strength' | 'frequency') => (textIn(entry, key) === '' ? {} : { [key]: textIn(entry, key) });

const draftOf = (entry: unknown): MedicineDraft =>
  isRecord(entry) && entry.unknownName === true
    ? { text: textIn(entry, 'text'), unknownName: true }
    : { text: textIn(entry, 'text'), ...optional(entry, 'strength'), ...optional(entry, 'frequency') };

const draftsIn = (value: unknown): readonly MedicineDraft[] => {
  const entries: unknown = isRecord(value) ? value.entries : undefined;
  return Array.isArray(entries) ? entries.map(draftOf) : [];
};

const isNamed = ({ text, unknownName }: MedicineDraft): boolean => unknownName === true || text.trim() !== '';

export const MedicinesField = ({ value, onChange, label, onSettled }: FieldProps) => {
  const text = useText();
  const [drafts, setDrafts] = useState(draftsIn(value));
  const [added, setAdded] = useState(false);
  const isNone = isRecord(value) && value.none === true;

  const { later, now, flush } = useLate((next: readonly MedicineDraft[]) => onChange({ entries: next.filter(isNamed) }));
  const change = (at: number, next: MedicineDraft): void => {
    const changed = drafts.map((one, index) => (index === at ? next : one));
    setDrafts(changed);
    later(changed);
  };
  const remove = (at: number): void => {
    const rest = drafts.filter((_, index) => index !== at);
    setDrafts(rest);
    now(rest);
  };
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {drafts.map((draft, at) => (
        <MedicineRow
          key={at} number={at + 1} medicine={draft} isNew={added && at === drafts.length - 1}
          onChange={(next) => change(at, next)} onLeave={flush} onRemove={() => remove(at)}
        />
      ))}
      {drafts.length === 0 && (
        <button type="button" className={styles.big} aria-pressed={isNone} onClick={() => { onChange({ none: true }); onSettled?.(); }}>{text('medicine.none')}</button>
      )}
      <Button size="lg" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => { setAdded(true); setDrafts([...drafts, { text: '' }]); }}>{text('medicine.add')}</Button>
    </div>
  );
};
