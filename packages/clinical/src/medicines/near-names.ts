// The names a misspelt word may stand for, nearest first. Names that look alike and differ in class are all told.
import { anticoagulates } from './blood-thinners.js';
import { spellableNames, type KnownName } from './lexicon.js';
import { consonantsOf, differingLetters, editDistance, lettersOf, soundOf } from './spelling-distance.js';

export interface NearName {
  readonly known: KnownName;
  /** Edits; a word that sounds like the name counts half an edit at least. */
  readonly distance: number;
}

const shortestWord = 5;
/** How alike in sound still counts as an error of spelling. */
const soundAlone = 0.5;
/** From here on a word may be one edit farther from an anticoagulant. */
const shortestFarWord = 6;
/** So many consonants in the same order make the same name, whatever the vowels. */
const tellingConsonants = 4;
const sameConsonants = 1.75;

/** A word in the forms it is compared in. */
interface Spelt {
  readonly spelling: string;
  readonly letters: number;
  readonly sound: string;
  readonly soundLetters: number;
  readonly consonants: string;
}

interface Candidate extends Spelt {
  readonly known: KnownName;
  readonly isThinner: boolean;
}

function speltOut(spelling: string): Spelt {
  const sound = soundOf(spelling);
  return { spelling, letters: lettersOf(spelling), sound, soundLetters: lettersOf(sound), consonants: consonantsOf(sound) };
}

const candidates: readonly Candidate[] = spellableNames
  .filter(([spelling]) => spelling.length >= shortestWord)
  .map(([spelling, known]) => ({ ...speltOut(spelling), known, isThinner: anticoagulates(known.classes) }));

/** Edits that a word of this length may be away from a name. */
export function editsAllowed(length: number): number {
  if (length < shortestWord) return 0;
  if (length < 9) return 1;
  return length < 13 ? 2 : 3;
}

/** Every name within reach of the word, nearest first. An anticoagulant is reached from farther off: it is only asked about. */
export function nearNames(written: string): readonly NearName[] {
  const allowed = editsAllowed(written.length);
  if (allowed === 0) return [];
  const word = speltOut(written);
  const near: NearName[] = [];
  for (const candidate of candidates) {
    const isFarReached = candidate.isThinner && written.length >= shortestFarWord && word.sound[0] === candidate.sound[0];
    const reach = isFarReached ? allowed + 1 : allowed;
    const distance = distanceTo(candidate, word, reach);
    if (distance <= reach) near.push({ known: candidate.known, distance });
    else if (hasSameConsonants(candidate, word)) near.push({ known: candidate.known, distance: sameConsonants });
  }
  return near.sort((a, b) => a.distance - b.distance);
}

function distanceTo(candidate: Candidate, word: Spelt, reach: number): number {
  const written = apart(candidate.spelling, candidate.letters, word.spelling, word.letters, reach);
  if (written <= 1) return written;
  return Math.min(written, apart(candidate.sound, candidate.soundLetters, word.sound, word.soundLetters, reach - 1) + soundAlone);
}

function hasSameConsonants(candidate: Candidate, word: Spelt): boolean {
  return word.consonants.length >= tellingConsonants && word.consonants === candidate.consonants && Math.abs(word.sound.length - candidate.sound.length) <= 1;
}

/** One edit changes two letters of the set at most, so most words need not be compared letter by letter. */
function apart(a: string, aLetters: number, b: string, bLetters: number, reach: number): number {
  if (Math.abs(a.length - b.length) > reach || differingLetters(aLetters, bLetters) > 2 * reach) return reach + 1;
  return editDistance(a, b, reach);
}
