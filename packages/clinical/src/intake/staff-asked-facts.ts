// Core facts that only a clinician can answer: the check-in asks them, the patient's form does not.
import type { FactId } from '../knowledge/fact-ids.js';
import { facts } from '../knowledge/facts.js';

export const staffAskedFactIds: readonly FactId[] = facts
  .filter(({ askedBy, core }) => askedBy === 'clinician' && core)
  .map(({ id }) => id);
