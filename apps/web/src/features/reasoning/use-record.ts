// Recording a finding from where it was thought of; the chart and the reasoning read it again at once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey, type Schema } from '../../lib/api';
import { notify } from '../../ui/notices/notify';
import { recordFinding } from './queries';

export interface RecordsFor {
  readonly patientId: string;
  readonly episodeId: string | null;
}

export const useRecord = ({ patientId, episodeId }: RecordsFor, onDone: () => void) => {
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: (body: Pick<Schema['NewFinding'], 'kind' | 'region' | 'side' | 'data'>) => recordFinding(patientId, { ...body, episodeId }, key),
    onSuccess: async ({ summary }) => {
      setKey(newIdempotencyKey());
      notify(`Recorded: ${summary}`);
      onDone();
      await client.invalidateQueries({ queryKey: ['patients', patientId] });
    },
  });
};
