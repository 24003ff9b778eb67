// A wrong score is replaced by another one with the reason, or taken back; the wrong one stays on record.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { notify } from '../../ui/notices/notify';
import { answersOf, draftOf, isBegun } from './measure-draft';
import { MeasureFields } from './MeasureFields';
import { measureNames, scoreText } from './measure-names';
import { correctOutcome, type Score } from './queries';
import styles from './outcomes.module.css';

const ways = [{ value: 'replace', label: 'Put it right' }, { value: 'take-back', label: 'Take it back' }] as const;

export const CorrectOutcome = ({ score, onClose }: { readonly score: Score; readonly onClose: () => void }) => {
  const today = useToday();
  const queryClient = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [way, setWay] = useState<(typeof ways)[number]['value']>('replace');
  const [draft, setDraft] = useState(() => draftOf(score.answers));
  const [takenOn, setTakenOn] = useState(score.takenOn);
  const [reason, setReason] = useState('');
  const { measureId, patientId } = score;
  const correct = useMutation({
    mutationFn: () => correctOutcome(score.id, { answers: way === 'take-back' ? null : answersOf(measureId, draft), takenOn, reason: reason.trim() }, key),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      notify('Corrected; the former score stays on record');
      onClose();
    },
  });
  const isReady = reason.trim() !== '' && (way === 'take-back' || isBegun(measureId, draft));
  return (
    <Dialog opened onClose={onClose} title="Correct a score" size="lg">
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); correct.mutate(); }}>
        <p className={styles.quiet}>{measureNames[measureId].full}, {formatDate(score.takenOn)}: {scoreText(measureId, score.score)}.</p>
        <SegmentedChoice label="What is wrong" options={ways} value={way} onChange={setWay} />
        {way === 'replace' && (
          <>
            <MeasureFields id={measureId} isFollowUp={false} draft={draft} onChange={setDraft} />
            <DateField label="Taken on" value={takenOn} max={today} onChange={(on) => setTakenOn(on ?? score.takenOn)} />
          </>
        )}
        <Textarea label="Why" description="Stands beside the score from now on" value={reason} maxLength={500} autosize minRows={2} required onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        {correct.isError && <p className={styles.error} role="alert">{sentenceFor(correct.error)}</p>}
        <div className={styles.buttons}>
          <Button type="submit" loading={correct.isPending} disabled={!isReady}>{way === 'take-back' ? 'Take back' : 'Correct'}</Button>
          <Button variant="default" onClick={onClose}>Close</Button>
        </div>
      </form>
    </Dialog>
  );
};
