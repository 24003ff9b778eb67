// Pairs that are easily taken for one another, with what tells them apart.
import type { ConditionId } from '../knowledge/condition-ids.js';
import type { Condition } from '../knowledge/condition-shape.js';
import { conditions } from '../knowledge/conditions.js';
import type { RegionId } from '../knowledge/regions.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import type { SymptomId } from '../knowledge/symptom-clusters.js';
import type { TriggerPointId } from '../knowledge/trigger-points.js';
import { allSmallest } from './body-zones.js';
import type { MuscleCandidate } from './candidates.js';

export interface LookAlikeSide {
  readonly kind: 'muscle' | 'condition';
  readonly id: TriggerPointId | ConditionId;
  readonly name: string;
  readonly signs: string;
}

export interface LookAlikePair {
  readonly a: LookAlikeSide;
  readonly b: LookAlikeSide;
  readonly tellsApart: readonly string[];
  /** For a physiotherapist. */
  readonly tests: readonly SpecialTestId[];
  readonly screenFirst: readonly RuleId[];
}

// Conditions whose notes in the table say that they are taken for one another.
const confusedConditions: readonly { readonly pair: readonly [ConditionId, ConditionId]; readonly withAny?: readonly SymptomId[] }[] = [
  { pair: ['muscle-strain', 'dvt'] },
  { pair: ['pad-claudication', 'lumbar-stenosis'], withAny: ['exertional', 'cramping', 'relieved-by-rest'] },
  { pair: ['shin-splints', 'stress-fracture'] },
];

const mostMuscles = 6;
const conditionById = new Map(conditions.map((condition) => [condition.id, condition]));

export function lookAlikePairs(
  candidates: readonly MuscleCandidate[], marked: readonly RegionId[], symptoms: readonly SymptomId[],
): readonly LookAlikePair[] {
  const muscles = candidates.filter((candidate, index) => candidates.findIndex((other) => other.id === candidate.id) === index).slice(0, mostMuscles);
  return [
    ...confusedConditions
      .filter(({ withAny }) => withAny === undefined || withAny.some((id) => symptoms.includes(id)))
      .flatMap(({ pair: [a, b] }) => conditionPair(a, b, marked)),
    ...muscles.flatMap((candidate) => candidate.mimics.flatMap((id) => musclePair(candidate, id, marked))),
  ];
}

function isMarked(condition: Condition, marked: readonly RegionId[]): boolean {
  return allSmallest(condition.regions).some((region) => marked.includes(region));
}

function musclePair(candidate: MuscleCandidate, id: ConditionId, marked: readonly RegionId[]): readonly LookAlikePair[] {
  const condition = conditionById.get(id);
  if (condition === undefined || !isMarked(condition, marked)) return [];
  return [{
    a: { kind: 'muscle', id: candidate.id, name: candidate.muscle, signs: candidate.signs },
    b: sideOf(condition),
    tellsApart: [
      `${candidate.muscle}: ${candidate.signs}. Pressing the tender spot brings back the known pain.`,
      `${condition.name}: ${condition.summary}`,
      ...(isNerveLike(condition) ? ['Aching that spreads from a tender spot points to the muscle; sharp or burning pain, tingling or numbness points to the nerve.'] : []),
      ...noteOf(condition),
    ],
    tests: condition.specialTests,
    screenFirst: condition.screeningRules,
  }];
}

function conditionPair(first: ConditionId, second: ConditionId, marked: readonly RegionId[]): readonly LookAlikePair[] {
  const a = conditionById.get(first);
  const b = conditionById.get(second);
  if (a === undefined || b === undefined || !isMarked(a, marked) || !isMarked(b, marked)) return [];
  return [{
    a: sideOf(a),
    b: sideOf(b),
    tellsApart: [`${a.name}: ${a.summary}`, `${b.name}: ${b.summary}`, ...noteOf(a), ...noteOf(b)],
    tests: [...new Set([...a.specialTests, ...b.specialTests])],
    screenFirst: [...new Set([...a.screeningRules, ...b.screeningRules])],
  }];
}

function sideOf({ id, name, summary }: Condition): LookAlikeSide {
  return { kind: 'condition', id, name, signs: summary };
}

function isNerveLike({ group, id }: Condition): boolean {
  return group === 'nerve' || id === 'sciatica' || id === 'lumbar-radiculopathy' || id === 'piriformis-syndrome' || id === 'morton-neuroma';
}

function noteOf({ note }: Condition): readonly string[] {
  return note === '' || note.startsWith('Seed') || note.startsWith('The seed') ? [] : [note];
}
