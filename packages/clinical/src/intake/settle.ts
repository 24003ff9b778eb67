// What is asked and what is known, with the medicines read by the product's own table.
import type { IntakeAnswers } from './answers/intake-answers.js';
import type { IntakeContext } from './facts/fact-values.js';
import { medicineClassFacts } from './facts/medicine-facts.js';
import { settleWith } from './settle-with.js';
import type { Settled } from './settle-with.js';

export type { Settled };

export const settle = (answers: IntakeAnswers, context: IntakeContext): Settled => settleWith(medicineClassFacts, answers, context);
