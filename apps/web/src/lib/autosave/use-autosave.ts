import { useCallback, useEffect, useRef, useState } from 'react';
import { findDrafts, forgetDraft, keepDraft, keepDraftAtOnce, takeUpDrafts } from '../drafts/draft-store';
import { useDraftScope } from '../drafts/draft-scope';
import { thisTab } from '../drafts/tab-identity';
import { nextValue, type Next } from '../next-value';
import { onReachable } from '../online';
import { onSignedInAgain } from '../session-presence';
import { useStore } from '../store';
import { AutosaveQueue, type Edit, type Saved, type Snapshot, type Timer } from './autosave-queue';
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

const isEdit = <T>(value: unknown): value is Edit<T> =>
  typeof value === 'object' && value !== null && 'base' in value && 'value' in value;

/** The queue and the tabs whose left-over drafts it took up: only those are forgotten with its own. */
interface Work<T> {
  readonly queue: AutosaveQueue<T>;
  readonly adoptedTabs: Set<string>;
  readonly gate: Gate;
}

/** Nothing is written over what an earlier visit left before that was read. */
interface Gate {
  readonly opened: Promise<void>;
  readonly isOpen: () => boolean;
  readonly open: () => void;
}

const newGate = (): Gate => {
  let isOpen = false;
  let resolve: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    resolve = done;
  });
  return {
    opened,
    isOpen: () => isOpen,
    open: () => {
      isOpen = true;
      resolve();
    },
  };
};

const useWork = <T extends object>(options: AutosaveOptions<T>, scope: string): Work<T> => {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [work] = useState((): Work<T> => {
    const { draftKey, server } = options;
    const adoptedTabs = new Set<string>();
    const gate = newGate();
    /** While a person still has to choose, the text does not hold what was found beside it. */
    const contained = (): readonly string[] => (queue.snapshot.get().state.kind === 'conflict' ? [] : [...adoptedTabs]);
    const queue: AutosaveQueue<T> = new AutosaveQueue<T>(server, {
      save: (value, base) => latest.current.save(value, base),
      keep: (edit) => gate.opened.then(() => keepDraft(scope, draftKey, edit, contained())),
      keepAtOnce: (edit) => {
        if (gate.isOpen()) keepDraftAtOnce(scope, draftKey, edit, contained());
      },
      forget: async () => {
        await gate.opened;
        await Promise.all([thisTab, ...adoptedTabs].map((tab) => forgetDraft(scope, draftKey, tab)));
      },
      merge: (base, mine, theirs) => (latest.current.merge ?? mergeSections)(base, mine, theirs),
      prefer: mergePreferring,
      readCurrent: (current) => latest.current.readCurrent(current),
      timer: browserTimer,
    });
    return { queue, adoptedTabs, gate };
  });
  return work;
};

const useLifeOf = <T>({ queue, adoptedTabs, gate }: Work<T>, scope: string, draftKey: string): void => {
  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const drafts = await (gate.isOpen() ? findDrafts : takeUpDrafts)(scope, draftKey).catch(() => []);
      const isNew = (tab: string): boolean => tab !== thisTab && !adoptedTabs.has(tab);
      const found = drafts.flatMap(({ tab, value }) => (isEdit<T>(value) && isNew(tab) ? [{ tab, edit: value }] : []));
      if (current && queue.snapshot.get().state.kind !== 'conflict') {
        const taken = queue.adopt(found.map(({ edit }) => edit));
        for (const { tab } of found.slice(0, taken)) adoptedTabs.add(tab);
      }
      gate.open();
    };
    void restore();
    const send = (): void => void queue.flush();
    const leave = (): void => {
      queue.keepAtOnce();
      send();
    };
    /** Whoever comes back to the page also finds what a tab closed in the meantime has left. */
    const look = (): void => {
      if (document.visibilityState === 'visible') void restore();
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
  }, [queue, adoptedTabs, gate, scope, draftKey]);
};

/** Edits one thing of the server without a Save button. See autosave-queue.ts for what happens on the way. */
export const useAutosave = <T extends object>(options: AutosaveOptions<T>): Autosave<T> => {
  const scope = useDraftScope();
  const work = useWork(options, scope);
  const { queue } = work;
  const snapshot = useStore(queue.snapshot);
  useLifeOf(work, scope, options.draftKey);
  useEffect(() => queue.refresh(options.server), [queue, options.server]);
  const change = useCallback((next: Next<T>) => {
    queue.change(nextValue(next, queue.snapshot.get().value));
  }, [queue]);
  const resolve = useCallback<AutosaveQueue<T>['resolve']>((choice) => queue.resolve(choice), [queue]);
  const flush = useCallback(() => queue.flush(), [queue]);
  return { ...snapshot, change, resolve, flush };
};
