// Limits of several rules and clearances combined: the lowest ceiling, the union of groups left out, every note.
import { pressureLevels } from '../knowledge/techniques.js';
import type { PressureLevel, TechniqueGroupId } from '../knowledge/techniques.js';
import { groupsAbove, techniqueBits } from './techniques.js';

export interface Limits {
  maxPressure?: PressureLevel | undefined;
  avoidGroups?: readonly TechniqueGroupId[] | undefined;
  note?: string | undefined;
}

export interface CombinedLimits {
  maxPressure: PressureLevel;
  /** Bit set of technique groups left out, those above the ceiling included. */
  leftOut: number;
  notes: readonly string[];
}

export function combineLimits(limits: readonly Limits[]): CombinedLimits {
  const maxPressure = pressureLevels.find((level) => limits.some((limit) => limit.maxPressure === level)) ?? 5;
  const leftOut = techniqueBits(limits.flatMap(({ avoidGroups }) => avoidGroups ?? []));
  const notes = new Set(limits.flatMap(({ note }) => note ?? []));
  return { maxPressure, leftOut: leftOut | groupsAbove(maxPressure), notes: [...notes] };
}
