import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { notify } from '../../ui/notices/notify';
import { changeTask, type Task, type TaskChange } from './queries';

interface Change {
  readonly task: Task;
  readonly body: TaskChange;
  /** What is said when it is done */
  readonly said: string;
}

/** Somebody else may have been quicker: what is shown is read again either way. */
export const useTaskChange = (): UseMutationResult<Task, Error, Change> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ task, body }: Change) => changeTask(task, body),
    onSuccess: (_task, { said }) => notify(said),
    onError: (error) => notify(sentenceFor(error)),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['tasks'] }), client.invalidateQueries({ queryKey: ['home'] })]),
  });
};
