// Records what the outside clinician wrote.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { todayIn } from '../../lib/dates';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession, useToday } from '../../lib/session';
import { answerBody, blankAnswer, type AnswerDraft } from './answer-draft';
import { AnswerFields } from './AnswerFields';
import type { Changed } from './ClearanceEffect';
import type { ChoosePaper } from './paper-choice';
import { addDocument, answerClearance, clearancesKey, type Clearance } from './queries';
import styles from './clearances.module.css';

interface AnswerFormProps {
  readonly clearance: Clearance;
  readonly choosePaper: ChoosePaper;
  readonly onClose: () => void;
  readonly onRecorded: (changed: Changed) => void;
}

export const AnswerForm = ({ clearance, choosePaper, onClose, onRecorded }: AnswerFormProps) => {
  const client = useQueryClient();
  const today = useToday();
  const { clinic } = useSession();
  const [draft, setDraft] = useState<AnswerDraft>(() => blankAnswer(today));
  const change = (part: Partial<AnswerDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const body = answerBody(draft);
  const [paper, setPaper] = useState<File>();
  const [key, setKey] = useState(newIdempotencyKey);
  const [isKept, setKept] = useState(false);
  const record = useMutation({
    // The letter first: an answer without it would already allow what it says.
    mutationFn: async (answer: NonNullable<typeof body>) => {
      if (paper !== undefined && !isKept) {
        await addDocument(clearance.id, paper, { datedOn: answer.answeredOn }, key);
        setKept(true);
      }
      return answerClearance(clearance, answer);
    },
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
      {choosePaper(paper, (chosen) => {
        setPaper(chosen);
        setKey(newIdempotencyKey());
        setKept(false);
      })}
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" loading={record.isPending} disabled={body === undefined}>Record answer</Button>
      </div>
    </form>
  );
};
