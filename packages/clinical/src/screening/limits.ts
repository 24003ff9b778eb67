// Limits of several rules and clearances combined: the lowest ceiling, the union of groups left out, every note.
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
  let maxPressure: PressureLevel = 5;
  let leftOut = 0;
  const notes = new Set<string>();
  for (const limit of limits) {
    if (limit.maxPressure !== undefined && limit.maxPressure < maxPressure) maxPressure = limit.maxPressure;
    if (limit.avoidGroups !== undefined) leftOut |= techniqueBits(limit.avoidGroups);
    if (limit.note !== undefined) notes.add(limit.note);
  }
  return { maxPressure, leftOut: leftOut | groupsAbove(maxPressure), notes: [...notes] };
}
