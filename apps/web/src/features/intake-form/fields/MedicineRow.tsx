// One medicine: type and pick, strength and how often if known, or say that the name is not known.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useText } from '../messages';
import { laterTables, useLaterPart } from '../parts/later-tables';
import { NameLookup } from './NameLookup';
import styles from './fields.module.css';

export interface MedicineDraft {
  readonly text: string;
  readonly unknownName?: true;
  readonly strength?: string;
  readonly frequency?: string;
}

interface MedicineRowProps {
  readonly number: number;
  readonly medicine: MedicineDraft;
  readonly onChange: (medicine: MedicineDraft) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  readonly isNew: boolean;
}

/** Nothing is said while a name is still being typed. */
const shortestName = 3;
const mostNames = 5;
const nameLength = 300;
const shortLength = 80;

export const MedicineRow = ({ number, medicine, onChange, onLeave, onRemove, isNew }: MedicineRowProps) => {
  const text = useText();
  const table = useLaterPart(laterTables.medicines);
  const names = table?.suggestMedicines(medicine.text, mostNames).map(({ name }) => name) ?? [];
  const isNamed = medicine.unknownName === undefined && medicine.text.trim().length >= shortestName;
  const isOpen = isNamed && table?.matchMedicine(medicine.text).unclassified === true;
  const title = text('medicine.number', { number });
  return (
    <div className={styles.card} role="group" aria-label={title}>
      <div className={styles.cardHead}>
        <span className={styles.label}>{title}</span>
        <Button variant="subtle" size="compact-md" leftSection={<IconTrash size={18} aria-hidden />} aria-label={`${text('medicine.remove')}: ${medicine.text.trim() === '' ? title : medicine.text}`} onClick={onRemove}>{text('medicine.remove')}</Button>
      </div>
      {medicine.unknownName === true
        ? <TextInput label={text('medicine.purpose')} maxLength={nameLength} value={medicine.text} onChange={(event) => onChange({ text: event.currentTarget.value, unknownName: true })} onBlur={onLeave} />
        : (
          <NameLookup
            label={text('medicine.name')} value={medicine.text} names={[...new Set(names)]} maxLength={nameLength} takesFocus={isNew}
            onType={(name) => onChange({ ...medicine, text: name })} onTake={(name) => onChange({ ...medicine, text: name })} onLeave={onLeave}
          />
        )}
      {isOpen && <p className={styles.quiet}>{text('medicine.not-recognised')}</p>}
      {isNamed && (
        <div className={styles.pairOfFields}>
          <TextInput
            label={text('medicine.strength')} placeholder={text('medicine.strength-example')} maxLength={shortLength} value={medicine.strength ?? ''}
            onChange={(event) => onChange({ ...medicine, strength: event.currentTarget.value })} onBlur={onLeave}
          />
          <TextInput
            label={text('medicine.frequency')} placeholder={text('medicine.frequency-example')} maxLength={shortLength} value={medicine.frequency ?? ''}
            onChange={(event) => onChange({ ...medicine, frequency: event.currentTarget.value })} onBlur={onLeave}
          />
        </div>
      )}
      {!isNamed && (
        <Checkbox
          label={text('medicine.unknown-name')} checked={medicine.unknownName === true}
          onChange={(event) => onChange(event.currentTarget.checked ? { text: '', unknownName: true } : { text: '' })}
        />
      )}
    </div>
  );
};
