// Muscles to feel for trigger points, best first, by how well their referral zones lie on the drawing.
// A trigger point never closes a red flag.
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { RegionId } from '../knowledge/regions.js';
import { triggerPoints, type TriggerPoint, type TriggerPointId } from '../knowledge/trigger-points.js';
import { allSmallest, isMidline, labelOf, type Side, type Zone } from './body-zones.js';
import type { PaintedZone, Quality } from './drawing.js';
import type { PointDone } from './examination.js';
import { functionWords, type FunctionReport } from './functions.js';

export interface MuscleCandidate {
  readonly id: TriggerPointId;
  readonly muscle: string;
  /** Where it is felt. */
  readonly feltAt: RegionId;
  /** null: the drawing does not say. */
  readonly side: Side | null;
  /** 0 to 100; an order for palpation, not a likelihood. */
  readonly score: number;
  readonly primary: readonly RegionId[];
  readonly spillover: readonly RegionId[];
  /** Marked places the muscle refers to or may spread to, and all marked places of this side. */
  readonly covers: { readonly places: number; readonly of: number };
  /** Part of what is marked that lies in its zones, 0 to 1, weighed by painted area and strength of the pain. */
  readonly overlapShare: number;
  readonly qualityFit: 'fits' | 'open' | 'points-elsewhere';
  /** Signs of daily life that go with the muscle and were reported. */
  readonly functions: readonly FunctionReport[];
  /** Found already by touch; null: not examined. */
  readonly found: PointDone | null;
  readonly why: readonly string[];
  readonly signs: string;
  readonly caution: string;
  readonly mimics: readonly ConditionId[];
  readonly confirmed: boolean;
}

// Weights of the order; product choice, unconfirmed.
const weights = { overlap: 0.6, coverage: 0.25, quality: 0.15 };
const zoneWorth = { primary: 1, spillover: 0.5 };
const travelWorth = 0.5;
const functionWorth = 0.1;
const unratedIntensity = 5;

const muscleQualities: readonly Quality[] = ['aching', 'cramping', 'soreness'];
const nerveQualities: readonly Quality[] = ['burning', 'tingling', 'numbness', 'shooting-pain'];

interface WeighedZone {
  readonly region: RegionId;
  readonly weight: number;
  readonly qualities: readonly Quality[];
  readonly travelled: boolean;
}

const zonesByMuscle = triggerPoints.map((point) => ({
  point, primary: allSmallest(point.primaryReferral), spillover: allSmallest(point.spilloverReferral),
}));

export interface BesideDrawing {
  readonly functions?: readonly FunctionReport[];
  readonly points?: readonly PointDone[];
}

export function muscleCandidates(zones: readonly PaintedZone[], { functions = [], points = [] }: BesideDrawing = {}): readonly MuscleCandidate[] {
  return sidesOf(zones)
    .flatMap((side) => candidatesOn(side, weighed(zones, side), { functions, points }))
    .sort((a, b) => b.score - a.score || order(a.id) - order(b.id) || sideOrder(a.side) - sideOrder(b.side));
}

/** Midline areas join every side that is painted; alone they stand for themselves. */
function sidesOf(zones: readonly PaintedZone[]): readonly (Side | null)[] {
  const sides = new Set(zones.filter((zone) => !isMidline(zone.region)).map((zone) => zone.side));
  return sides.size === 0 && zones.length > 0 ? [null] : [...sides];
}

function weighed(zones: readonly PaintedZone[], side: Side | null): readonly WeighedZone[] {
  const isHere = (zone: Zone): boolean => zone.side === side || isMidline(zone.region);
  const here = zones.filter(isHere);
  const painted = new Map<RegionId, WeighedZone>();
  for (const { region, qualities, intensity0To10, share } of here) {
    painted.set(region, { region, qualities, weight: Math.max(intensity0To10 ?? unratedIntensity, 1) * (share ?? 1), travelled: false });
  }
  for (const { qualities, intensity0To10, travelsTo } of here) {
    for (const { region } of travelsTo.filter(isHere)) {
      if (!painted.has(region)) painted.set(region, { region, qualities, weight: Math.max(intensity0To10 ?? unratedIntensity, 1) * travelWorth, travelled: true });
    }
  }
  return [...painted.values()];
}

function candidatesOn(side: Side | null, zones: readonly WeighedZone[], { functions, points }: Required<BesideDrawing>): readonly MuscleCandidate[] {
  const total = zones.reduce((sum, zone) => sum + zone.weight, 0);
  return zonesByMuscle.flatMap(({ point, primary, spillover }) => {
    const onPrimary = zones.filter((zone) => primary.includes(zone.region));
    const onSpillover = zones.filter((zone) => spillover.includes(zone.region));
    const matched = [...onPrimary, ...onSpillover];
    if (matched.length === 0) return [];
    const overlap = (sumOf(onPrimary) * zoneWorth.primary + sumOf(onSpillover) * zoneWorth.spillover) / total;
    const qualityFit = fitOf(point, matched);
    const reported = functions.filter(({ sign }) => point.functions.includes(sign));
    const score = weights.overlap * overlap + weights.coverage * (onPrimary.length / primary.length) + weights.quality * qualityWorth[qualityFit]
      + (reported.length > 0 ? functionWorth : 0);
    return [candidate(point, side, Math.min(Math.round(score * 100), 100), {
      onPrimary, onSpillover, qualityFit, functions: reported,
      covers: { places: matched.length, of: zones.length },
      overlapShare: sumOf(matched) / total,
      found: points.find(({ id, side: where }) => id === point.id && (where === side || where === 'both' || side === null)) ?? null,
    })];
  });
}

const qualityWorth = { fits: 1, open: 0.5, 'points-elsewhere': 0 } as const;

function sumOf(zones: readonly WeighedZone[]): number {
  return zones.reduce((sum, zone) => sum + zone.weight, 0);
}

const wordOf: Readonly<Partial<Record<Quality, string>>> = { burning: 'burning', tingling: 'tingling', numbness: 'numb' };

/** Aching fits a muscle; burning or tingling does not, unless the muscle is known for it. */
function fitOf({ symptoms }: TriggerPoint, zones: readonly WeighedZone[]): MuscleCandidate['qualityFit'] {
  const qualities = zones.flatMap((zone) => zone.qualities);
  const nerve = qualities.filter((quality) => nerveQualities.includes(quality));
  const text = symptoms.toLowerCase().replace(/without \w+/g, '');
  if (nerve.length > 0 && nerve.every((quality) => wordOf[quality] !== undefined && text.includes(wordOf[quality] ?? ''))) return 'fits';
  if (qualities.some((quality) => muscleQualities.includes(quality))) return nerve.length > 0 ? 'open' : 'fits';
  return nerve.length > 0 ? 'points-elsewhere' : 'open';
}

interface Evidence {
  readonly onPrimary: readonly WeighedZone[];
  readonly onSpillover: readonly WeighedZone[];
  readonly qualityFit: MuscleCandidate['qualityFit'];
  readonly functions: readonly FunctionReport[];
  readonly covers: MuscleCandidate['covers'];
  readonly overlapShare: number;
  readonly found: PointDone | null;
}

const qualityText = {
  fits: 'The quality of the pain fits this muscle',
  open: 'The quality of the pain does not decide',
  'points-elsewhere': 'The quality of the pain points to a nerve rather than a muscle',
} as const;

function candidate(point: TriggerPoint, side: Side | null, score: number, { onPrimary, onSpillover, qualityFit, functions, covers, overlapShare, found }: Evidence): MuscleCandidate {
  const named = (zones: readonly WeighedZone[]): string => zones.map((zone) => (zone.travelled ? `${labelOf(zone.region)} (travels there)` : labelOf(zone.region))).join(', ');
  return {
    id: point.id,
    muscle: point.muscle,
    feltAt: point.feltAt,
    side,
    score,
    primary: onPrimary.map((zone) => zone.region),
    spillover: onSpillover.map((zone) => zone.region),
    covers,
    overlapShare,
    qualityFit,
    functions,
    found,
    why: [
      `Covers ${covers.places} of ${covers.of} marked ${covers.of === 1 ? 'place' : 'places'}`,
      ...(onPrimary.length === 0 ? [] : [`Refers to: ${named(onPrimary)}`]),
      ...(onSpillover.length === 0 ? [] : [`May spread to: ${named(onSpillover)}`]),
      qualityText[qualityFit],
      ...functions.map(({ sign }) => functionWords[sign]),
    ],
    signs: point.symptoms,
    caution: point.caution,
    mimics: point.mimics,
    confirmed: point.confirmed,
  };
}

function order(id: TriggerPointId): number {
  return triggerPoints.findIndex((point) => point.id === id);
}

function sideOrder(side: Side | null): number {
  return side === 'left' ? 0 : side === 'right' ? 1 : 2;
}
