// Accepting one answer: its fact is in the chart at once, the review shows what is left.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../../lib/api';
import { hasCode, sentenceFor } from '../../../lib/problems';
import { notify } from '../../../ui/notices/notify';
import { acceptAnswer, intakesKey, reviewQuery, type IntakeReview } from '../queries';
import { questionWords } from './review-outline';

const isReview = (value: unknown): value is IntakeReview => typeof value === 'object' && value !== null && 'answers' in value && 'version' in value;

/** What another person has made of the intake, sent with a refusal. */
export const newerReview = (error: unknown): IntakeReview | undefined => {
  const current = error instanceof Problem && error.code === 'stale-version' ? error.current : undefined;
  return isReview(current) ? current : undefined;
};

export interface AcceptingAnswer {
  readonly pending: string | undefined;
  readonly accept: (itemId: string, onDone: () => void) => void;
}

export const useAcceptAnswer = (review: IntakeReview): AcceptingAnswer => {
  const queryClient = useQueryClient();
  const { queryKey } = reviewQuery(review.id);
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (itemId: string) => acceptAnswer(review, itemId),
    onSuccess: async (fresh, itemId) => {
      queryClient.setQueryData(queryKey, fresh);
      notify(`Accepted: ${questionWords(itemId)}`);
      await queryClient.invalidateQueries({ queryKey: [...intakesKey, 'list'] });
      await queryClient.invalidateQueries({ queryKey: ['patients', review.patientId] });
    },
    onError: (error) => {
      const newer = newerReview(error);
      if (newer !== undefined) queryClient.setQueryData(queryKey, newer);
      notify(hasCode(error, 'stale-version') ? 'Somebody else changed this intake in the meantime; it is shown as it is now. Look again, then accept.' : sentenceFor(error));
    },
  });
  return {
    pending: isPending ? variables : undefined,
    // One after the other: each answer is accepted on what the one before left.
    accept: (itemId, onDone) => {
      if (!isPending) mutate(itemId, { onSuccess: onDone });
    },
  };
};
