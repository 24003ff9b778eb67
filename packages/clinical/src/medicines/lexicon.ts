// Every name a medicine can be written by, in one place, with what it stands for.
import { layMedicineTerms, medicines, type MedicineClassId } from '../knowledge/medicines.js';
import { groupedBy } from './grouped-by.js';
import { spellingVariants } from './spelling-variants.js';
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
  /** A person has to settle what it is before the list counts as classed. */
  readonly open: boolean;
}

const sure = { confidence: 'high', askNext: undefined, open: false } as const;

const medicineNames: readonly KnownName[] = medicines.flatMap(({ generic, brands, classes }) => [
  { name: generic, kind: 'generic' as const, generic, classes, ...sure },
  ...brands.map((name) => ({ name, kind: 'brand' as const, generic, classes, ...sure })),
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
  generic: substanceOf(term.term),
  classes: term.classId === null ? [] : [term.classId],
  confidence: term.confidence,
  askNext: questionOf(term.askNext),
  open: term.open,
}));

/** "baby aspirin" is a lay term, but its substance is aspirin: two ways to say aspirin are not two medicines. */
function substanceOf(term: string): string | undefined {
  return valuesOf(term).some((word) => word === 'aspirin' || word === 'asprin' || word === 'asa') ? 'aspirin' : undefined;
}

const phraseOf = (name: string): string => valuesOf(name).join(' ');
const glued = (name: string): string => valuesOf(name).join('');

/** Words as written -> what they name. Medicine names win over lay terms: "insulin" alone stays lay, "insulin glargine" does not. */
export const knownPhrases: ReadonlyMap<string, KnownName> = new Map([
  ...layNames.map((known) => [phraseOf(known.name), known] as const),
  ...variantNames.map(([variant, known]) => [phraseOf(variant), known] as const),
  ...medicineNames.filter((known) => known.name.includes('-')).map((known) => [glued(known.name), known] as const),
  ...medicineNames.map((known) => [phraseOf(known.name), known] as const),
]);

/** The most words a phrase has that begins with this word: nothing longer need be tried. */
export const phraseWordsFrom: ReadonlyMap<string, number> = longestByFirstWord([...knownPhrases.keys()]);

function longestByFirstWord(phrases: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length));
  }
  return longest;
}

const isOneWord = (phrase: string): boolean => !phrase.includes(' ');

/** Single words that may be cut short or misspelt and still name a medicine. */
export const spellableNames: readonly (readonly [string, KnownName])[] = [
  ...medicineNames.map((known) => [phraseOf(known.name), known] as const),
  ...medicineNames.filter((known) => known.name.includes('-')).map((known) => [glued(known.name), known] as const),
  ...variantNames.map(([variant, known]) => [phraseOf(variant), known] as const),
].filter(([phrase]) => isOneWord(phrase));

/** Words shorter than this may be the beginning of anything. */
export const shortestPrefix = 5;
const byBeginning = groupedBy(spellableNames, ([spelling]) => spelling.slice(0, shortestPrefix));

/** The spellings that share the first letters of a word of five letters and more. */
export function namesBeginning(word: string): typeof spellableNames {
  return byBeginning.get(word.slice(0, shortestPrefix)) ?? [];
}

export const allMedicineNames = medicineNames;
