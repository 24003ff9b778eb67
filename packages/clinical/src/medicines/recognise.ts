// Finds medicine names in words: exact names and lay phrases first (longest wins), then cut-short names, then one wrong letter.
import type { MedicineClassId } from '../knowledge/medicines.js';
import { knownPhrases, longestPhraseWords, spellableNames, type KnownName } from './lexicon.js';
import { isOneEditApart } from './one-edit.js';
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
}

const shortestPrefix = 5;
const shortestMisspelling = 6;
const shortestMisspeltName = 7;

export function recogniseNames(words: readonly Word[]): readonly RecognisedName[] {
  const found: RecognisedName[] = [];
  let at = 0;
  while (at < words.length) {
    const name = exactAt(words, at) ?? nearAt(words, at);
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

function exactAt(words: readonly Word[], at: number): RecognisedName | undefined {
  for (let length = Math.min(longestPhraseWords, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).map((word) => word.value).join(' ');
    const known = knownPhrases.get(phrase) ?? (phrase.length > 5 && phrase.endsWith('s') ? knownPhrases.get(phrase.slice(0, -1)) : undefined);
    if (known !== undefined) return { from: at, to: at + length, ...known };
  }
  return undefined;
}

function nearAt(words: readonly Word[], at: number): RecognisedName | undefined {
  const word = words[at]?.value;
  if (word === undefined || word.length < shortestPrefix || isNoise(word) || ordinaryWords.has(word)) return undefined;
  const cutShort = spellableNames.filter(([spelling]) => spelling.startsWith(word));
  if (cutShort.length > 0) return settle(at, word, cutShort.map(([, known]) => known), 'high');
  if (word.length < shortestMisspelling) return undefined;
  const misspelt = spellableNames.filter(([spelling]) => spelling.length >= shortestMisspeltName && isOneEditApart(word, spelling));
  return misspelt.length > 0 ? settle(at, word, misspelt.map(([, known]) => known), 'low') : undefined;
}

/** One reading is that medicine; several with the same classes are the class; several classes are all kept, and asked. */
function settle(at: number, word: string, readings: readonly KnownName[], confidence: 'high' | 'low'): RecognisedName {
  const names = [...new Set(readings.map((known) => known.name))];
  const generics = [...new Set(readings.map((known) => known.generic))];
  const lookAlike = new Set(readings.map((known) => known.classes.join())).size > 1;
  const sure = confidence === 'high' && !lookAlike;
  return {
    from: at,
    to: at + 1,
    name: names.join(' or '),
    kind: readings[0]?.kind ?? 'generic',
    generic: generics.length === 1 ? generics[0] : undefined,
    classes: [...new Set(readings.flatMap((known) => known.classes))],
    confidence: sure ? 'high' : 'low',
    askNext: sure ? undefined : `Is "${word}" ${names.join(' or ')}?`,
  };
}
