// Entries one below the other, with "none" as an answer of its own, add and remove.
import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrashX } from '@tabler/icons-react';
import type { ListOrNone } from '@legwork/clinical';
import type { ReactNode } from 'react';
import styles from './editors.module.css';

interface EntryListProps<Entry> {
  readonly label: string;
  /** One entry, for the buttons: "medicine" */
  readonly noun: string;
  readonly none: string;
  readonly value: ListOrNone<Entry> | undefined;
  readonly onChange: (value: ListOrNone<Entry> | undefined) => void;
  readonly blank: Entry;
  readonly renderEntry: (entry: Entry, change: (part: Partial<Entry>) => void, at: number) => ReactNode;
}

export const EntryList = <Entry extends object>({ label, noun, none, value, onChange, blank, renderEntry }: EntryListProps<Entry>) => {
  const isNone = value !== undefined && 'none' in value;
  const entries = value !== undefined && 'entries' in value ? value.entries : [];
  const set = (next: Entry[]): void => onChange(next.length === 0 ? undefined : { entries: next });
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      <Checkbox label={none} checked={isNone} onChange={(event) => onChange(event.currentTarget.checked ? { none: true } : undefined)} />
      {entries.map((entry, at) => (
        <div key={at} className={styles.entry} role="group" aria-label={`${noun} ${at + 1}`}>
          <div className={styles.fields}>{renderEntry(entry, (part) => set(entries.map((one, index) => (index === at ? { ...one, ...part } : one))), at)}</div>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Remove ${noun} ${at + 1}`} onClick={() => set(entries.filter((_, index) => index !== at))}>
            <IconTrashX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" size="compact-sm" className={styles.add} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set([...entries, blank])}>Add {noun}</Button>
    </fieldset>
  );
};

/** Whether an answer has the shape of a list; what its entries are is known to the question. */
export const isList = (value: unknown): boolean => typeof value === 'object' && value !== null && ('none' in value || 'entries' in value);
