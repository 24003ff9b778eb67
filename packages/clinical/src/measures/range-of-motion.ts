// Range of motion in degrees against the norm and against the other side. Negative degrees fall short of the zero position.
import { romByAgeAndSex, romLimitedBelowShare, romNorms, type MeanWithInterval, type RomNorm, type RomNormId } from '../knowledge/rom-norms.js';
import type { SourceId } from '../knowledge/sources.js';

export interface RomReading {
  readonly id: RomNormId;
  readonly degrees: number;
  readonly normDegrees: number;
  /** Share of the norm, 1 being the norm; undefined where the norm is zero. */
  readonly shareOfNorm: number | undefined;
  /** Below 90 % of the norm (product rule, unconfirmed); where the norm is zero, short of zero. */
  readonly limited: boolean;
  readonly source: SourceId;
  readonly confirmed: boolean;
  /** Passive mean of the age and sex, where there is one: to look at, not to judge by. */
  readonly reference: (MeanWithInterval & { readonly source: SourceId; readonly confirmed: boolean }) | undefined;
}

export interface SideDifference {
  readonly id: RomNormId;
  /** Left minus right, degrees. */
  readonly differenceDegrees: number;
  readonly lowerSide: 'left' | 'right' | null;
  /** Lower side as a share of the other; undefined where a share says nothing. */
  readonly shareOfOther: number | undefined;
  readonly limitedSide: 'left' | 'right' | null;
}

export interface RomPerson {
  readonly ageYears?: number;
  readonly sexAtBirth?: string;
}

// Outside this range a value is a slip of the keyboard; product choice, unconfirmed.
const plausible = { min: -90, max: 190 };

function isPlausible(degrees: unknown): degrees is number {
  return typeof degrees === 'number' && degrees >= plausible.min && degrees <= plausible.max;
}

function findNorm(id: string): RomNorm | undefined {
  return romNorms.find((norm) => norm.id === id);
}

/** Undefined for a motion without a norm or a value that cannot be: nothing is taken for normal. */
export function romAgainstNorm(id: string, degrees: number, person: RomPerson = {}): RomReading | undefined {
  const norm = findNorm(id);
  if (norm === undefined || !isPlausible(degrees)) return undefined;
  const shareOfNorm = norm.normalMax === 0 ? undefined : degrees / norm.normalMax;
  return {
    id: norm.id,
    degrees,
    normDegrees: norm.normalMax,
    shareOfNorm,
    limited: shareOfNorm === undefined ? degrees < 0 : shareOfNorm < romLimitedBelowShare,
    source: norm.source,
    confirmed: norm.confirmed,
    reference: referenceFor(norm, person),
  };
}

/** Undefined when the motion has no sides, no norm, or one of the values cannot be. */
export function sideDifference(id: string, leftDegrees: number, rightDegrees: number): SideDifference | undefined {
  const norm = findNorm(id);
  if (norm === undefined || !norm.bilateral || !isPlausible(leftDegrees) || !isPlausible(rightDegrees)) return undefined;
  const lower = Math.min(leftDegrees, rightDegrees);
  const higher = Math.max(leftDegrees, rightDegrees);
  const lowerSide = leftDegrees === rightDegrees ? null : leftDegrees < rightDegrees ? 'left' : 'right';
  const shareOfOther = norm.normalMax === 0 || higher <= 0 ? undefined : lower / higher;
  const isLimited = shareOfOther === undefined ? lower < 0 && lower < higher : shareOfOther < romLimitedBelowShare;
  return { id: norm.id, differenceDegrees: leftDegrees - rightDegrees, lowerSide, shareOfOther, limitedSide: isLimited ? lowerSide : null };
}

function referenceFor({ id }: RomNorm, { ageYears, sexAtBirth }: RomPerson): RomReading['reference'] {
  if (ageYears === undefined || (sexAtBirth !== 'female' && sexAtBirth !== 'male')) return undefined;
  const row = romByAgeAndSex.find(({ motion, ageMin, ageMax }) => id === `rom.${motion}` && ageYears >= ageMin && ageYears < ageMax + 1);
  return row === undefined ? undefined : { ...row[sexAtBirth], source: row.source, confirmed: row.confirmed };
}
