// Lets through the few names that may be within reach of a misspelt word. It stands before thousands of names at every word,
// so it compares numbers only, and keeps them in typed arrays: reading them from objects took fifty times as long.
import { differingLetters, lettersOf, soundOf } from './spelling-distance.js';

/** A word in the forms it is compared in; the sound is the second way to be near. */
export interface Spelt {
  readonly spelling: string;
  readonly letters: number;
  readonly sound: string;
  readonly soundLetters: number;
}

export function speltOut(spelling: string): Spelt {
  const sound = soundOf(spelling);
  return { spelling, letters: lettersOf(spelling), sound, soundLetters: lettersOf(sound) };
}

/** A word that sounds right is an edit nearer than its sound is. */
const soundCosts = 1;

/** @param reachOf edits that the name at this place may be away from the word looked for */
export type Sieve = (word: Spelt, reachOf: (at: number) => number) => readonly number[];

/** The places of the names that may be within reach. None within reach is held back. */
export function sieveOf(names: readonly Spelt[]): Sieve {
  const lengths = Uint8Array.from(names, ({ spelling }) => spelling.length);
  const letters = Int32Array.from(names, (name) => name.letters);
  const soundLengths = Uint8Array.from(names, ({ sound }) => sound.length);
  const soundLetters = Int32Array.from(names, (name) => name.soundLetters);
  return (word, reachOf) => {
    const length = word.spelling.length;
    const soundLength = word.sound.length;
    const passed: number[] = [];
    for (let at = 0; at < lengths.length; at += 1) {
      const reach = reachOf(at);
      const passes = mayBeWithin(reach, (lengths[at] ?? 0) - length, letters[at] ?? 0, word.letters)
        || mayBeWithin(reach - soundCosts, (soundLengths[at] ?? 0) - soundLength, soundLetters[at] ?? 0, word.soundLetters);
      if (passes) passed.push(at);
    }
    return passed;
  };
}

/** One edit changes the length by one at most, and two letters of the set. */
function mayBeWithin(reach: number, longer: number, aLetters: number, bLetters: number): boolean {
  return longer <= reach && -longer <= reach && differingLetters(aLetters, bLetters) <= 2 * reach;
}
