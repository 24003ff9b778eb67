// A form on the clinic's tablet locks itself when nobody touches it.
import { useEffect, useRef } from 'react';

export const lockAfterMs = 3 * 60_000;
const lookEveryMs = 5_000;
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/** Counts by the clock and not by one long timer: a tablet that slept is locked when it wakes. */
export function useIdleLock(isOn: boolean, lock: () => void): void {
  const latest = useRef(lock);
  useEffect(() => { latest.current = lock; });
  useEffect(() => {
    if (!isOn) return undefined;
    let touchedAt = Date.now();
    const touched = (): void => { touchedAt = Date.now(); };
    const look = (): void => { if (Date.now() - touchedAt >= lockAfterMs) latest.current(); };
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = window.setInterval(look, lookEveryMs);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touched);
      document.removeEventListener('visibilitychange', look);
      window.clearInterval(timer);
    };
  }, [isOn]);
}
