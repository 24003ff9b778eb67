// Begins the note of a visit and opens it. The chart and the day list put it where a visit starts.
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, idempotencyKey, newIdempotencyKey } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { notify } from '../../ui/notices/notify';
import { keepNote, type VisitType } from './note-queries';
import { visitTypeNames, visitTypesFor } from './visit-types';

interface BeginVisitProps {
  readonly patientId: string;
  readonly episodeId?: string | null;
  readonly appointmentId?: string | null;
  readonly label?: string;
  readonly variant?: 'filled' | 'default';
}

export const BeginVisit = ({ patientId, episodeId = null, appointmentId = null, label = 'Begin visit', variant = 'filled' }: BeginVisitProps) => {
  const { role } = useSession();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: (visitType: VisitType) => answer(api.POST('/api/v1/patients/{id}/sessions', {
      params: { path: { id: patientId } }, headers: idempotencyKey(newIdempotencyKey()), body: { visitType, episodeId, appointmentId },
    })),
    onSuccess: (note) => {
      keepNote(note);
      void queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      void navigate({ to: urls.session(note.id) });
    },
    onError: (cause) => notify(sentenceFor(cause)),
  });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant={variant} loading={begin.isPending} rightSection={<IconChevronDown size={16} aria-hidden />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {visitTypesFor(role).map((visitType) => <Menu.Item key={visitType} onClick={() => begin.mutate(visitType)}>{visitTypeNames[visitType]}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
};
