// How heavy a fired rule weighs in an explanation: its level, or modify once a letter covers it.
import { decisionLevels } from '../knowledge/decision-scale.js';
import type { DecisionLevel } from '../knowledge/decision-scale.js';

export const severityOfRule = ({ level, clearedBy = [] }: { readonly level: DecisionLevel; readonly clearedBy?: readonly number[] }): number =>
  (clearedBy.length > 0 ? decisionLevels.indexOf('modify') : decisionLevels.indexOf(level));
