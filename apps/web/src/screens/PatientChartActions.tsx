// What can be begun from a chart. Menus and dialogs load when somebody comes near them.
import { Button } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FullChart } from '../features/chart/queries';
import { keepNote, type VisitType } from '../features/sessions/note-queries';
import { visitTypeNames, visitTypesFor } from '../features/sessions/visit-types';
import { answer, api, idempotencyKey, newIdempotencyKey } from '../lib/api';
import { sentenceFor } from '../lib/problems';
import { useSession } from '../lib/session';
import { urls } from '../lib/urls';
import { ActionMenu } from '../ui/menu/ActionMenu';
import { notify } from '../ui/notices/notify';
import type { ChartDialog } from './PatientChartDialogs';

interface PatientChartActionsProps {
  readonly chart: FullChart;
  readonly episodeId: string | null;
  readonly onOpen: (dialog: ChartDialog) => void;
  readonly onCheckIn: () => void;
}

const useBeginVisit = (patientId: string, episodeId: string | null) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (visitType: VisitType) => answer(api.POST('/api/v1/patients/{id}/sessions', {
      params: { path: { id: patientId } }, headers: idempotencyKey(newIdempotencyKey()), body: { visitType, episodeId },
    })),
    onSuccess: (note) => {
      keepNote(note);
      void client.invalidateQueries({ queryKey: ['patients', patientId] });
      void navigate({ to: urls.session(note.id) });
    },
    onError: (cause) => notify(sentenceFor(cause)),
  });
};

export const PatientChartActions = ({ chart: { patient }, episodeId, onOpen, onCheckIn }: PatientChartActionsProps) => {
  const { role } = useSession();
  const navigate = useNavigate();
  const begin = useBeginVisit(patient.id, episodeId);
  return (
    <>
      <Button leftSection={<IconClipboardCheck size={18} aria-hidden />} onClick={onCheckIn}>Check-in</Button>
      <ActionMenu label="Start session" text="Start session" actions={visitTypesFor(role).map((visitType) => ({ id: visitType, label: visitTypeNames[visitType], run: () => begin.mutate(visitType), disabled: begin.isPending }))} />
      <ActionMenu
        label="More actions" text="More"
        actions={[
          { id: 'facts', label: 'Record facts', run: () => onOpen({ kind: 'facts' }) },
          { id: 'intake', label: 'Request intake', run: () => onOpen({ kind: 'intake' }) },
          { id: 'refer', label: 'Refer', run: () => onOpen({ kind: 'refer' }) },
          { id: 'plan', label: 'New plan', run: () => onOpen({ kind: 'plan' }) },
          ...(patient.can.openEpisode ? [{ id: 'episode', label: 'New episode', run: () => onOpen({ kind: 'episode' }) }] : []),
          { id: 'details', label: 'Details and reminders', run: () => onOpen({ kind: 'details' }) },
          { id: 'consents', label: 'Consents', run: () => onOpen({ kind: 'consents' }) },
          { id: 'what-if', label: 'What if …', run: () => void navigate({ to: urls.whatIf(patient.id) }) },
          { id: 'export', label: 'Export record', run: () => void navigate({ to: urls.exportRecord(patient.id) }) },
          { id: 'print', label: 'Print safety summary', run: () => window.print() },
        ]}
      />
    </>
  );
};
