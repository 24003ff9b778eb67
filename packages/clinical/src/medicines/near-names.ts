// The names a misspelt word may stand for, nearest first. Names that look alike and differ in class are all told.
import { anticoagulates } from './blood-thinners.js';
import { groupedBy } from './grouped-by.js';
import { spellableNames, type KnownName } from './lexicon.js';
import { sieveOf, speltOut, type Spelt } from './name-sieve.js';
import { consonantsOf, editDistance } from './spelling-distance.js';

export interface NearName {
  readonly known: KnownName;
  /** Edits; a word that sounds like the name counts half an edit at least. */
  readonly distance: number;
}

const shortestWord = 5;
/** How alike in sound still counts as an error of spelling. */
export const soundAlone = 0.5;
/** From here on a word may be one edit farther from an anticoagulant. */
const shortestFarWord = 6;
/** So many consonants in the same order make the same name, whatever the vowels. */
const tellingConsonants = 4;
const sameConsonants = 1.75;

interface Candidate extends Spelt {
  readonly known: KnownName;
}

const candidates: readonly Candidate[] = spellableNames
  .filter(([spelling]) => spelling.length >= shortestWord)
  .map(([spelling, known]) => ({ ...speltOut(spelling), known }));

const sieve = sieveOf(candidates);
/** First sound of the anticoagulants; a number, because it is looked at for every name. */
const thinnerSounds = Uint16Array.from(candidates, ({ known, sound }) => (anticoagulates(known.classes) ? sound.charCodeAt(0) : 0));
const byConsonants = groupedBy(candidates, ({ sound }) => consonantsOf(sound));

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
  const farSound = written.length >= shortestFarWord ? word.sound.charCodeAt(0) : NaN;
  const reachOf = (at: number): number => (thinnerSounds[at] === farSound ? allowed + 1 : allowed);
  const near: NearName[] = sieve(word, reachOf).flatMap((at) => withinReach(candidates[at], word, reachOf(at)));
  const alike = likeInConsonants(word).filter(({ known }) => !near.some((found) => found.known === known));
  return [...near, ...alike.map(({ known }) => ({ known, distance: sameConsonants }))].sort((a, b) => a.distance - b.distance);
}

function withinReach(candidate: Candidate | undefined, word: Spelt, reach: number): readonly NearName[] {
  if (candidate === undefined) return [];
  const distance = distanceTo(candidate, word, reach);
  return distance <= reach ? [{ known: candidate.known, distance }] : [];
}

function distanceTo(candidate: Candidate, word: Spelt, reach: number): number {
  const written = editDistance(candidate.spelling, word.spelling, reach);
  if (written === 0) return 0;
  return Math.min(written, editDistance(candidate.sound, word.sound, reach - 1) + soundAlone);
}

function likeInConsonants(word: Spelt): readonly Candidate[] {
  const consonants = consonantsOf(word.sound);
  if (consonants.length < tellingConsonants) return [];
  return (byConsonants.get(consonants) ?? []).filter(({ sound }) => Math.abs(word.sound.length - sound.length) <= 1);
}
