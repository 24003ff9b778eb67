import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { saveFile } from '../../lib/save-file';
import { useToday } from '../../lib/session';
import { notify } from '../../ui/notices/notify';
import { reportFile, reportOwnersQuery, type ReportId } from './queries';
import styles from './reports.module.css';

interface ReportActionsProps {
  readonly reportId: ReportId;
  readonly ownerId: string | undefined;
  readonly onOwner: (ownerId: string | undefined) => void;
}

/** Whose answers are shown, and the same as a file. */
export const ReportActions = ({ reportId, ownerId, onOwner }: ReportActionsProps) => {
  const today = useToday();
  const { data: members = [] } = useQuery(reportOwnersQuery);
  const save = useMutation({
    mutationFn: () => reportFile(reportId, ownerId),
    onSuccess: (file) => saveFile(file, `legwork-${reportId}-${today}.csv`),
    onError: (error) => notify(sentenceFor(error)),
  });
  return (
    <div className={styles.actions} data-print="hide">
      <NativeSelect
        label="Owner" value={ownerId ?? ''} onChange={(event) => onOwner(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        data={[{ value: '', label: 'Everybody' }, ...members.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
      />
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>Save as CSV</Button>
    </div>
  );
};
