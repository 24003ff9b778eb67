// Files one after the other, each in a request of its own: one that is refused stops none of the others.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { importsKey, sendBundle, type ImportReport } from './queries';
import { readBundle } from './read-bundle';

export type RunState =
  | { readonly kind: 'waiting' | 'sending' }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface RunFile {
  readonly id: number;
  readonly file: File;
  readonly state: RunState;
}

const isOpen = ({ state }: RunFile): boolean => state.kind === 'waiting' || state.kind === 'sending';

/** Leaving while files wait would lose the rest of them. */
const useLeaveWarning = (busy: boolean): void => {
  useEffect(() => {
    if (!busy) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);
};

export const useImportRun = () => {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly RunFile[]>([]);
  const queue = useRef(Promise.resolve());
  const nextId = useRef(0);
  const stopped = useRef(false);

  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true; // the file on its way arrives; the ones waiting were asked for by a screen that is gone
    };
  }, []);

  const put = useCallback((id: number, state: RunState) => setFiles((all) => all.map((one) => (one.id === id ? { ...one, state } : one))), []);

  const take = useCallback(async (id: number, file: File): Promise<void> => {
    if (stopped.current) return;
    put(id, { kind: 'sending' });
    try {
      put(id, { kind: 'done', report: await sendBundle(file.name, await readBundle(file)) });
      await Promise.all([client.invalidateQueries({ queryKey: importsKey }), client.invalidateQueries({ queryKey: ['patients'] })]);
    } catch (error) {
      put(id, { kind: 'failed', error });
    }
  }, [client, put]);

  const enqueue = useCallback((id: number, file: File): void => {
    queue.current = queue.current.then(() => take(id, file));
  }, [take]);

  const add = useCallback((chosen: readonly File[]): void => {
    const fresh = chosen.map((file): RunFile => ({ id: (nextId.current += 1), file, state: { kind: 'waiting' } }));
    setFiles((all) => [...all, ...fresh]);
    fresh.forEach(({ id, file }) => enqueue(id, file));
  }, [enqueue]);

  const retry = useCallback(({ id, file }: RunFile): void => {
    put(id, { kind: 'waiting' });
    enqueue(id, file);
  }, [enqueue, put]);

  const settled = files.filter((one) => !isOpen(one)).length;
  const busy = settled < files.length;
  useLeaveWarning(busy);
  return { files, settled, busy, add, retry, clear: () => setFiles((all) => all.filter(isOpen)) };
};
