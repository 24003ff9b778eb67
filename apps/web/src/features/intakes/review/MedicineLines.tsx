// The patient's medicine list with the class each entry was read as; what was not read stands there as a question.
import { matchMedicine, medicineClasses, type ListedMedicine, type ListOrNone, type MedicineClassId } from '@legwork/clinical';
import { IconHelpCircle } from '@tabler/icons-react';
import type { PlainDate } from '../../../lib/dates';
import { useToday } from '../../../lib/session';
import styles from './review.module.css';

const classLabel: ReadonlyMap<MedicineClassId, string> = new Map(medicineClasses.map(({ id, label }) => [id, label]));

const lastingWords: Readonly<Record<string, string>> = { past: 'no longer taken', negated: 'not taken' };

const Medicine = ({ entry, today }: { readonly entry: ListedMedicine; readonly today: PlainDate }) => {
  const match = entry.text === '' ? undefined : matchMedicine(entry.text, { today });
  const standing = match && lastingWords[match.status];
  const question = entry.unknownName === true ? 'Find out its name.' : match?.askNext;
  return (
    <li>
      <span>{entry.unknownName === true ? `Name not known${entry.text === '' ? '' : ` (for ${entry.text})`}` : entry.text}</span>
      {match?.namedClasses.map((id) => <span key={id} className={styles.class}>{classLabel.get(id)}</span>)}
      {standing !== undefined && <span className={styles.quiet}>{standing}</span>}
      {question !== undefined && <span className={styles.ask}><IconHelpCircle size={16} aria-hidden />{question}</span>}
    </li>
  );
};

export const MedicineLines = ({ value }: { readonly value: ListOrNone<ListedMedicine> }) => {
  const today = useToday();
  if ('none' in value) return <>Takes none</>;
  return <ul className={styles.lines}>{value.entries.map((entry, at) => <Medicine key={`${at}-${entry.text}`} entry={entry} today={today} />)}</ul>;
};
