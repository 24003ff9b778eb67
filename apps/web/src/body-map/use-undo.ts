// Undo for a value that somebody else keeps: remembers what was there before each change.
import { useCallback, useRef, useState } from 'react';

const mostSteps = 50;

interface Undo<T> {
  /** Several changes in one moment (a finger over many places) each build on the one before. */
  readonly change: (next: (before: T) => T) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

export function useUndo<T>(value: T, onChange: (next: T) => void): Undo<T> {
  const [past, setPast] = useState<readonly T[]>([]);
  const latest = useRef(value);
  latest.current = value;

  const change = useCallback((next: (before: T) => T) => {
    const before = latest.current;
    const after = next(before);
    if (Object.is(after, before)) return;
    setPast((steps) => [...steps, before].slice(-mostSteps));
    latest.current = after;
    onChange(after);
  }, [onChange]);

  const undo = useCallback(() => {
    const before = past.at(-1);
    if (before === undefined) return;
    setPast(past.slice(0, -1));
    latest.current = before;
    onChange(before);
  }, [past, onChange]);

  return { change, undo, canUndo: past.length > 0 };
}
