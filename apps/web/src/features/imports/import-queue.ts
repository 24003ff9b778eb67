// The chosen files and how far each has come. Pure: the running is in use-import-queue.ts.
import type { ImportReport } from './queries';

export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly report: ImportReport }
  /** Refused by the server, or not reachable: the problem says which */
  | { readonly kind: 'failed'; readonly problem: unknown }
  /** Not sent: what is wrong was seen here */
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface QueuedFile {
  readonly id: string;
  readonly name: string;
  readonly state: FileState;
}

export type QueueEvent =
  | { readonly kind: 'added'; readonly files: readonly { readonly id: string; readonly name: string }[] }
  | { readonly kind: 'moved'; readonly id: string; readonly state: FileState }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'cleared' };

const isBusy = ({ state }: QueuedFile): boolean => state.kind === 'waiting' || state.kind === 'running';

export const advance = (queue: readonly QueuedFile[], event: QueueEvent): readonly QueuedFile[] => {
  switch (event.kind) {
    case 'added': return [...queue, ...event.files.map((file): QueuedFile => ({ ...file, state: { kind: 'waiting' } }))];
    case 'moved': return queue.map((file) => (file.id === event.id ? { ...file, state: event.state } : file));
    case 'removed': return queue.filter(({ id, state }) => id !== event.id || state.kind === 'running');
    case 'cleared': return queue.filter(isBusy);
  }
};

/** One at a time: the next to send, unless one is under way. */
export const nextUp = (queue: readonly QueuedFile[]): QueuedFile | undefined =>
  queue.some(({ state }) => state.kind === 'running') ? undefined : queue.find(({ state }) => state.kind === 'waiting');

export interface Progress {
  readonly total: number;
  readonly finished: number;
  readonly running: boolean;
}

export const progressOf = (queue: readonly QueuedFile[]): Progress => ({
  total: queue.length,
  finished: queue.filter((file) => !isBusy(file)).length,
  running: queue.some(isBusy),
});
