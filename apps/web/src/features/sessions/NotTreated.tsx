// "Not treated today": what to say, why, and the note becomes a record of that. Signing it opens the follow-up.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog/Dialog';
import { ChipMultiSelect } from '../../ui/forms/ChipMultiSelect';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import type { Screening } from './screening-queries';
import { stopOf } from './stop-level';
import styles from './dialogs.module.css';

const reasons = ['Screening stops treatment', 'Clearance is missing', 'Patient unwell today', 'No consent today', 'Patient did not come'] as const;
type Reason = (typeof reasons)[number];

const firstReason = (summary: Screening['summary'] | undefined): Reason[] => {
  if (summary === undefined) return [];
  if (stopOf(summary) !== undefined) return ['Screening stops treatment'];
  return summary.status === 'clearance-needed' ? ['Clearance is missing'] : [];
};

/** What to say for the gravest cause; lesser ones would only confuse. */
const scriptOf = (screening: Screening | undefined): string[] => {
  const graver = (screening?.summary.lines ?? []).filter(({ level }) => level !== 'modify' && level !== 'proceed');
  return [...new Set(graver.filter(({ level }) => level === graver[0]?.level).map(({ scopeWording }) => scopeWording))];
};

interface NotTreatedProps {
  readonly screening: Screening | undefined;
  readonly hasTechniques: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
  readonly onRefer: () => void;
}

export const NotTreated = ({ screening, hasTechniques, onClose, onConfirm, onRefer }: NotTreatedProps) => {
  const [chosen, setChosen] = useState<Reason[]>(() => firstReason(screening?.summary));
  const [more, setMore] = useState('');
  const script = scriptOf(screening);
  const because = [...chosen, ...(more.trim() === '' ? [] : [more.trim()])].join('. ');
  return (
    <Dialog opened onClose={onClose} title="Not treated today" size="lg">
      <div className={styles.form}>
        {script.length > 0 && (
          <div className={styles.script}>
            <h3 className={styles.heading}>To say</h3>
            {script.map((words) => <p key={words}>{words}</p>)}
          </div>
        )}
        <ChipMultiSelect label="Why" options={reasons.map((reason) => ({ value: reason, label: reason }))} value={chosen} onChange={setChosen} />
        <Textarea label="In your words" value={more} maxLength={400} autosize minRows={2} onChange={(event) => setMore(event.currentTarget.value)} />
        {hasTechniques && <SeverityBanner level="modify" title="techniques are recorded">Remove them, or sign the visit as treated: a visit that was not treated has none.</SeverityBanner>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onRefer}>Refer …</Button>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button disabled={because === ''} onClick={() => onConfirm(because)}>Record as not treated</Button>
        </div>
      </div>
    </Dialog>
  );
};
