// What a physiotherapist thinks of in the marked regions; never shown to a massage therapist or a patient.
import type { ConditionId } from '../knowledge/condition-ids.js';
import { conditions } from '../knowledge/conditions.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { regionalDifferentials } from '../knowledge/symptom-clusters.js';
import { allSmallest } from './body-zones.js';
import type { TestDone } from './examination.js';
import { massageRoleOf, type MassageRole } from './massage-role.js';
import { publishedTest, type PublishedTest } from './published-tests.js';

export interface DifferentialCondition {
  readonly id: ConditionId;
  readonly name: string;
  readonly summary: string;
  readonly massage: MassageRole;
}

export interface Differential {
  readonly id: string;
  readonly label: string;
  readonly regions: readonly RegionId[];
  /** In the order of the customer's document: no order of likelihood. */
  readonly conditions: readonly DifferentialCondition[];
  readonly tests: readonly PublishedTest[];
  readonly screenFirst: readonly RuleId[];
  readonly physiotherapistOnly: true;
}

export function differentialsFor(marked: readonly RegionId[], done: readonly TestDone[] = []): readonly Differential[] {
  return regionalDifferentials.flatMap(({ id, regions, conditions: ids, tests, screenFirst }) => {
    const here = allSmallest(regions).filter((region) => marked.includes(region));
    if (here.length === 0) return [];
    const named = ids.flatMap((conditionId): readonly DifferentialCondition[] => {
      const condition = conditions.find((each) => each.id === conditionId);
      const massage = massageRoleOf(conditionId);
      return condition === undefined || massage === undefined ? [] : [{ id: condition.id, name: condition.name, summary: condition.summary, massage }];
    });
    const own = tests.flatMap((test) => publishedTest(test, done) ?? []);
    return [{ id, label: labelOf(id), regions: here, conditions: named, tests: own, screenFirst, physiotherapistOnly: true as const }];
  });
}

function labelOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');
}
