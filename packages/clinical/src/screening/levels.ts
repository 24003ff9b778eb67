// Decision levels as ranks, 0 (proceed) to 4 (emergency).
import { decisionLevels } from '../knowledge/decision-scale.js';
import type { DecisionLevel, DecisionStatus } from '../knowledge/decision-scale.js';

export const rankOf = (level: DecisionLevel): number => decisionLevels.indexOf(level);

export const levelAt = (rank: number): DecisionLevel => decisionLevels[rank] ?? 'emergency';

export const modifyRank = rankOf('modify');
export const stopRank = rankOf('do-not-treat-refer');
export const emergencyRank = rankOf('emergency');

/** An open question that could raise the level blocks, unless the level found already stops treatment. */
export const statusOf = (rank: number, hasOpenQuestion: boolean): DecisionStatus =>
  hasOpenQuestion && rank < stopRank ? 'not-screened' : levelAt(rank);
