// The form as the server sees it: medicines read by the product's own table.
import type { IntakeAnswers } from './answers/intake-answers.js';
import type { IntakeContext } from './facts/fact-values.js';
import { medicineClassFacts } from './facts/medicine-facts.js';
import { intakeFormWith } from './form-logic.js';
import type { VisibleItem } from './form-logic.js';
import type { QuestionId } from './question-ids.js';

export { isDone } from './item-done.js';
export type { VisibleItem };

const form = /* @__PURE__ */ intakeFormWith(medicineClassFacts);

export const visibleItems = (answers: IntakeAnswers, context: IntakeContext): readonly VisibleItem[] => form.visibleItems(answers, context);

export const missingItems = (answers: IntakeAnswers, context: IntakeContext): readonly QuestionId[] => form.missingItems(answers, context);

export const minutesLeft = (answers: IntakeAnswers, context: IntakeContext): number => form.minutesLeft(answers, context);
