import { Button, Loader, Progress } from '@mantine/core';
import { IconCheck, IconClock, IconFileAlert } from '@tabler/icons-react';
import { Problem } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { faultsOf } from './fault-words';
import { UnreadableFile } from './read-bundle';
import { ReportDetails } from './ReportDetails';
import { reportLine } from './report-words';
import type { RunFile, RunState } from './use-import-run';
import styles from './imports.module.css';

const nothingTaken = 'Nothing of this file was imported. Mend these and send it again:';
const titleOf = (error: unknown): string => {
  if (error instanceof UnreadableFile) return error.message;
  return hasCode(error, 'invalid-import') ? nothingTaken : sentenceFor(error);
};

const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const faults = error instanceof Problem ? faultsOf(error.errors) : [];
  return (
    <div className={styles.part} role="alert">
      <p>{titleOf(error)}</p>
      {faults.length > 0 && <ul className={styles.faults}>{faults.map(({ where, what }) => <li key={`${where} ${what}`}><strong>{where}:</strong> {what}</li>)}</ul>}
      {faults.length === 0 && <div><Button variant="default" onClick={onRetry}>Try again</Button></div>}
    </div>
  );
};

const Mark = ({ state }: { readonly state: RunState }) => {
  switch (state.kind) {
    case 'waiting': return <IconClock size={20} aria-hidden />;
    case 'sending': return <Loader size={18} aria-hidden />;
    case 'done': return <IconCheck size={20} aria-hidden />;
    case 'failed': return <IconFileAlert size={20} aria-hidden />;
  }
};

const lineOf = (state: RunState): string => {
  switch (state.kind) {
    case 'waiting': return 'Waiting';
    case 'sending': return 'Importing…';
    case 'done': return reportLine(state.report);
    case 'failed': return 'Not imported';
  }
};

interface RunListProps {
  readonly files: readonly RunFile[];
  readonly settled: number;
  readonly onRetry: (file: RunFile) => void;
}

/** The files of this visit to the page, each with how far it is and what came of it. */
export const RunList = ({ files, settled, onRetry }: RunListProps) => (
  <div className={styles.run}>
    <div className={styles.part}>
      <p role="status">{settled} of {files.length} {files.length === 1 ? 'file' : 'files'} done</p>
      {settled < files.length && <Progress value={(settled / files.length) * 100} aria-label="Files done" />}
    </div>
    <ul className={styles.files}>
      {files.map((one) => (
        <li key={one.id} className={styles.file}>
          <div className={styles.fileLine}>
            <Mark state={one.state} />
            <div><span className={styles.fileName}>{one.file.name}</span><div className={styles.quiet}>{lineOf(one.state)}</div></div>
          </div>
          {one.state.kind === 'failed' && <Failure error={one.state.error} onRetry={() => onRetry(one)} />}
          {one.state.kind === 'done' && (
            <details className={styles.details} open={files.length === 1}>
              <summary>Report</summary>
              <ReportDetails report={one.state.report} />
            </details>
          )}
        </li>
      ))}
    </ul>
  </div>
);
