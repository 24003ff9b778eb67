// Records what the outside clinician wrote.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { todayIn } from '../../lib/dates';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession, useToday } from '../../lib/session';
import { answerBody, blankAnswer, type AnswerDraft } from './answer-draft';
import { AnswerFields } from './AnswerFields';
import type { Changed } from './ClearanceEffect';
import { answerClearance, clearancesKey, type Clearance } from './queries';
import styles from './clearances.module.css';

interface AnswerFormProps {
  readonly clearance: Clearance;
  readonly onClose: () => void;
  readonly onRecorded: (changed: Changed) => void;
}

export const AnswerForm = ({ clearance, onClose, onRecorded }: AnswerFormProps) => {
  const client = useQueryClient();
  const today = useToday();
  const { clinic } = useSession();
  const [draft, setDraft] = useState<AnswerDraft>(() => blankAnswer(today));
  const change = (part: Partial<AnswerDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const body = answerBody(draft);
  const record = useMutation({
    mutationFn: (answer: NonNullable<typeof body>) => answerClearance(clearance, answer),
    onSuccess: (changed) => {
      onRecorded(changed);
      return Promise.all([client.invalidateQueries({ queryKey: [...clearancesKey, 'list'] }), client.invalidateQueries({ queryKey: ['patients', clearance.patientId] }), client.invalidateQueries({ queryKey: ['tasks'] })]);
    },
  });
  const error = (pointer: string): string | undefined => fieldError(record.error, pointer);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body !== undefined) record.mutate(body);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.words}>{clearance.question}</p>
      <AnswerFields draft={draft} change={change} earliest={todayIn(clinic.timeZone, new Date(clearance.requestedAt))} error={error} />
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" loading={record.isPending} disabled={body === undefined}>Record answer</Button>
      </div>
    </form>
  );
};
