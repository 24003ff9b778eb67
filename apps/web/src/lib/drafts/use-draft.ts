import { useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../api';
import { nextValue, type Next } from '../next-value';
import { useDraftScope } from './draft-scope';
import { forgetDraft, keepDraft, keepDraftAtOnce, takeUpDrafts } from './draft-store';
import { readSentDraft, type SentDraft } from './sent-draft';
import { thisTab } from './tab-identity';

const keepAfterMs = 250;

/** How what is typed stands on this device; `restored`: as an earlier visit left it. */
export type DraftKeeping = 'nothing' | 'restored' | 'under-way' | 'kept' | 'not-kept';

export interface DraftState<T> {
  readonly value: T;
  readonly set: (next: Next<T>) => void;
  /** False until the device was asked for an earlier draft: show a skeleton or disable the form. */
  readonly ready: boolean;
  /** When the restored draft was typed (ms since 1970); undefined if there was none */
  readonly restoredFrom: number | undefined;
  readonly keeping: DraftKeeping;
  /** The key to send this value under: the same one for the same value, also after a crash; a changed value gets a new one. */
  readonly sendKey: () => Promise<string>;
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
  const [keeping, setKeeping] = useState<DraftKeeping>('nothing');
  const latest = useRef<T>(initial);
  const pending = useRef<number>(undefined);
  const usable = useRef(isUsable);
  const touched = useRef(false);
  /** Whether the device was asked for an earlier draft: before that, nothing is written over it. */
  const looked = useRef(false);
  const takenUp = useRef<readonly string[]>([]);
  const sentUnder = useRef<string>(undefined);

  /** What is typed now holds the draft it was begun with, which therefore goes with the same write. */
  const keep = useCallback((write: typeof keepDraftAtOnce) => {
    if (pending.current === undefined || !looked.current) return;
    window.clearTimeout(pending.current);
    pending.current = undefined;
    write(scope, key, { draft: latest.current, sendKey: sentUnder.current } satisfies SentDraft<T>, takenUp.current);
  }, [scope, key]);
  /** What was typed or thrown away since then is not spoken of. */
  const say = useCallback((isKept: boolean) => setKeeping((now) => (now === 'nothing' || pending.current !== undefined ? now : isKept ? 'kept' : 'not-kept')), []);
  const keepNow = useCallback(() => keep((...draft) => void keepDraft(...draft).then(say, () => say(false))), [keep, say]); // a full disk must not stop the typing

  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const drafts = await takeUpDrafts(scope, key).catch(() => []);
      const [newest] = drafts.toReversed().flatMap(({ value: kept, ...draft }) => {
        const found = readSentDraft(kept, usable.current);
        return found === undefined ? [] : [{ ...draft, ...found }];
      });
      looked.current = true;
      if (!current) {
        keepNow();
        return;
      }
      // Whoever typed faster than the device answered keeps what was typed.
      if (!touched.current && newest !== undefined) {
        latest.current = newest.draft;
        sentUnder.current = newest.sendKey;
        takenUp.current = [newest.tab];
        setValue(() => newest.draft);
        setRestoredFrom(newest.savedAt);
        setKeeping('restored');
      }
      else keepNow();
      setReady(true);
    };
    void restore();
    const leave = (): void => keep(keepDraftAtOnce);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      current = false;
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, [scope, key, keep, keepNow]);

  const set = useCallback((next: Next<T>) => {
    touched.current = true;
    sentUnder.current = undefined;
    latest.current = nextValue(next, latest.current);
    setValue(() => latest.current);
    setKeeping('under-way');
    if (pending.current === undefined) pending.current = window.setTimeout(keepNow, keepAfterMs);
  }, [keepNow]);

  const sendKey = useCallback(async () => {
    const known = sentUnder.current;
    if (known !== undefined) return known;
    const made = newIdempotencyKey();
    sentUnder.current = made;
    touched.current = true;
    window.clearTimeout(pending.current);
    pending.current = undefined;
    say(await keepDraft(scope, key, { draft: latest.current, sendKey: made } satisfies SentDraft<T>, takenUp.current).catch(() => false));
    return made;
  }, [scope, key, say]);

  const clear = useCallback(async (startOver?: T) => {
    window.clearTimeout(pending.current);
    pending.current = undefined;
    sentUnder.current = undefined;
    if (startOver !== undefined) {
      latest.current = startOver;
      setValue(() => startOver);
    }
    setRestoredFrom(undefined);
    setKeeping('nothing');
    // Drafts of other tabs that nobody has looked at since stay: they are offered the next time.
    await Promise.all([thisTab, ...takenUp.current].map((tab) => forgetDraft(scope, key, tab))).catch(() => undefined);
    takenUp.current = [];
  }, [scope, key]);

  return { value, set, ready, restoredFrom, keeping, sendKey, clear };
};
