// What a physiotherapist thinks of in the marked regions; never shown to a massage therapist or a patient.
import type { ConditionId } from '../knowledge/condition-ids.js';
import { conditions } from '../knowledge/conditions.js';
import type { MassageRoleId } from '../knowledge/condition-shape.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import { regionalDifferentials } from '../knowledge/symptom-clusters.js';
import { allSmallest } from './body-zones.js';

export interface DifferentialCondition {
  readonly id: ConditionId;
  readonly name: string;
  readonly summary: string;
  readonly massageRole: MassageRoleId;
}

export interface Differential {
  readonly id: string;
  readonly regions: readonly RegionId[];
  readonly conditions: readonly DifferentialCondition[];
  readonly tests: readonly SpecialTestId[];
  readonly screenFirst: readonly RuleId[];
  readonly physiotherapistOnly: true;
}

export function differentialsFor(marked: readonly RegionId[]): readonly Differential[] {
  return regionalDifferentials.flatMap(({ id, regions, conditions: ids, tests, screenFirst }) => {
    const here = allSmallest(regions).filter((region) => marked.includes(region));
    if (here.length === 0) return [];
    const named = ids.flatMap((conditionId) => {
      const condition = conditions.find((each) => each.id === conditionId);
      return condition === undefined ? [] : [{ id: condition.id, name: condition.name, summary: condition.summary, massageRole: condition.massageRole }];
    });
    return [{ id, regions: here, conditions: named, tests, screenFirst, physiotherapistOnly: true as const }];
  });
}
