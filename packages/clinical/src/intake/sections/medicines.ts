// Medicines, what follows from them, and allergies.
import { factQuestion, single, storyQuestion, together } from '../question.js';
import type { IntakeSection } from '../question.js';

export const medicines: IntakeSection = {
  id: 'medicines',
  items: [
    together('medicines.list', [
      storyQuestion('medicines', { kind: 'medicines' }),
      factQuestion('meds.listConfirmed', { answers: [{ question: 'medicines', is: 'listed' }] }),
    ]),
    single(factQuestion('meds.oralSteroidMonths')),
    together('medicines.signs', [
      factQuestion('sx.deepHipPainRest'),
      factQuestion('sx.psoasSign'),
    ]),
    single(storyQuestion('allergies', { kind: 'allergies' })),
  ],
};
