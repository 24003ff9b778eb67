// Names to offer while somebody types a medicine.
import type { MedicineClassId } from '../knowledge/medicines.js';
import { allMedicineNames, type KnownName } from './lexicon.js';
import { isOneEditApart } from './one-edit.js';
import { valuesOf } from './words.js';

export interface MedicineSuggestion {
  readonly name: string;
  readonly kind: 'generic' | 'brand';
  readonly generic: string;
  readonly classes: readonly MedicineClassId[];
}

const searchable = allMedicineNames.map((known) => ({ known, words: valuesOf(known.name), plain: valuesOf(known.name).join(' ') }));

const shortestPrefix = 2;
const shortestMisspelling = 5;

/** Best first: the name itself, names that begin so, names with a word that begins so, one letter wrong. */
export function suggestMedicines(prefix: string, limit = 8): readonly MedicineSuggestion[] {
  const typed = valuesOf(prefix).join(' ');
  if (typed.length < shortestPrefix || !(limit > 0)) return [];
  return searchable
    .flatMap(({ known, words, plain }) => {
      const rank = rankOf(typed, plain, words);
      return rank === undefined ? [] : [{ known, rank, plain }];
    })
    .sort((a, b) => a.rank - b.rank || kindOrder(a.known) - kindOrder(b.known) || (a.plain < b.plain ? -1 : 1))
    .slice(0, limit)
    .map(({ known }) => ({ name: known.name, kind: known.kind === 'brand' ? 'brand' : 'generic', generic: known.generic ?? known.name, classes: known.classes }));
}

function rankOf(typed: string, plain: string, words: readonly string[]): number | undefined {
  if (plain === typed) return 0;
  if (plain.startsWith(typed)) return 1;
  if (words.some((word) => word.startsWith(typed))) return 2;
  if (typed.length < shortestMisspelling) return undefined;
  return isOneEditApart(typed, plain) || isOneEditApart(typed, plain.slice(0, typed.length)) ? 3 : undefined;
}

function kindOrder(known: KnownName): number {
  return known.kind === 'generic' ? 0 : 1;
}
