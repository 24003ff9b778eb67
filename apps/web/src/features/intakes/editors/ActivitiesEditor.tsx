// Up to three activities that are hard, each rated 0 (cannot do it) to 10 (as before).
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrashX } from '@tabler/icons-react';
import { intakeMessagesEn as words, type ActivityEntry } from '@legwork/clinical';
import { Scale0To10 } from '../../../ui/forms/Scale0To10';
import type { EditorProps } from './editor-props';
import styles from './editors.module.css';

const most = 3;

export const ActivitiesEditor = ({ label, value, onChange }: EditorProps) => {
  const entries = Array.isArray(value) ? (value as ActivityEntry[]) : [];
  const set = (next: ActivityEntry[]): void => onChange(next.length === 0 ? undefined : next);
  const change = (at: number, part: Partial<ActivityEntry>): void => set(entries.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {entries.map(({ activity, ability0To10 }, at) => (
        <div key={at} className={styles.entry} role="group" aria-label={`Activity ${at + 1}`}>
          <div className={styles.fields}>
            <TextInput label={`Activity ${at + 1}`} maxLength={120} value={activity} onChange={(event) => change(at, { activity: event.currentTarget.value })} />
            <Scale0To10
              label={words['goal.ability']} lowLabel="Cannot do it" highLabel="As before" value={ability0To10 ?? undefined}
              onChange={(ability) => change(at, { ability0To10: ability })}
            />
          </div>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Remove activity ${at + 1}`} onClick={() => set(entries.filter((_, index) => index !== at))}>
            <IconTrashX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {entries.length < most && (
        <Button variant="default" size="compact-sm" className={styles.add} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set([...entries, { activity: '', ability0To10: null }])}>
          Add activity
        </Button>
      )}
    </fieldset>
  );
};
