// The medicine list as text for the matcher, and the classes found in it (they decide which questions open).
import { matchMedicines } from '../../medicines/match-medicines.js';
import { summariseMedicines } from '../../medicines/summarise-medicines.js';
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseMedicines } from '../answers/lists-or-none.js';
import type { ListedMedicine } from '../answers/lists-or-none.js';
import type { IntakeFacts } from './fact-values.js';

/** A medicine without a name stays an open entry: the matcher must not read a class out of its purpose. */
export const namelessMedicine = 'unnamed tablet xx';

const asLine = (entry: ListedMedicine): string => (entry.unknownName === true ? namelessMedicine : entry.text.replaceAll(/\s+/g, ' '));

/** One medicine per line; empty when none are taken; undefined when the question is open. */
export function medicinesText(answers: IntakeAnswers): string | undefined {
  const medicines = answerOf(answers, 'medicines', parseMedicines);
  if (medicines === undefined) return undefined;
  return 'none' in medicines ? '' : medicines.entries.map(asLine).join('\n');
}

/** Classes for the gates of the form; the screening derives its own from the text. */
export function medicineClassFacts(text: string | undefined, today: string): IntakeFacts {
  if (text === undefined) return {};
  const summary = summariseMedicines(matchMedicines(text, { today }));
  return { 'meds.classes': summary['meds.classes'], 'meds.unclassifiedCount': summary['meds.unclassifiedCount'] };
}
