// Parts of the form that are not needed for its first screen. They are fetched as soon as that screen is shown, so that
// the form also works when the network goes away afterwards.
import { laterTables } from './later-tables';

export const laterParts = {
  ...laterTables,
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
