// A measure entered by staff. What is typed is kept on the device until the server has it.
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { answersOf, draftFor, isBegun, namedAtFirst, type MeasureDraft } from './measure-draft';
import { MeasureFields } from './MeasureFields';
import { measureIds, measureNames } from './measure-names';
import { recordOutcome, type MeasureId, type Score } from './queries';
import styles from './outcomes.module.css';

interface RecordOutcomeProps {
  readonly patientId: string;
  readonly episodeId: string | undefined;
  readonly scores: readonly Score[];
  readonly start: MeasureId;
  readonly onClose: () => void;
}

interface Entry {
  readonly draft: MeasureDraft;
  readonly takenOn: string;
  readonly provenance: Score['provenance'];
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'draft' in value && 'takenOn' in value && 'provenance' in value;

const sources = [{ value: 'patient', label: 'The patient says so' }, { value: 'clinician', label: 'The clinician judges' }] as const;

const EntryForm = ({ patientId, episodeId, scores, id, onClose }: Omit<RecordOutcomeProps, 'start'> & { readonly id: MeasureId }) => {
  const today = useToday();
  const queryClient = useQueryClient();
  const named = namedAtFirst(scores, episodeId ?? null);
  const isFollowUp = id === 'psfs' && named.length > 0;
  const begin: Entry = { draft: draftFor(id, named), takenOn: today, provenance: 'patient' };
  const { value, set, ready, clear } = useDraft<Entry>(`outcome:${patientId}:${episodeId ?? 'none'}:${id}`, begin, isEntry);
  const [key] = useState(newIdempotencyKey);
  const record = useMutation({
    mutationFn: () => recordOutcome(patientId, { measureId: id, answers: answersOf(id, value.draft), takenOn: value.takenOn, provenance: value.provenance, ...(episodeId !== undefined && { episodeId }) }, key),
    onSuccess: async () => {
      await clear();
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      notify(`${measureNames[id].short} recorded`);
      onClose();
    },
  });
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); record.mutate(); }}>
      <fieldset className={styles.plain} disabled={!ready}>
        <MeasureFields id={id} isFollowUp={isFollowUp} draft={value.draft} onChange={(draft) => set((before) => ({ ...before, draft }))} />
        <div className={styles.two}>
          <DateField label="Taken on" value={value.takenOn} max={today} onChange={(takenOn) => set((before) => ({ ...before, takenOn: takenOn ?? today }))} />
          <SegmentedChoice label="Whose answer" options={sources} value={value.provenance} onChange={(provenance) => set((before) => ({ ...before, provenance }))} />
        </div>
      </fieldset>
      {record.isError && <p className={styles.error} role="alert">{sentenceFor(record.error)}</p>}
      <div className={styles.buttons}>
        <Button type="submit" loading={record.isPending} disabled={!isBegun(id, value.draft)}>Record</Button>
        <Button variant="default" onClick={onClose}>Close</Button>
      </div>
    </form>
  );
};

export const RecordOutcome = ({ start, ...rest }: RecordOutcomeProps) => {
  const [id, setId] = useState(start);
  return (
    <Dialog opened onClose={rest.onClose} title="Record an outcome" size="lg">
      <div className={styles.form}>
        <NativeSelect label="Measure" value={id} data={measureIds.map((one) => ({ value: one, label: `${measureNames[one].short} · ${measureNames[one].full}` }))} onChange={({ currentTarget }) => setId(measureIds.find((one) => one === currentTarget.value) ?? id)} />
        <EntryForm key={id} id={id} {...rest} />
      </div>
    </Dialog>
  );
};
