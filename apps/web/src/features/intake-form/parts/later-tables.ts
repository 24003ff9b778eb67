// Tables and rules the form can begin without.
import { useEffect, useState } from 'react';
import { onReachable } from '../../../lib/online';

export const laterTables = {
  meaning: () => import('./meaning'),
  medicines: () => import('./medicine-table'),
} as const;

/** A part as soon as it is there; tried again when the network is back. `load` must stay the same function. */
export function useLaterPart<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    let current = true;
    const fetchPart = (): void => {
      void load().then((loaded) => { if (current) setPart(() => loaded); }, () => undefined);
    };
    fetchPart();
    const stop = onReachable(fetchPart);
    return () => {
      current = false;
      stop();
    };
  }, [load]);
  return part;
}
