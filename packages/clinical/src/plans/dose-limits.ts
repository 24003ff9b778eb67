// Limits beyond which a dose is refused, reason or not. Where a source gave the range, the range is the limit; elsewhere the scale of
// the unit, what the law of nature allows, and a guard against slips of the keyboard (product policy, unconfirmed).
import type { DoseParameter, ModalityId } from '../knowledge/modalities.js';
import { pressureScale } from '../knowledge/techniques.js';

export interface DoseLimits {
  readonly min: number;
  readonly max: number;
}

const endOfScale: Readonly<Record<string, DoseLimits>> = {
  'level 0-5': { min: 0, max: Math.max(...pressureScale.map(({ level }) => level)) },
  'NPRS points': { min: 0, max: 10 },
  '% of maximum': { min: 0, max: 100 },
  '% of free length': { min: 0, max: 100 },
  '%': { min: 0, max: 100 },
  'none/little': { min: 0, max: 1 },
  'h/day': { min: 0, max: 24 },
  'reps in reserve': { min: 0, max: 10 },
  'I-IV': { min: 1, max: 4 },
  C: { min: 20, max: 45 },
};

/** Above the catalogue's range, but never beyond these: skin burns, tissue starves, days have an end. */
const ownLimits: Readonly<Partial<Record<ModalityId, Readonly<Record<string, DoseLimits>>>>> = {
  'exercise-strength': { days: { min: 1, max: 7 }, painCeiling: { min: 0, max: 5 } },
  aerobic: { days: { min: 1, max: 7 } },
  'static-stretch': { days: { min: 1, max: 7 } },
  'tp-release': { painCeiling: { min: 0, max: 7 } },
  compression: { mmHg: { min: 5, max: 40 } },
  mld: { pressureMmHg: { min: 5, max: 60 } },
  heat: { minutes: { min: 1, max: 30 } },
  cold: { minutes: { min: 1, max: 20 }, gap: { min: 30, max: 1440 } },
  'tape-elastic': { wearHours: { min: 1, max: 120 } },
  'tape-rigid': { wearHours: { min: 1, max: 48 } },
};

const timesTheRange = 3;

/** Within these a value outside the usual range needs a reason; outside them it is refused. */
export function doseLimits(modalityId: string, { param, unit, min, max, confirmed }: DoseParameter): DoseLimits {
  if (confirmed) return { min, max };
  const table: Readonly<Record<string, Readonly<Record<string, DoseLimits>> | undefined>> = ownLimits;
  return table[modalityId]?.[param] ?? endOfScale[unit] ?? { min: 0, max: max * timesTheRange };
}

/** Inside the usual range and still not without a reason. */
const reasonAbove: Readonly<Record<string, { readonly value: number; readonly why: string }>> = {
  'compression/mmHg': { value: 20, why: 'above 20 mmHg only on prescription' },
};

export const reasonAlwaysAbove = (modalityId: string, param: string): { readonly value: number; readonly why: string } | undefined => reasonAbove[`${modalityId}/${param}`];
