// Findings that answer a question of the screening: they become facts at once, so that the screening sees them before
// the next touch. A finding answers only what it settles: a negative test is not "no" to a question that asks for more.
import { regionGroups, type AnswerItem, type AnswerValue, type FactId, type Side } from '@legwork/clinical';
import type { FindingData } from './finding-data.js';
import type { FindingKind } from './findings.dto.js';

export interface FactEntry {
  readonly factId: FactId;
  readonly value: AnswerValue;
}

export interface FindingInContext {
  readonly kind: string;
  readonly region: string;
  readonly side: string | null;
  readonly data: unknown;
  /** The latest girth at the same place and landmark on the other side; undefined when it was not measured. */
  readonly otherSideCm?: number | undefined;
  /** Places where feeling is already known to be reduced. */
  readonly reducedSensation: readonly AnswerItem[];
}

/** Wells: a calf at least this much larger than the other one, measured 10 cm below the tibial tuberosity. */
export const SWOLLEN_CALF_CM = 3;

type Deductions = { readonly [Kind in FindingKind]?: (data: FindingData[Kind], finding: FindingInContext) => FactEntry[] };

const DEDUCTIONS: Deductions = {
  vital: ({ systolic, diastolic, temperatureCelsius }) => [
    ...measured('bp.systolic', systolic), ...measured('bp.diastolic', diastolic), ...measured('temp.celsius', temperatureCelsius),
  ],
  'special-test': ({ testId, result }, finding) => (result === 'positive' ? (POSITIVE_TESTS[testId]?.(finding) ?? []) : []),
  neuro: ({ dermatome }, finding) => (dermatome === 'reduced' || dermatome === 'absent' ? reducedSensationAt(finding) : []),
  girth: ({ cm }, { region, otherSideCm }) => {
    const belowKnee: readonly string[] = regionGroups['below-knee'];
    const swollen = belowKnee.includes(region) && otherSideCm !== undefined && Math.abs(cm - otherSideCm) >= SWOLLEN_CALF_CM;
    return swollen ? [{ factId: 'sx.legSwellingUnilateral', value: true }] : [];
  },
};

const POSITIVE_TESTS: Readonly<Partial<Record<FindingData['special-test']['testId'], (finding: FindingInContext) => FactEntry[]>>> = {
  thompson: () => [{ factId: 'achilles.popOrThompson', value: true }],
  'wells-calf-measure': () => [{ factId: 'sx.legSwellingUnilateral', value: true }],
  monofilament: (finding) => reducedSensationAt(finding),
};

export function factsFrom(finding: FindingInContext): FactEntry[] {
  const deduce = DEDUCTIONS[finding.kind as FindingKind] as ((data: unknown, finding: FindingInContext) => FactEntry[]) | undefined;
  return deduce?.(finding.data, finding) ?? [];
}

function measured(factId: FactId, value: number | undefined): FactEntry[] {
  return value === undefined ? [] : [{ factId, value }];
}

function reducedSensationAt({ region, side, reducedSensation }: FindingInContext): FactEntry[] {
  const sides: readonly Side[] = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  const places: readonly AnswerItem[] = side === null ? [region] : sides.map((one) => ({ region, side: one }));
  const added = places.filter((place) => !reducedSensation.some((known) => isSame(known, place)));
  return added.length === 0 ? [] : [{ factId: 'sens.reducedRegions', value: [...reducedSensation, ...added] }];
}

/** A place stored without a side stands for both. */
function isSame(known: AnswerItem, place: AnswerItem): boolean {
  if (typeof known === 'string') return known === (typeof place === 'string' ? place : place.region);
  return typeof place !== 'string' && known.region === place.region && known.side === place.side;
}
