import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { sentenceFor } from '../../lib/problems';
import { saveFile } from '../../lib/save-file';
import { useToday } from '../../lib/session';
import { notify } from '../../ui/notices/notify';
import { auditFile, type AuditFilter } from './queries';

/** What the filters leave, as a table; that it was taken is an entry of the trail itself. */
export const SaveTrail = ({ filter }: { readonly filter: AuditFilter }) => {
  const today = useToday();
  const save = useMutation({
    mutationFn: () => auditFile(filter),
    onSuccess: (file) => saveFile(file, `legwork-audit-${today}.csv`),
    onError: (error) => notify(sentenceFor(error)),
  });
  return <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>Save as CSV</Button>;
};
