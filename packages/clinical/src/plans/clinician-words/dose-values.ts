// Values of a dose that are read as a word or a Roman numeral, not as a number with a unit.
import type { InWords } from '../../exercises/exercise.js';

const same = (text: string): InWords => ({ en: text, fr: text });

/** By unit, then by value. */
export const doseValueWords: Readonly<Record<string, Readonly<Record<number, InWords>>>> = {
  'I-IV': { 1: same('I'), 2: same('II'), 3: same('III'), 4: same('IV') },
  V: { 5: same('V') },
  'none/little': { 0: { en: 'none', fr: 'aucun' }, 1: { en: 'little', fr: 'peu' } },
  cue: { 1: { en: 'out on the stretch, in on the release', fr: 'expirer à l’étirement, inspirer au relâchement' } },
};
