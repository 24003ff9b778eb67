// The medicine list as text for the matcher. Apart from the matcher, so that the form can be drawn before that is loaded.
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseMedicines } from '../answers/lists-or-none.js';
import type { ListedMedicine } from '../answers/lists-or-none.js';

/** A medicine without a name stays an open entry: the matcher must not read a class out of its purpose. */
export const namelessMedicine = 'unnamed tablet xx';

const asLine = ({ text, unknownName, strength, frequency }: ListedMedicine): string =>
  unknownName === true ? namelessMedicine : [text, strength, frequency].filter((part) => part !== undefined).join(' ').replaceAll(/\s+/g, ' ');

/** One medicine per line; empty when none are taken; undefined when the question is open. */
export function medicinesText(answers: IntakeAnswers): string | undefined {
  const medicines = answerOf(answers, 'medicines', parseMedicines);
  if (medicines === undefined) return undefined;
  return 'none' in medicines ? '' : medicines.entries.map(asLine).join('\n');
}
