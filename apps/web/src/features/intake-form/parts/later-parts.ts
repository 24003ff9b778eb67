// Parts of the form that are not needed for its first screen. They are fetched as soon as that screen is shown, so that
// the form also works when the network goes away afterwards.
import { useEffect, useState } from 'react';
import { onReachable } from '../../../lib/online';

export const laterParts = {
  meaning: () => import('./meaning'),
  medicines: () => import('./medicine-table'),
  medicinesField: () => import('../fields/MedicinesField'),
  painAreas: () => import('../fields/PainAreasField'),
  places: () => import('../fields/PlacesField'),
  events: () => import('../fields/EventsField'),
  summary: () => import('../finish/Summary'),
  sign: () => import('../finish/SignScreen'),
  done: () => import('../finish/Done'),
  danger: () => import('../danger/DangerCard'),
} as const;

/** Fetches everything once the browser has nothing better to do. What fails is fetched again when it is needed. */
export const fetchAllParts = async (): Promise<void> => {
  for (const load of Object.values(laterParts)) await load().catch(() => undefined);
};

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
