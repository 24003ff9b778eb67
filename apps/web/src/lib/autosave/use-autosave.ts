import { useCallback, useEffect, useRef, useState } from 'react';
import { findDrafts, forgetDraft, keepDraft, keepDraftAtOnce, takeUpDrafts } from '../drafts/draft-store';
import { useDraftScope } from '../drafts/draft-scope';
import { thisTab } from '../drafts/tab-identity';
import { nextValue, type Next } from '../next-value';
import { onReachable } from '../online';
import { onSignedInAgain } from '../session-presence';
import { useStore } from '../store';
import { AutosaveQueue, type Saved, type Snapshot, type Timer } from './autosave-queue';
import { KeptEdits } from './kept-edits';
import { mergePreferring, mergeSections } from './merge-sections';

export interface AutosaveOptions<T extends object> {
  /** Names the work on this device, for example `session:${id}`. Give the component the same React key. */
  readonly draftKey: string;
  /** The newest representation the screen has, usually from a query */
  readonly server: Saved<T>;
  /** Sends it with ifMatch(base.version); send only what differs from base.value where the route takes parts. */
  readonly save: (value: T, base: Saved<T>) => Promise<Saved<T>>;
  /** From the body of a 409 stale-version to version and value */
  readonly readCurrent: (current: unknown) => Saved<T> | undefined;
  /** Default: field by field, see mergeSections */
  readonly merge?: (base: T, mine: T, theirs: T) => T | undefined;
  /** Both edits, and where they clash the preferred one. Default: field by field, see mergePreferring */
  readonly prefer?: (base: T, preferred: T, other: T) => T;
}

export interface Autosave<T> extends Snapshot<T> {
  readonly change: (next: Next<T>) => void;
  readonly resolve: AutosaveQueue<T>['resolve'];
  /** Await before signing: resolves when what is typed was sent (look at `state` for how it went). */
  readonly flush: () => Promise<void>;
}

const browserTimer: Timer = {
  now: () => Date.now(),
  start: (action, delayMs) => window.setTimeout(action, delayMs),
  stop: (timer) => window.clearTimeout(timer),
};

interface Work<T> {
  readonly queue: AutosaveQueue<T>;
  readonly edits: KeptEdits<T>;
}

const useWork = <T extends object>(options: AutosaveOptions<T>, scope: string): Work<T> => {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [work] = useState((): Work<T> => {
    const { draftKey, server } = options;
    const edits = new KeptEdits<T>({
      thisTab,
      keep: (edit, instead) => keepDraft(scope, draftKey, edit, instead),
      keepAtOnce: (edit, instead) => keepDraftAtOnce(scope, draftKey, edit, instead),
      forget: (tab) => forgetDraft(scope, draftKey, tab),
      takeUp: () => takeUpDrafts(scope, draftKey),
      find: () => findDrafts(scope, draftKey),
    });
    const queue: AutosaveQueue<T> = new AutosaveQueue<T>(server, {
      save: (value, base) => latest.current.save(value, base),
      keep: (edit) => edits.keep(edit, queue),
      keepAtOnce: (edit) => edits.keepAtOnce(edit, queue),
      forget: () => edits.forget(),
      onAgreed: () => void edits.restoreInto(queue, () => true),
      merge: (base, mine, theirs) => (latest.current.merge ?? mergeSections)(base, mine, theirs),
      prefer: (base, preferred, other) => (latest.current.prefer ?? mergePreferring)(base, preferred, other),
      readCurrent: (current) => latest.current.readCurrent(current),
      timer: browserTimer,
    });
    return { queue, edits };
  });
  return work;
};

const useLifeOf = <T>({ queue, edits }: Work<T>): void => {
  useEffect(() => {
    let current = true;
    const restore = (): void => void edits.restoreInto(queue, () => current);
    restore();
    const send = (): void => void queue.flush();
    const leave = (): void => {
      queue.keepAtOnce();
      send();
    };
    /** Whoever comes back to the page also finds what a tab closed in the meantime has left. */
    const look = (): void => {
      if (document.visibilityState === 'visible') restore();
      else void queue.keepNow().then(send);
    };
    const stops = [onReachable(send), onSignedInAgain(send)];
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', look);
    return () => {
      current = false;
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', look);
      void queue.keepNow().then(() => queue.flush());
    };
  }, [queue, edits]);
};

/** Edits one thing of the server without a Save button. See autosave-queue.ts for what happens on the way. */
export const useAutosave = <T extends object>(options: AutosaveOptions<T>): Autosave<T> => {
  const scope = useDraftScope();
  const work = useWork(options, scope);
  const { queue } = work;
  const snapshot = useStore(queue.snapshot);
  useLifeOf(work);
  useEffect(() => queue.refresh(options.server), [queue, options.server]);
  const change = useCallback((next: Next<T>) => {
    queue.change(nextValue(next, queue.snapshot.get().value));
  }, [queue]);
  const resolve = useCallback<AutosaveQueue<T>['resolve']>((choice) => queue.resolve(choice), [queue]);
  const flush = useCallback(() => queue.flush(), [queue]);
  return { ...snapshot, change, resolve, flush };
};
