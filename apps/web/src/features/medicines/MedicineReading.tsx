// What a medicine was read as: class, how sure, whether it is taken, who said so, who settled it, what is left to ask.
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { isUnclear, NO_CONCERN, type Medicine } from './queries';
import styles from './medicines.module.css';

const statusNames: Readonly<Record<Medicine['status'], string>> = { current: 'taken now', past: 'no longer taken', unknown: 'not known whether taken', 'entered-in-error': 'entered in error' };
const provenanceNames: Readonly<Record<Medicine['provenance'], string>> = { patient: 'patient', staff: 'staff', clinician: 'clinician', import: 'imported' };

/** The medicine behind the words, where they were not its name themselves. */
const nameBehind = ({ text, matchedName }: Medicine): string =>
  matchedName === null || text.toLowerCase().includes(matchedName.toLowerCase()) ? '' : `${matchedName}: `;

const readAs = (medicine: Medicine): string => {
  if (medicine.classes.length === 0) return isUnclear(medicine) ? 'Not recognised' : 'No class that matters here';
  const doubt = medicine.confidence === 'low' ? ' (not certain)' : '';
  return `${nameBehind(medicine)}${medicine.classes.map(({ label }) => label).join(', ')}${doubt}`;
};

const standingOf = ({ status, stoppedOn }: Medicine): string => (status === 'past' && stoppedOn !== null ? `stopped ${formatDate(stoppedOn)}` : statusNames[status]);

export const MedicineReading = ({ medicine }: { readonly medicine: Medicine }) => {
  const { classes, provenance, recordedAt, settled } = medicine;
  const { clinic } = useSession();
  const dayOf = (instant: string): string => formatDate(todayIn(clinic.timeZone, new Date(instant)));
  const reasons = classes.filter(({ id }) => id !== NO_CONCERN);
  return (
    <span className={styles.reading}>
      {readAs(medicine)}
      <span className={styles.quiet}> · {standingOf(medicine)} · {provenanceNames[provenance]}, {dayOf(recordedAt)}</span>
      {reasons.map(({ id, whyItMatters }) => <span key={id} className={styles.note}>{whyItMatters}</span>)}
      {settled !== null && <span className={styles.note}>Settled by {settled.byName ?? 'staff'}, {dayOf(settled.at)}{settled.reason !== null && `: ${settled.reason}`}</span>}
      {isUnclear(medicine) && <span className={styles.ask}>{medicine.askNext}</span>}
    </span>
  );
};
