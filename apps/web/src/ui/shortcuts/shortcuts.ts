// Keyboard shortcuts: one place that listens, one list that the help dialog shows.
import { useEffect, useRef } from 'react';
import { createStore, useStore } from '../../lib/store';

export interface Shortcut {
  /** 'mod+k' (Ctrl or Command), 'alt+1' (by the place of the key), 'F9', or one character such as '?' */
  readonly keys: string;
  readonly label: string;
}

const storageKey = 'legwork-single-keys';

const remembered = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
};

const singleKeys = createStore<boolean>(remembered());
const listed = createStore<readonly Shortcut[]>([]);

export const useShortcutList = (): readonly Shortcut[] => useStore(listed);
export const useSingleKeys = (): boolean => useStore(singleKeys);

/** Shortcuts of one bare character can be switched off: speech input types them by accident. */
export const setSingleKeys = (on: boolean): void => {
  singleKeys.set(on);
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // storage switched off: the choice lasts as long as the page
  }
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const isSingle = (keys: string): boolean => keys.length === 1;

/** With Alt held, a Mac types another character: the place of the key counts. */
const isAltKey = (key: string, { code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && !metaKey && (code === `Key${key.toUpperCase()}` || code === `Digit${key}`);

export const matches = (keys: string, event: KeyboardEvent): boolean => {
  const parts = keys.toLowerCase().split('+');
  if (parts[0] === 'alt') return isAltKey(parts[1] ?? '', event);
  const wantsModifier = parts[0] === 'mod';
  const hasModifier = event.ctrlKey || event.metaKey;
  return wantsModifier === hasModifier && !event.altKey && event.key.toLowerCase() === (wantsModifier ? parts[1] : parts[0]);
};

const applies = (keys: string, event: KeyboardEvent): boolean =>
  matches(keys, event) && !(isSingle(keys) && (!singleKeys.get() || isTyping(event.target)));

/** Listens while the component is there. Several ways to one action: call it once per way with the same label. */
export const useShortcut = (keys: string, label: string, run: () => void): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const entry: Shortcut = { keys, label };
    listed.set([...listed.get(), entry]);
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !applies(keys, event)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
      listed.set(listed.get().filter((one) => one !== entry));
    };
  }, [keys, label]);
};
