// Statuses by severity; open questions are no level.
import { decisionLevels } from '../../knowledge/decision-scale.js';
import type { DecisionStatus } from '../../knowledge/decision-scale.js';

/** -1 for not-screened. */
export const levelRank = (status: DecisionStatus): number => (status === 'not-screened' ? -1 : decisionLevels.indexOf(status));
