import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { advance, nextUp, progressOf, type Progress, type QueuedFile } from './import-queue';
import { importsKey, sendBundle } from './queries';
import { readBundleFile } from './read-bundle-file';

export interface ImportQueue {
  readonly files: readonly QueuedFile[];
  readonly progress: Progress;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
  readonly clear: () => void;
}

const warnBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Sends the files one after the other: each is a transaction of its own on the server. */
export const useImportQueue = (): ImportQueue => {
  const queryClient = useQueryClient();
  const [queue, tell] = useReducer(advance, []);
  const contents = useRef(new Map<string, File>());
  const counter = useRef(0);
  const next = nextUp(queue);
  const progress = progressOf(queue);

  useEffect(() => {
    const id = next?.id;
    const file = id === undefined ? undefined : contents.current.get(id);
    if (id === undefined || file === undefined) return;
    const run = async (): Promise<void> => {
      const read = await readBundleFile(file);
      if (!read.ok) {
        tell({ kind: 'moved', id, state: { kind: 'unreadable', reason: read.reason } });
        return;
      }
      try {
        tell({ kind: 'moved', id, state: { kind: 'done', report: await sendBundle(file.name, read.text, read.content) } });
        contents.current.delete(id);
        await queryClient.invalidateQueries({ queryKey: importsKey });
        await queryClient.invalidateQueries({ queryKey: ['patients'] });
      } catch (problem) {
        tell({ kind: 'moved', id, state: { kind: 'failed', problem } });
      }
    };
    tell({ kind: 'moved', id, state: { kind: 'running' } });
    void run();
  }, [next?.id, queryClient]);

  useEffect(() => {
    if (!progress.running) return undefined;
    window.addEventListener('beforeunload', warnBeforeLeaving);
    return () => window.removeEventListener('beforeunload', warnBeforeLeaving);
  }, [progress.running]);

  const add = useCallback((files: readonly File[]) => {
    const entries = files.map((file) => {
      counter.current += 1;
      const id = `file-${counter.current}`;
      contents.current.set(id, file);
      return { id, name: file.name };
    });
    tell({ kind: 'added', files: entries });
  }, []);

  return {
    files: queue, progress, add,
    remove: (id) => tell({ kind: 'removed', id }),
    retry: (id) => tell({ kind: 'moved', id, state: { kind: 'waiting' } }),
    clear: () => tell({ kind: 'cleared' }),
  };
};
