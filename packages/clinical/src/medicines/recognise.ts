// Finds medicine names in words: exact names and lay phrases first (longest wins), then what a tablet is for, then names
// cut short, then names misspelt.
import type { MedicineClassId } from '../knowledge/medicines.js';
import { thinsBlood } from './blood-thinners.js';
import { purposeAt, purposeWords } from './lay-purposes.js';
import { knownPhrases, namesBeginning, phraseWordsFrom, shortestPrefix, type KnownName } from './lexicon.js';
import { nearNames, type NearName } from './near-names.js';
import { looksLikeSubstance, ordinaryWords } from './ordinary-words.js';
import { isNoise, type Word } from './words.js';

export interface RecognisedName {
  /** Word positions, end not included. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: KnownName['kind'];
  readonly generic: string | undefined;
  readonly classes: readonly MedicineClassId[];
  readonly confidence: 'high' | 'low';
  readonly askNext: string | undefined;
  readonly open: boolean;
  /** Says what a medicine is for; beside a name it explains that name. */
  readonly explains?: true;
}

/** A misspelling of so many letters, one edit away from a single name, is that name. */
const longEnoughToBeSure = 7;
/** Another class so many edits farther off than the nearest is no rival. */
const clearlyFarther = 1;
/** A blood thinner stays a rival unless the word sounds exactly like the other name and is two edits away from the thinner's sound. */
const thinnerClearlyFarther = 2;

export function recogniseNames(words: readonly Word[]): readonly RecognisedName[] {
  const values = words.map((word) => word.value);
  const found: RecognisedName[] = [];
  let at = 0;
  while (at < values.length) {
    const name = exactAt(values, at) ?? forPurposeAt(values, at) ?? nearAt(values, at);
    if (name !== undefined) found.push(name);
    at = name?.to ?? at + 1;
  }
  return found;
}

/** Words left over that are built like a medicine's name. */
export function unreadSubstances(words: readonly Word[], found: readonly RecognisedName[]): readonly string[] {
  return words
    .filter((word, at) => !found.some((name) => at >= name.from && at < name.to) && looksLikeSubstance(word.value))
    .map((word) => word.value);
}

function exactAt(values: readonly string[], at: number): RecognisedName | undefined {
  for (const first of formsOf(values[at] ?? '')) {
    const longest = Math.min(phraseWordsFrom.get(first) ?? 0, values.length - at);
    for (let length = longest; length > 0; length -= 1) {
      const rest = values.slice(at + 1, at + length);
      const last = length === 1 ? [''] : formsOf(rest.at(-1) ?? '');
      for (const ending of last) {
        const known = knownPhrases.get([first, ...rest.slice(0, -1), ...(length === 1 ? [] : [ending])].join(' '));
        if (known !== undefined) return { from: at, to: at + length, ...known };
      }
    }
  }
  return undefined;
}

/** A word, without the s of a plural (no plural ends in ss), without the e that French adds ("warfarine"). */
function formsOf(word: string): readonly string[] {
  if (word.length <= 4) return [word];
  return [word, ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []), ...(word.endsWith('e') ? [word.slice(0, -1)] : []), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
}

function forPurposeAt(values: readonly string[], at: number): RecognisedName | undefined {
  const purpose = purposeAt(values, at);
  if (purpose === undefined) return undefined;
  const { from, to, known, explains } = purpose;
  return { from, to, ...known, ...(explains && { explains: true as const }) };
}

type Reading = Omit<RecognisedName, 'from' | 'to'>;

// People repeat words, and a form reads the same text at every key: what a word was read as is kept for a while.
const wordsKept = 400;
const readBefore = new Map<string, Reading | undefined>();

function nearAt(values: readonly string[], at: number): RecognisedName | undefined {
  const word = values[at];
  if (word === undefined || word.length < shortestPrefix || isNoise(word) || ordinaryWords.has(word) || purposeWords.has(word)) return undefined;
  // Stryker disable ConditionalExpression,EqualityOperator,BooleanLiteral: a word reads the same again; keeping it, and how many are kept, only saves time.
  if (!readBefore.has(word)) {
    if (readBefore.size >= wordsKept) readBefore.clear();
    readBefore.set(word, nearReading(word));
  }
  // Stryker restore ConditionalExpression,EqualityOperator,BooleanLiteral
  const reading = readBefore.get(word);
  return reading === undefined ? undefined : { from: at, to: at + 1, ...reading };
}

function nearReading(word: string): Reading | undefined {
  const cutShort = namesBeginning(word).filter(([spelling]) => spelling.length > word.length && spelling.startsWith(word)).map(([, known]) => known);
  if (cutShort.length > 0) return settle(word, cutShort, isOneClass(cutShort));
  const near = nearNames(word);
  const best = near[0];
  if (best === undefined) return undefined;
  const nearest = near.filter(({ distance }) => distance === best.distance).map(({ known }) => known);
  return settle(word, nearest, isSureSpelling(word, near, nearest));
}

/** Sure enough to need no question: a long word near one class only, and no blood thinner. */
function isSureSpelling(word: string, near: readonly NearName[], nearest: readonly KnownName[]): boolean {
  if (word.length < longEnoughToBeSure || !isOneClass(nearest) || nearest.some(({ classes }) => thinsBlood(classes))) return false;
  const best = near[0]?.distance ?? 0;
  const classes = nearest[0]?.classes.join();
  return near.every(({ known, distance }) => known.classes.join() === classes || distance - best >= (thinsBlood(known.classes) ? thinnerClearlyFarther : clearlyFarther));
}

function isOneClass(names: readonly KnownName[]): boolean {
  return new Set(names.map((known) => known.classes.join())).size === 1;
}

/** One reading is that medicine; several with the same classes are the class; several classes are all kept, and asked. */
function settle(word: string, readings: readonly KnownName[], sure: boolean): Reading {
  const names = [...new Set(readings.map((known) => known.name))];
  const generics = [...new Set(readings.map((known) => known.generic))];
  return {
    name: names.join(' or '),
    kind: readings[0]?.kind ?? 'generic',
    generic: generics.length === 1 ? generics[0] : undefined,
    classes: [...new Set(readings.flatMap((known) => known.classes))],
    confidence: sure ? 'high' : 'low',
    askNext: sure ? undefined : `Is "${word}" ${names.join(' or ')}?`,
    open: !sure,
  };
}
