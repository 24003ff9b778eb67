// The classes found in the medicine list: they decide which questions open.
import { matchMedicines } from '../../medicines/match-medicines.js';
import { summariseMedicines } from '../../medicines/summarise-medicines.js';
import type { IntakeFacts } from './fact-values.js';

/** Classes for the gates of the form; the screening derives its own from the text. */
export function medicineClassFacts(text: string | undefined, today: string): IntakeFacts {
  if (text === undefined) return {};
  const summary = summariseMedicines(matchMedicines(text, { today }));
  return { 'meds.classes': summary['meds.classes'], 'meds.unclassifiedCount': summary['meds.unclassifiedCount'] };
}

export { medicinesText, namelessMedicine } from './medicines-text.js';
