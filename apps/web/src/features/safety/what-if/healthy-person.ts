// A made-up person to try rules on: every question answered, nothing found.
import { facts, factsNeeded, type Fact, type PerformerRole, type RegionAnswer, type RegionId, type RuleAdjustment } from '@legwork/clinical';
import type { Sandbox } from './sandbox';

/** Answers that reassure where that is not "no", "none" or the first choice. */
const reassuring: Readonly<Record<string, unknown>> = {
  'consent.given': true, 'meds.listConfirmed': true, 'meds.classes': [], 'meds.unclassifiedCount': 0,
  'patient.ageYears': 40, 'patient.sexAtBirth': 'male', 'bp.systolic': 120, 'bp.diastolic': 75,
};

const factById = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));

const isSafeWord = (value: string): boolean => ['no', 'none', 'not-pregnant', 'negative'].includes(value);

function safeAnswer(fact: Fact): unknown {
  if (Object.hasOwn(reassuring, fact.id)) return reassuring[fact.id];
  switch (fact.type) {
    case 'boolean': return false;
    case 'number': return fact.range?.min ?? 0;
    case 'list': return [];
    case 'enum': return Array.isArray(fact.values) ? ((fact.values as readonly string[]).find(isSafeWord) ?? (fact.values as readonly string[])[0]) : undefined;
  }
}

/** Answering opens further questions; after a few rounds none is left. */
function answersFor(role: PerformerRole): Record<string, unknown> {
  const answers: Record<string, unknown> = { ...reassuring };
  for (let needed = factsNeeded(answers, role); needed.length > 0; needed = factsNeeded(answers, role)) {
    const open = needed.filter((id) => !Object.hasOwn(answers, id));
    if (open.length === 0) break;
    for (const id of open) {
      const fact = factById.get(id);
      if (fact !== undefined) answers[id] = safeAnswer(fact);
    }
  }
  return answers;
}

const regions = ['low-back', 'buttock', 'thigh-posterior', 'knee-posterior', 'calf'] as const satisfies readonly RegionId[];

const places: readonly RegionAnswer[] = regions.map((region) => ({ region, side: 'left' }));

export const healthySandbox = (performerRole: PerformerRole, sessionDate: string, ruleAdjustments: readonly RuleAdjustment[]): Sandbox =>
  ({ performerRole, sessionDate, facts: answersFor(performerRole), recordedOn: {}, clearances: [], places, ruleAdjustments });
