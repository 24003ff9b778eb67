import { formatDate, todayIn } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { saidBy, valueWords } from '../safety-words';
import type { Fact, FiredRule, Medicine } from '../screening-queries';
import styles from './why.module.css';

interface FactReasonProps {
  readonly because: FiredRule['because'][number];
  readonly facts: readonly Fact[];
  readonly medicines: readonly Medicine[];
}

/** Classes follow from the medicine list: name the entries instead of the classes' ids. */
const medicinesBehind = (classIds: unknown, medicines: readonly Medicine[]): Medicine[] => {
  const ids: readonly unknown[] = Array.isArray(classIds) ? classIds : [];
  return medicines.filter(({ status, classes }) => status === 'current' && classes.some(({ id }) => ids.includes(id)));
};

const unclear = (medicines: readonly Medicine[]): Medicine[] => medicines.filter(({ askNext, status }) => askNext !== null && status !== 'past' && status !== 'entered-in-error');

const MedicineReason = ({ entries, label }: { readonly entries: readonly Medicine[]; readonly label: string }) => {
  const { clinic } = useSession();
  return (
    <li className={styles.fact}>
      <span className={styles.question}>{label}</span>
      {entries.map((entry) => (
        <span key={entry.id}>
          <strong className={styles.value}>{entry.text}</strong>
          <span className={styles.quiet}>{entry.classes.length > 0 && ` · ${entry.classes.map((one) => one.label).join(', ')}`} · {saidBy({ ...entry, answeredBy: null, recordedByName: null })}, {formatDate(todayIn(clinic.timeZone, new Date(entry.recordedAt)))}</span>
        </span>
      ))}
    </li>
  );
};

export const FactReason = ({ because, facts, medicines }: FactReasonProps) => {
  const { factId, question, value } = because;
  if (factId === 'meds.classes') {
    const entries = medicinesBehind(value, medicines);
    if (entries.length > 0) return <MedicineReason entries={entries} label="On the medicine list" />;
  }
  if (factId === 'meds.unclassifiedCount' && unclear(medicines).length > 0) return <MedicineReason entries={unclear(medicines)} label="Not classed yet" />;
  const fact = facts.find((one) => one.factId === factId && !one.withdrawn);
  return (
    <li className={styles.fact}>
      <span className={styles.question}>{question}</span>
      <span><strong className={styles.value}>{valueWords(value)}</strong>{fact !== undefined && <span className={styles.quiet}> · {saidBy(fact)}, {formatDate(fact.recordedOn)}{fact.stale && ', past its last day'}</span>}</span>
    </li>
  );
};
