// The day a derived answer is about. A score made of yesterday's signs must not reassure today.
import type { DerivedFacts, FactId } from '@legwork/clinical';
import type { CurrentAnswers } from '../facts/current-facts.js';

interface Parts {
  /** Items recorded for the score itself. */
  readonly prefix: string;
  /** Signs of the day that also enter it. */
  readonly signs: readonly FactId[];
}

const injury = (joint: string): Parts => ({ prefix: `ottawa.${joint}.`, signs: ['injury.acuteRegions'] });

const PARTS: Readonly<Partial<Record<FactId, Parts>>> = {
  'wells.dvt.score': { prefix: 'wells.dvt.', signs: ['sx.legSwellingUnilateral', 'sx.calfPainOrTender', 'sx.legWarmOrRed'] },
  'ecq.result': { prefix: 'ecq.', signs: [] },
  'abpi.value': { prefix: 'abpi.', signs: [] },
  'ottawa.ankle': injury('ankle'),
  'ottawa.foot': injury('foot'),
  'ottawa.knee': injury('knee'),
};

/** Day of the oldest answer each added score rests on; the session day for what needs none, such as the medicine list. */
export function derivedDays({ derivations }: DerivedFacts, { recordedOn }: CurrentAnswers, sessionDate: string): Record<string, string> {
  return Object.fromEntries(derivations.filter(({ how }) => how !== 'kept').map(({ factId }) => [factId, oldestOf(PARTS[factId], factId, recordedOn) ?? sessionDate]));
}

function oldestOf(parts: Parts | undefined, factId: FactId, recordedOn: Readonly<Record<string, string>>): string | undefined {
  if (parts === undefined) return undefined;
  const { prefix, signs } = parts;
  const days = Object.entries(recordedOn).filter(([id]) => id !== factId && (id.startsWith(prefix) || signs.some((sign) => sign === id))).map(([, day]) => day);
  return days.sort()[0];
}
