// One medicine: type and pick, or say that the name is not known.
import { Autocomplete, Button, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { matchMedicine, suggestMedicines } from '@legwork/clinical';
import { useEffect, useRef } from 'react';
import { useText } from '../messages';
import styles from './fields.module.css';

export interface MedicineDraft {
  readonly text: string;
  readonly unknownName?: true;
}

interface MedicineRowProps {
  readonly medicine: MedicineDraft;
  readonly onChange: (medicine: MedicineDraft) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  readonly isNew: boolean;
}

/** Nothing is said while a name is still being typed. */
const shortestName = 3;

export const MedicineRow = ({ medicine, onChange, onLeave, onRemove, isNew }: MedicineRowProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const wasNew = useRef(isNew);
  // "Add a medicine" was the tap: the next thing is its name.
  useEffect(() => { if (wasNew.current) input.current?.focus(); }, []);
  const names = suggestMedicines(medicine.text, 6).map(({ name }) => name);
  const isOpen = medicine.unknownName === undefined && medicine.text.trim().length >= shortestName && matchMedicine(medicine.text).unclassified;
  return (
    <div className={styles.card}>
      <div className={styles.cardRow}>
        {medicine.unknownName === true
          ? <TextInput className={styles.grow} label={text('medicine.purpose')} maxLength={300} value={medicine.text} onChange={(event) => onChange({ text: event.currentTarget.value, unknownName: true })} onBlur={onLeave} />
          : (
            <Autocomplete
              className={styles.grow} label={text('medicine.name')} maxLength={300} data={[...new Set(names)]} filter={({ options }) => options} ref={input} spellCheck={false} autoComplete="off"
              value={medicine.text} onChange={(name) => onChange({ text: name })} onBlur={onLeave} onOptionSubmit={(name) => onChange({ text: name })}
            />
          )}
        <Button variant="subtle" aria-label={`${text('medicine.remove')}: ${medicine.text}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></Button>
      </div>
      <Checkbox
        label={text('medicine.unknown-name')} checked={medicine.unknownName === true}
        onChange={(event) => onChange(event.currentTarget.checked ? { text: '', unknownName: true } : { text: '' })}
      />
      {isOpen && <p className={styles.quiet}>{text('medicine.not-recognised')}</p>}
    </div>
  );
};
