// What a person decides about a message that did not arrive, or may not have.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { notify } from '../../ui/notices/notify';
import { kindWords } from './message-words';
import { confirmMessage, giveUpMessage, messagesKey, retryMessage, type Message } from './queries';

type Choice = keyof Message['can'];

const choices: readonly { readonly choice: Choice; readonly run: (id: string) => Promise<Message>; readonly label: (message: Message) => string; readonly done: string }[] = [
  { choice: 'confirm', run: confirmMessage, label: () => 'It arrived', done: 'Noted that it arrived' },
  { choice: 'retry', run: retryMessage, label: ({ state }) => (state === 'unsure' ? 'Send again' : 'Try again'), done: 'It is sent again now' },
  { choice: 'giveUp', run: giveUpMessage, label: () => 'Give up', done: 'It is not sent any more' },
];

const OneChoice = ({ message, label, done, run }: { readonly message: Message; readonly label: string; readonly done: string; readonly run: (id: string) => Promise<Message> }) => {
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: () => run(message.id),
    onSuccess: () => notify(done),
    onError: (error) => notify(sentenceFor(error)),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: messagesKey }), client.invalidateQueries({ queryKey: ['tasks'] })]),
  });
  return <Button variant="default" size="sm" loading={decide.isPending} onClick={() => decide.mutate()} aria-label={`${label}: ${kindWords[message.kind]} to ${message.to}`}>{label}</Button>;
};

export const MessageChoices = ({ message }: { readonly message: Message }) => (
  <>{choices.filter(({ choice }) => message.can[choice]).map(({ choice, run, label, done }) => <OneChoice key={choice} message={message} run={run} label={label(message)} done={done} />)}</>
);
