import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/dialog/Dialog';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { importsQuery, type ImportReport } from './queries';
import { ReportView } from './ReportView';
import { summaryOf } from './report-words';
import styles from './imports.module.css';

const When = ({ report }: { readonly report: ImportReport }) => <>{formatInstant(report.createdAt, useSession().clinic.timeZone)}</>;

const columnsWith = (open: (report: ImportReport) => void): readonly Column<ImportReport>[] => [
  { key: 'file', header: 'File', isName: true, cell: ({ fileName }) => <span className={styles.fileName}>{fileName}</span> },
  { key: 'when', header: 'When', cell: (report) => <When report={report} /> },
  { key: 'what', header: 'Brought', cell: summaryOf },
  {
    key: 'report', header: 'Report', align: 'end',
    cell: (report) => <Button variant="default" size="compact-sm" className={styles.open} aria-label={`Report of ${report.fileName}`} onClick={() => open(report)}>Open</Button>,
  },
];

export const ImportHistory = () => {
  const query = useInfiniteQuery(importsQuery);
  const [shown, setShown] = useState<ImportReport>();
  const [isOpen, setOpen] = useState(false);
  const open = (report: ImportReport): void => {
    setShown(report);
    setOpen(true);
  };
  return (
    <>
      <Loaded query={query} label="Loading earlier imports">
        {({ pages }) => (
          <DataTable
            caption="Earlier imports" columns={columnsWith(open)} rows={pages.flatMap(({ items }) => items)} rowKey={({ id }) => id}
            empty={<EmptyState title="Nothing imported yet">Files that were read appear here with what they brought.</EmptyState>}
            more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          />
        )}
      </Loaded>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={shown?.fileName ?? ''} size="lg">{shown !== undefined && <ReportView report={shown} />}</Dialog>
    </>
  );
};
