// The files of this visit: waiting, running, what each brought or why it was refused.
import { ActionIcon, Button, Loader, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Problem } from '../../lib/api';
import { hasCode, sentenceFor } from '../../lib/problems';
import { faultsOf } from './fault-words';
import type { QueuedFile } from './import-queue';
import { ReportView } from './ReportView';
import { summaryOf } from './report-words';
import type { ImportQueue } from './use-import-queue';
import styles from './imports.module.css';

const Refused = ({ problem }: { readonly problem: unknown }) => {
  const faults = problem instanceof Problem ? faultsOf(problem.errors) : [];
  return (
    <div role="alert" className={styles.refused}>
      <p>{hasCode(problem, 'invalid-import') ? 'Nothing of this file was imported. Correct these places and send it again:' : sentenceFor(problem)}</p>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.map(({ where, what }) => <li key={`${where} ${what}`}><b>{where}</b><span>{what}</span></li>)}
        </ul>
      )}
    </div>
  );
};

interface Look {
  readonly icon: ReactNode;
  readonly words: string;
  readonly body?: ReactNode;
}

const lookOf = ({ state }: QueuedFile): Look => {
  switch (state.kind) {
    case 'waiting': return { icon: <IconClock size={20} aria-hidden />, words: 'Waiting' };
    case 'running': return { icon: <Loader size={18} aria-hidden />, words: 'Reading and screening…' };
    case 'done': return { icon: <IconCheck size={20} aria-hidden />, words: summaryOf(state.report), body: <ReportView report={state.report} /> };
    case 'failed': return { icon: <IconAlertTriangle size={20} aria-hidden />, words: 'Not imported', body: <Refused problem={state.problem} /> };
    case 'unreadable': return { icon: <IconAlertTriangle size={20} aria-hidden />, words: 'Not sent', body: <p role="alert" className={styles.refused}>{state.reason}</p> };
  }
};

const FileLine = ({ file, queue }: { readonly file: QueuedFile; readonly queue: ImportQueue }) => {
  const { icon, words, body } = lookOf(file);
  return (
    <li className={styles.file}>
      <div className={styles.fileHead}>
        <span className={styles.fileIcon}>{icon}</span>
        <div className={styles.fileText}>
          <p className={styles.fileName}>{file.name}</p>
          <p className={styles.quiet}>{words}</p>
        </div>
        {file.state.kind === 'failed' && <Button variant="default" size="sm" onClick={() => queue.retry(file.id)}>Send again</Button>}
        {file.state.kind !== 'running' && file.state.kind !== 'done' && (
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Take ${file.name} off the list`} onClick={() => queue.remove(file.id)}><IconX size={18} aria-hidden /></ActionIcon>
        )}
      </div>
      {body}
    </li>
  );
};

export const QueueView = ({ queue }: { readonly queue: ImportQueue }) => {
  const { files, progress } = queue;
  if (files.length === 0) return null;
  return (
    <div className={styles.queue}>
      <div className={styles.progress}>
        <p role="status">{progress.running ? `${progress.finished} of ${progress.total} files done. Keep this page open.` : `${progress.total === 1 ? '1 file' : `${progress.total} files`} done`}</p>
        {!progress.running && <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={queue.clear}>Clear the list</Button>}
      </div>
      {progress.running && <Progress value={(progress.finished / progress.total) * 100} aria-label="Files imported" />}
      <ul className={styles.files}>{files.map((file) => <FileLine key={file.id} file={file} queue={queue} />)}</ul>
    </div>
  );
};
