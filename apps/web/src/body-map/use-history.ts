// Undo and redo for a value that somebody else keeps: remembers what was there before each change.
import { useCallback, useRef, useState } from 'react';

const mostSteps = 100;

export interface History<T> {
  /** Several changes in one moment each build on the one before. */
  readonly change: (next: (before: T) => T) => void;
  /** A change that belongs to the last one and is undone with it: what was measured after a stroke. */
  readonly amend: (next: (before: T) => T) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface Steps<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export function useHistory<T>(value: T, onChange: (next: T) => void): History<T> {
  const steps = useRef<Steps<T>>({ past: [], future: [] });
  const [, show] = useState(0);
  const latest = useRef(value);
  const given = useRef(value);
  // Only a value that really came anew replaces what was just drawn and is still on its way up.
  if (given.current !== value) {
    given.current = value;
    latest.current = value;
  }
  const report = useRef(onChange);
  report.current = onChange;

  const go = useCallback((next: T, { past, future }: Steps<T>) => {
    steps.current = { past: past.slice(-mostSteps), future };
    latest.current = next;
    show((count) => count + 1);
    report.current(next);
  }, []);

  const change = useCallback((next: (before: T) => T) => {
    const before = latest.current;
    const after = next(before);
    if (!Object.is(after, before)) go(after, { past: [...steps.current.past, before], future: [] });
  }, [go]);

  const amend = useCallback((next: (before: T) => T) => {
    const after = next(latest.current);
    if (!Object.is(after, latest.current)) go(after, steps.current);
  }, [go]);

  const undo = useCallback(() => {
    const { past, future } = steps.current;
    const before = past.at(-1);
    if (before !== undefined) go(before, { past: past.slice(0, -1), future: [latest.current, ...future] });
  }, [go]);

  const redo = useCallback(() => {
    const { past, future } = steps.current;
    const [after, ...rest] = future;
    if (after !== undefined) go(after, { past: [...past, latest.current], future: rest });
  }, [go]);

  return { change, amend, undo, redo, canUndo: steps.current.past.length > 0, canRedo: steps.current.future.length > 0 };
}
