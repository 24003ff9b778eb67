// What the answer changed, at once: the decision made anew.
import { Button } from '@mantine/core';
import type { Schema } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import styles from './clearances.module.css';

export type Changed = Schema['ClearanceChangedResponse'];

export const ClearanceEffect = ({ changed, onClose }: { readonly changed: Changed; readonly onClose: () => void }) => {
  const { screening, status, validUntil, patientId } = changed;
  const cleared = screening.lines.filter((line) => line.cleared);
  return (
    <div className={styles.form} role="status">
      <p>{status === 'granted' ? `Recorded. It holds until ${validUntil === null ? 'further notice' : formatDate(validUntil)}, within what it names.` : 'Recorded. Nothing is allowed that was not allowed before.'}</p>
      <SeverityBanner level={screening.status}>
        {cleared.length > 0 ? `Cleared within limits: ${cleared.map(({ reason }) => reason).join(' ')}` : undefined}
      </SeverityBanner>
      {screening.lines.filter((line) => !line.cleared).length > 0 && <ul className={styles.causes}>{screening.lines.filter((line) => !line.cleared).map((line) => <li key={line.ruleId}>{line.reason}</li>)}</ul>}
      {screening.questions.length > 0 && <p className={styles.quiet}>{screening.questions.length} questions are still open.</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>Close</Button>
        <ButtonLink to={urls.chart(patientId)}>Open chart</ButtonLink>
      </div>
    </div>
  );
};
