// Every name a medicine can be written by, in one place, with what it stands for.
import { layMedicineTerms, medicines, type MedicineClassId } from '../knowledge/medicines.js';
import { layVariants, spellingVariants } from './spelling-variants.js';
import { valuesOf } from './words.js';

export type NameKind = 'generic' | 'brand' | 'lay';

export interface KnownName {
  /** As the table writes it. */
  readonly name: string;
  readonly kind: NameKind;
  /** The substance, where the name tells it. */
  readonly generic: string | undefined;
  readonly classes: readonly MedicineClassId[];
  readonly confidence: 'high' | 'low';
  readonly askNext: string | undefined;
}

const medicineNames: readonly KnownName[] = medicines.flatMap(({ generic, brands, classes }) => [
  { name: generic, kind: 'generic' as const, generic, classes, confidence: 'high' as const, askNext: undefined },
  ...brands.map((name) => ({ name, kind: 'brand' as const, generic, classes, confidence: 'high' as const, askNext: undefined })),
]);

const byGeneric = new Map(medicineNames.filter((known) => known.kind === 'generic').map((known) => [known.name, known]));

const variantNames: readonly (readonly [string, KnownName])[] = Object.entries(spellingVariants).flatMap(([variant, generic]) => {
  const known = byGeneric.get(generic);
  return known === undefined ? [] : [[variant, known] as const];
});

function questionOf(askNext: string): string | undefined {
  if (askNext === '') return undefined;
  const sentence = askNext.slice(0, 1).toUpperCase() + askNext.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

const layNames: readonly KnownName[] = layMedicineTerms.map((term) => ({
  name: term.term,
  kind: 'lay',
  generic: genericWithin(term.term),
  classes: term.classId === null ? [] : [term.classId],
  confidence: term.confidence,
  askNext: questionOf(term.askNext),
}));

/** "baby aspirin" is a lay term, but its substance is aspirin: two ways to say aspirin are not two medicines. */
function genericWithin(term: string): string | undefined {
  const words = valuesOf(term);
  return medicineNames.find((known) => words.includes(known.name.toLowerCase()))?.generic;
}

const layVariantNames: readonly (readonly [string, KnownName])[] = Object.entries(layVariants).flatMap(([variant, term]) => {
  const known = layNames.find((lay) => lay.name === term);
  return known === undefined ? [] : [[variant, known] as const];
});

const phraseOf = (name: string): string => valuesOf(name).join(' ');
const glued = (name: string): string => valuesOf(name).join('');

/** Words as written -> what they name. Medicine names win over lay terms: "insulin" alone stays lay, "insulin glargine" does not. */
export const knownPhrases: ReadonlyMap<string, KnownName> = new Map([
  ...layVariantNames.map(([variant, known]) => [phraseOf(variant), known] as const),
  ...layNames.map((known) => [phraseOf(known.name), known] as const),
  ...variantNames.map(([variant, known]) => [phraseOf(variant), known] as const),
  ...medicineNames.filter((known) => known.name.includes('-')).map((known) => [glued(known.name), known] as const),
  ...medicineNames.map((known) => [phraseOf(known.name), known] as const),
]);

export const longestPhraseWords = Math.max(...[...knownPhrases.keys()].map((phrase) => phrase.split(' ').length));

// First words that many other products share, so that they point to none.
const sharedHeads = new Set(['human', 'combined', 'conjugated', 'fish', 'garlic', 'vitamin', 'insulin', 'omega', 'tylenol']);

/** Single words that may be cut short or misspelt and still name a medicine. */
export const spellableNames: readonly (readonly [string, KnownName])[] = [
  ...medicineNames.flatMap((known) => {
    const [head, ...more] = valuesOf(known.name);
    if (head === undefined || (more.length > 0 && sharedHeads.has(head))) return [];
    return [[head, known] as const];
  }),
  ...variantNames.filter(([variant]) => !variant.includes(' ')),
];

export const allMedicineNames = medicineNames;
