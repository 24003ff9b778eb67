// The regional differential of a physiotherapist, with what was published about each test.
import type { Differential, MassageRole, PublishedTest } from '@legwork/clinical';
import type { DifferentialShown, MassageRoleShown, PublishedTestShown } from './reasoning.dto.js';

export function toDifferential({ id, label, regions, conditions, tests, screenFirst }: Differential): DifferentialShown {
  return {
    id, label,
    regions: [...regions],
    conditions: conditions.map(({ id: condition, name, summary, massage }) => ({ id: condition, name, summary, massage: toMassageRole(massage) })),
    tests: tests.map(toTest),
    screenFirst: [...screenFirst],
  };
}

function toMassageRole({ role, meaning, graded, stricterThanGraded, note }: MassageRole): MassageRoleShown {
  return { role, meaning, stricterThanGraded, note, graded: graded.map(({ words }) => words) };
}

function toTest({ id, name, procedure, positive, caution, pointsTo, accuracy, done }: PublishedTest): PublishedTestShown {
  return {
    id, name, procedure, positive, caution,
    pointsTo: pointsTo.map((condition) => ({ id: condition.id, name: condition.name })),
    accuracy: accuracy.map(({ target, sensitivity, specificity, likelihoodRatioPositive, likelihoodRatioNegative, people, note, citation, confirmed }) =>
      ({ target, sensitivity, specificity, likelihoodRatioPositive, likelihoodRatioNegative, people, note, citation, confirmed })),
    done: done.map(({ result, side, on }) => ({ result, side, on })),
  };
}
