import type { Enclosures } from '../../platform/outbox/clinic-mails.js';

/** The papers of several features: each answers for the mails it knows. */
export const firstOf = (features: readonly Enclosures[]): Enclosures => async (work, row) => {
  for (const feature of features) {
    const enclosed = await feature(work, row);
    if (enclosed !== undefined) return enclosed;
  }
  return undefined;
};
