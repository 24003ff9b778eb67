// A change to a member. The server asks for the password when it was typed too long ago; a newer version is shown first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasCode, sentenceFor } from '../../lib/problems';
import { changePerson, confirmPassword, peopleKey, type Person, type PersonChange } from './queries';

const wrongPassword = 'That is not your password.';
const changedMeanwhile = 'Somebody else changed this person at the same moment. This is how it stands now: look, then send yours again.';

const failureOf = (error: unknown): string | undefined => {
  if (error === null || hasCode(error, 'confirmation-needed', 'wrong-credentials')) return undefined;
  return hasCode(error, 'stale-version') ? changedMeanwhile : sentenceFor(error);
};

export const usePersonChange = (onDone: () => void) => {
  const client = useQueryClient();
  const [asksPassword, setAsksPassword] = useState(false);
  const [password, setPassword] = useState('');
  const reload = () => client.invalidateQueries({ queryKey: peopleKey });
  const change = useMutation({
    mutationFn: async ({ person, body }: { readonly person: Person; readonly body: PersonChange }) => {
      if (asksPassword) {
        await confirmPassword(password);
        setAsksPassword(false);
        setPassword('');
      }
      return changePerson(person, body);
    },
    onSuccess: async () => {
      await reload();
      onDone();
    },
    onError: async (error) => {
      if (hasCode(error, 'confirmation-needed')) setAsksPassword(true);
      if (hasCode(error, 'stale-version')) await reload();
    },
  });
  return {
    send: (person: Person, body: PersonChange) => change.mutate({ person, body }),
    busy: change.isPending,
    failure: failureOf(change.error),
    asksPassword,
    password,
    setPassword,
    passwordError: hasCode(change.error, 'wrong-credentials') ? wrongPassword : undefined,
  };
};
