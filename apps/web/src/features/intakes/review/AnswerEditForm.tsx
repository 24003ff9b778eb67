// Correcting or filling in one answer. The patient's own version stays beside it; why it was changed is a note.
import { Button, Textarea } from '@mantine/core';
import { checkItem, findQuestion, intakeMessagesEn, problemText } from '@legwork/clinical';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft';
import { fieldError, hasCode, sentenceFor } from '../../../lib/problems';
import { useToday } from '../../../lib/session';
import { useShortcut } from '../../../ui/shortcuts/shortcuts';
import { LoadingState } from '../../../ui/states/LoadingState';
import { AnswerEditor } from '../editors/AnswerEditor';
import { editAnswer, intakesKey, reviewQuery, type AnswerValue, type ReviewedAnswer } from '../queries';
import { questionWords } from './review-outline';
import { newerReview } from './use-accept-answer';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

interface Edit {
  /** Left out: not answered */
  readonly value?: AnswerValue;
  readonly note: string;
}

const isEdit = (value: unknown): value is Edit => typeof value === 'object' && value !== null && 'note' in value && typeof value.note === 'string';

interface AnswerEditFormProps {
  readonly itemId: string;
  readonly answer: ReviewedAnswer | undefined;
  readonly desk: ReviewDesk;
}

const useSaveAnswer = (itemId: string, desk: ReviewDesk) => {
  const queryClient = useQueryClient();
  const { queryKey } = reviewQuery(desk.review.id);
  return useMutation({
    mutationFn: (body: { value: AnswerValue; note?: string }) => editAnswer(desk.review, itemId, body),
    onSuccess: async (fresh) => {
      queryClient.setQueryData(queryKey, fresh);
      await queryClient.invalidateQueries({ queryKey: [...intakesKey, 'list'] });
    },
    onError: (error) => {
      const newer = newerReview(error);
      if (newer !== undefined) queryClient.setQueryData(queryKey, newer);
    },
  });
};

const failureOf = (error: unknown): string | undefined => {
  if (error === null) return undefined;
  if (hasCode(error, 'stale-version')) return 'Somebody else changed this intake in the meantime; it is shown as it is now. Look again, then save.';
  return fieldError(error, '/value') ?? sentenceFor(error);
};

export const AnswerEditForm = ({ itemId, answer, desk }: AnswerEditFormProps) => {
  const today = useToday();
  const [refusal, setRefusal] = useState<string>();
  const given = desk.proposed ?? answer?.value ?? undefined;
  const start: Edit = { ...(given !== undefined && { value: given }), note: '' };
  const draft = useDraft<Edit>(`intake-answer:${desk.review.id}:${itemId}`, start, isEdit);
  const save = useSaveAnswer(itemId, desk);
  const leave = async (): Promise<void> => {
    await draft.clear();
    desk.edit(undefined);
  };
  const submit = async (): Promise<void> => {
    const { value, note } = draft.value;
    const check = checkItem(itemId, value, today);
    setRefusal(check.ok ? undefined : problemText(intakeMessagesEn, check.code));
    if (!check.ok || value === undefined) return;
    await save.mutateAsync({ value, ...(note.trim() !== '' && { note: note.trim() }) }).then(leave, () => undefined);
  };
  useShortcut('Escape', 'Leave the answer as it was', () => void leave());
  useShortcut('mod+Enter', 'Save the answer', () => void submit());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!draft.ready) return;
    const fields = form.current;
    (fields?.querySelector<HTMLElement>('input:checked') ?? fields?.querySelector<HTMLElement>('input, textarea, button'))?.focus();
  }, [draft.ready]);
  const question = findQuestion(itemId);
  if (question === undefined) return <p>This question is not part of the form any more.</p>;
  if (!draft.ready) return <LoadingState label="Loading the answer" blocks={[72]} />;
  const error = refusal ?? failureOf(save.error);
  return (
    <form
      ref={form} className={styles.editForm} aria-label={`Edit: ${questionWords(itemId)}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <AnswerEditor
        question={question} label={questionWords(itemId)} value={draft.value.value} today={today}
        onChange={(value) => draft.set(({ note }) => (value === undefined ? { note } : { note, value }))}
      />
      <Textarea
        label="Why was it changed?" description="Kept beside the patient’s own answer." autosize minRows={1} maxRows={6} maxLength={500} value={draft.value.note}
        onChange={(event) => draft.set({ ...draft.value, note: event.currentTarget.value })}
      />
      {error !== undefined && <p role="alert" className={styles.failure}>{error}</p>}
      <div className={styles.editButtons}>
        <Button variant="default" onClick={() => void leave()}>Cancel</Button>
        <Button type="submit" loading={save.isPending}>Save answer</Button>
      </div>
    </form>
  );
};
