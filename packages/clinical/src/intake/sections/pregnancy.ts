// Pregnancy and the weeks after birth: asked unless the sex at birth or the age leaves no room for it.
import { all, atLeast, equals, not } from '../../knowledge/predicates.js';
import { factQuestion, single, together } from '../question.js';
import type { IntakeSection } from '../question.js';

/** Ages in which pregnancy is asked, both ends included; product policy. */
export const pregnancyAgeYears = { from: 10, to: 60 } as const;

export const pregnancyPossible = all(
  not(equals('patient.sexAtBirth', 'male')),
  atLeast('patient.ageYears', pregnancyAgeYears.from),
  not(atLeast('patient.ageYears', pregnancyAgeYears.to + 1)),
);

export const pregnancy: IntakeSection = {
  id: 'pregnancy',
  items: [
    single(factQuestion('preg.status', { facts: [pregnancyPossible] })),
    together('pregnancy.now', [
      factQuestion('preg.weeks'),
      factQuestion('preg.highRisk'),
      factQuestion('preg.warning'),
    ]),
    single(factQuestion('preg.postpartumWeeks')),
  ],
};
