import { useEffect, useState } from 'react';

/** Milliseconds since 1970, refreshed every `everyMs`; standing still when that is undefined. */
export const useNow = (everyMs: number | undefined): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (everyMs === undefined) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return now;
};
