// Records what the outside clinician wrote. What is typed stays on this device until then.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { todayIn } from '../../lib/dates';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession, useToday } from '../../lib/session';
import { DraftLine } from '../../ui/states/DraftLine';
import { answerBody, blankAnswer, isAnswerDraft, type AnswerDraft } from './answer-draft';
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
  const draft = useDraft<AnswerDraft>(`clearance-answer:${clearance.id}`, blankAnswer(today), isAnswerDraft);
  const change = (part: Partial<AnswerDraft>): void => draft.set((before) => ({ ...before, ...part }));
  const body = answerBody(draft.value);
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
    onSuccess: async (changed) => {
      await draft.clear();
      onRecorded(changed);
      await Promise.all([client.invalidateQueries({ queryKey: [...clearancesKey, 'list'] }), client.invalidateQueries({ queryKey: ['patients', clearance.patientId] }), client.invalidateQueries({ queryKey: ['tasks'] })]);
    },
  });
  const cancel = async (): Promise<void> => {
    await draft.clear();
    onClose();
  };
  const error = (pointer: string): string | undefined => fieldError(record.error, pointer);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body !== undefined) record.mutate(body);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.words}>{clearance.question}</p>
      <AnswerFields draft={draft.value} change={change} earliest={todayIn(clinic.timeZone, new Date(clearance.requestedAt))} error={error} />
      {choosePaper(paper, (chosen) => {
        setPaper(chosen);
        setKey(newIdempotencyKey());
        setKept(false);
      })}
      {record.isError && <p role="alert" className={styles.failure}>{sentenceFor(record.error)}</p>}
      <DraftLine draft={draft} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void cancel()}>Cancel</Button>
        <Button type="submit" loading={record.isPending} disabled={body === undefined || !draft.ready}>Record answer</Button>
      </div>
    </form>
  );
};
