// The pairs of the table that matter for this drawing: their muscles are candidates, or their conditions lie where it hurts.
import type { ConditionId } from '../knowledge/condition-ids.js';
import { conditions } from '../knowledge/conditions.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import { triggerPoints, type TriggerPointId } from '../knowledge/trigger-points.js';
import { allSmallest } from './body-zones.js';
import type { MuscleCandidate } from './candidates.js';
import { lookAlikeTable, type LookAlikeRow, type TableSide } from './look-alike-table.js';

export interface LookAlikeSide {
  readonly muscles: readonly { readonly id: TriggerPointId; readonly name: string }[];
  readonly conditions: readonly { readonly id: ConditionId; readonly name: string }[];
  /** The tissue, without a condition. */
  readonly tissue: string;
  readonly speaksFor: readonly string[];
}

export interface LookAlikePair {
  readonly id: string;
  readonly a: LookAlikeSide;
  readonly b: LookAlikeSide;
  /** For a physiotherapist. */
  readonly tests: readonly SpecialTestId[];
  readonly screenFirst: readonly RuleId[];
}

/** Muscles far down the order bring no pair of their own. */
const mostMuscles = 8;
const conditionById = new Map(conditions.map((condition) => [condition.id, condition]));
const muscleById = new Map(triggerPoints.map((point) => [point.id, point]));

/** In the order of the candidate that brings them; pairs without a muscle come last. */
export function lookAlikePairs(
  candidates: readonly MuscleCandidate[], marked: readonly RegionId[], symptoms: readonly SymptomId[],
): readonly LookAlikePair[] {
  const muscles = [...new Set(candidates.map(({ id }) => id))].slice(0, mostMuscles);
  return lookAlikeTable
    .filter(({ withAny }) => withAny === undefined || withAny.some((id) => symptoms.includes(id)))
    .flatMap((row) => {
      const own = (row.a.muscles ?? []).filter((id) => muscles.includes(id));
      const rank = own.length === 0 ? mostMuscles : Math.min(...own.map((id) => muscles.indexOf(id)));
      const isHere = [row.a, row.b].every((side) => own.length > 0 && side === row.a ? true : liesHere(side, marked));
      return isHere ? [{ pair: pairOf(row, own), rank }] : [];
    })
    .sort((x, y) => x.rank - y.rank)
    .map(({ pair }) => pair);
}

function liesHere({ conditions: ids = [] }: TableSide, marked: readonly RegionId[]): boolean {
  return ids.some((id) => allSmallest(conditionById.get(id)?.regions ?? []).some((region) => marked.includes(region)));
}

function pairOf({ id, a, b }: LookAlikeRow, own: readonly TriggerPointId[]): LookAlikePair {
  const named = [...(a.conditions ?? []), ...(b.conditions ?? [])].flatMap((each) => conditionById.get(each) ?? []);
  return {
    id,
    a: sideOf({ ...a, muscles: own }),
    b: sideOf(b),
    tests: [...new Set(named.flatMap(({ specialTests }) => specialTests))],
    screenFirst: [...new Set(named.flatMap(({ screeningRules }) => screeningRules))],
  };
}

function sideOf({ muscles = [], conditions: ids = [], tissue, speaksFor }: TableSide): LookAlikeSide {
  return {
    muscles: muscles.map((id) => ({ id, name: muscleById.get(id)?.muscle ?? id })),
    conditions: ids.map((id) => ({ id, name: conditionById.get(id)?.name ?? id })),
    tissue, speaksFor,
  };
}
