import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { Chart } from './queries';
import styles from './chart.module.css';

const states: Readonly<Record<Chart['intakes'][number]['status'], string>> = { requested: 'Link made, not opened yet', opened: 'Opened by the patient', 'in-progress': 'Being answered', submitted: 'Answered, waits for review' };

interface IntakeRowsProps {
  readonly intakes: Chart['intakes'];
  /** Reviewing means reading answers. */
  readonly mayReview: boolean;
}

/** Intakes that are not part of the chart yet. */
export const IntakeRows = ({ intakes, mayReview }: IntakeRowsProps) => (
  <ul className={styles.rows}>
    {intakes.map((intake) => (
      <li key={intake.id} className={styles.row}>
        <span>{states[intake.status]}{intake.dueOn !== null && <span className={styles.aside}> · needed by {formatDate(intake.dueOn)}</span>}</span>
        {intake.highestAlert !== null && mayReview && <SeverityChip level={intake.highestAlert} />}
        {mayReview && intake.status === 'submitted'
          ? <ButtonLink to={urls.intakeReview(intake.id)} size="sm">Review intake</ButtonLink>
          : <ButtonLink to={urls.intakes()} variant="default" size="sm">Intakes</ButtonLink>}
      </li>
    ))}
  </ul>
);
