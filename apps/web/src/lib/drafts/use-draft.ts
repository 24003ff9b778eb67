import { useCallback, useEffect, useRef, useState } from 'react';
import { nextValue, type Next } from '../next-value';
import { useDraftScope } from './draft-scope';
import { findDrafts, forgetDraft, keepDraft } from './draft-store';

const keepAfterMs = 250;

export interface DraftState<T> {
  readonly value: T;
  readonly set: (next: Next<T>) => void;
  /** False until the device was asked for an earlier draft: show a skeleton or disable the form. */
  readonly ready: boolean;
  /** When the restored draft was typed (ms since 1970); undefined if there was none */
  readonly restoredFrom: number | undefined;
  /** Call after the server has taken it, or when the person starts over. */
  readonly clear: (startOver?: T) => Promise<void>;
}

/**
 * State of a form that survives a closed tab, a lost session and a killed browser. For things that do not exist on
 * the server yet; what exists there is edited with useAutosave. `isUsable` refuses drafts of an older shape.
 */
export const useDraft = <T>(key: string, initial: T, isUsable: (value: unknown) => value is T): DraftState<T> => {
  const scope = useDraftScope();
  const [value, setValue] = useState(initial);
  const [ready, setReady] = useState(false);
  const [restoredFrom, setRestoredFrom] = useState<number>();
  const latest = useRef<T>(initial);
  const pending = useRef<number>(undefined);
  const usable = useRef(isUsable);
  const touched = useRef(false);

  const keepNow = useCallback(() => {
    if (pending.current === undefined) return;
    window.clearTimeout(pending.current);
    pending.current = undefined;
    void keepDraft(scope, key, latest.current).catch(() => undefined); // a full disk must not stop the typing
  }, [scope, key]);

  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const drafts = await findDrafts(scope, key).catch(() => []);
      const newest = drafts.findLast((draft) => usable.current(draft.value));
      if (!current) return;
      // Whoever typed faster than the device answered keeps what was typed.
      if (!touched.current && newest !== undefined && usable.current(newest.value)) {
        latest.current = newest.value;
        setValue(newest.value);
        setRestoredFrom(newest.savedAt);
      }
      setReady(true);
    };
    void restore();
    window.addEventListener('pagehide', keepNow);
    return () => {
      current = false;
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [scope, key, keepNow]);

  const set = useCallback((next: Next<T>) => {
    touched.current = true;
    latest.current = nextValue(next, latest.current);
    setValue(() => latest.current);
    if (pending.current === undefined) pending.current = window.setTimeout(keepNow, keepAfterMs);
  }, [keepNow]);

  const clear = useCallback(async (startOver?: T) => {
    window.clearTimeout(pending.current);
    pending.current = undefined;
    if (startOver !== undefined) {
      latest.current = startOver;
      setValue(() => startOver);
    }
    setRestoredFrom(undefined);
    const drafts = await findDrafts(scope, key).catch(() => []);
    await Promise.all(drafts.map((draft) => forgetDraft(scope, key, draft.tab)));
  }, [scope, key]);

  return { value, set, ready, restoredFrom, clear };
};
