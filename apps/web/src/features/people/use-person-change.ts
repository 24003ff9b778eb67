// A change to a member. A newer version is shown first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hasCode, sentenceFor } from '../../lib/problems';
import { changePerson, peopleKey, type Person, type PersonChange } from './queries';

const changedMeanwhile = 'Somebody else changed this person at the same moment. This is how it stands now: look, then send yours again.';

const failureOf = (error: unknown): string | undefined => {
  if (error === null) return undefined;
  return hasCode(error, 'stale-version') ? changedMeanwhile : sentenceFor(error);
};

export const usePersonChange = (onDone: () => void) => {
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: peopleKey });
  const change = useMutation({
    mutationFn: ({ person, body }: { readonly person: Person; readonly body: PersonChange }) => changePerson(person, body),
    onSuccess: async () => {
      await reload();
      onDone();
    },
    onError: async (error) => {
      if (hasCode(error, 'stale-version')) await reload();
    },
  });
  return { send: (person: Person, body: PersonChange) => change.mutate({ person, body }), busy: change.isPending, failure: failureOf(change.error) };
};
