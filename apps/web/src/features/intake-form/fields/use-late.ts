// Typed words are handed on after a short pause, at once when the field is left, and never lost when it goes away.
import { useCallback, useEffect, useRef } from 'react';

const pauseMs = 500;

interface Late<T> {
  readonly later: (value: T) => void;
  readonly now: (value: T) => void;
  readonly flush: () => void;
}

export function useLate<T>(report: (value: T) => void): Late<T> {
  const latest = useRef(report);
  const pending = useRef<{ readonly value: T }>(undefined);
  const timer = useRef<number>(undefined);
  useEffect(() => { latest.current = report; });

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = undefined;
    if (waiting !== undefined) latest.current(waiting.value);
  }, []);
  useEffect(() => flush, [flush]);

  const later = useCallback((value: T) => {
    pending.current = { value };
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, pauseMs);
  }, [flush]);
  const now = useCallback((value: T) => {
    pending.current = { value };
    flush();
  }, [flush]);
  return { later, now, flush };
}
