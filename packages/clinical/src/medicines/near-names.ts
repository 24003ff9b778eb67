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

const candidates = spellableNames
  .filter(([spelling]) => spelling.length >= shortestWord)
  .map(([spelling, known]) => ({ spelling, known, sound: soundOf(spelling), consonants: consonantsOf(soundOf(spelling)), letters: lettersOf(spelling), isThinner: anticoagulates(known.classes) }));

/** Edits that a word of this length may be away from a name. */
export function editsAllowed(length: number): number {
  if (length < shortestWord) return 0;
  if (length < 9) return 1;
  return length < 13 ? 2 : 3;
}

/** Every name within reach of the word, nearest first. An anticoagulant is reached from farther off: it is only asked about. */
export function nearNames(word: string): readonly NearName[] {
  const allowed = editsAllowed(word.length);
  if (allowed === 0) return [];
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const consonants = consonantsOf(sound);
  const near: NearName[] = [];
  for (const candidate of candidates) {
    const reach = candidate.isThinner && word.length >= shortestFarWord && sound[0] === candidate.sound[0] ? allowed + 1 : allowed;
    if (Math.abs(candidate.spelling.length - word.length) > reach + 1) continue;
    if (differingLetters(letters, candidate.letters) > 2 * reach + 2) continue;
    const distance = distanceTo(candidate, word, sound, reach);
    if (distance <= reach) near.push({ known: candidate.known, distance });
    else if (consonants.length >= tellingConsonants && consonants === candidate.consonants) near.push({ known: candidate.known, distance: sameConsonants });
  }
  return near.sort((a, b) => a.distance - b.distance);
}

function distanceTo(candidate: (typeof candidates)[number], word: string, sound: string, reach: number): number {
  const written = editDistance(word, candidate.spelling, reach);
  if (written <= 1) return written;
  const heard = editDistance(sound, candidate.sound, reach) + soundAlone;
  return Math.min(written, heard);
}
