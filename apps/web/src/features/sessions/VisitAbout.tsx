// What kind of visit and on which day; the reason when nobody was treated.
import { Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useToday } from '../../lib/session';
import { DateField } from '../../ui/forms/DateField';
import { Section } from '../../ui/page/Section';
import { partId } from './focus-part';
import type { NoteAutosave } from './use-note';
import { isVisitType, visitTypeNames, visitTypesFor } from './visit-types';
import styles from './about.module.css';

interface VisitAboutProps {
  readonly text: NoteAutosave;
  readonly authorRole: string;
  /** What else can be done with the note as a whole */
  readonly actions?: ReactNode;
}

export const VisitAbout = ({ text, authorRole, actions }: VisitAboutProps) => {
  const today = useToday();
  const { visitType, visitDate, notTreatedReason } = text.value;
  const types = [...new Set([...visitTypesFor(authorRole), visitType])];
  const isNotTreated = visitType === 'not-treated';
  const reason = (
    <Textarea
      label="Why there was no treatment" value={notTreatedReason ?? ''} maxLength={500} autosize minRows={2} required
      onChange={(event) => { const { value } = event.currentTarget; text.change((before) => ({ ...before, notTreatedReason: value })); }}
    />
  );
  const details = (
    <div className={styles.fields}>
      <Select
        label="Visit type" data={types.map((type) => ({ value: type, label: visitTypeNames[type] }))} value={visitType} allowDeselect={false}
        onChange={(chosen) => isVisitType(chosen) && text.change((before) => ({ ...before, visitType: chosen }))}
      />
      <DateField label="Visit date" value={visitDate} max={today} onChange={(day) => day !== undefined && text.change((before) => ({ ...before, visitDate: day }))} />
    </div>
  );
  return (
    <div id={partId('visit')} tabIndex={-1}>
      <Section title={isNotTreated ? 'Not treated today' : 'Visit'} actions={actions}>
        {isNotTreated && <div className={styles.reason}>{reason}</div>}
        {details}
      </Section>
    </div>
  );
};
