// Who this is: the line under the name.
import { formatAge, formatDate } from '../../lib/dates';
import { useToday } from '../../lib/session';
import { PersonDetail } from '../../ui/privacy/PersonName';
import type { Chart } from './queries';
import styles from './chart.module.css';

const sexNames: Readonly<Record<string, string>> = { female: 'Female', male: 'Male', intersex: 'Intersex' };

export const ChartFacts = ({ chart: { patient, allergies } }: { readonly chart: Chart }) => {
  const today = useToday();
  const known = (allergies ?? []).filter(({ status }) => status === 'active');
  return (
    <div className={styles.facts}>
      {patient.birthDate === null ? <span>Birth date not known</span> : <span>{formatAge(patient.birthDate, today)} · born <PersonDetail>{formatDate(patient.birthDate)}</PersonDetail></span>}
      {patient.sexAtBirth !== null && sexNames[patient.sexAtBirth] !== undefined && <span>{sexNames[patient.sexAtBirth]}</span>}
      {patient.pronouns !== null && <span>{patient.pronouns}</span>}
      {patient.phone !== null && <span><PersonDetail>{patient.phone}</PersonDetail></span>}
      {patient.healthNumber !== null && <span>Health no. <PersonDetail>{patient.healthNumber}</PersonDetail></span>}
      {patient.status === 'archived' && <span className={styles.strong}>Archived</span>}
      {patient.deceasedOn !== null && <span className={styles.strong}>Died {formatDate(patient.deceasedOn)}</span>}
      {allergies !== null && (known.length === 0
        ? <span>No allergies on record</span>
        : <span className={styles.strong}>Allergies: {known.map(({ text, reaction }) => (reaction === null ? text : `${text} (${reaction})`)).join(', ')}</span>)}
    </div>
  );
};
