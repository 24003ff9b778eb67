// Phrases to begin a line with. A slot stands in square brackets; signing asks for every slot that was left open.
import type { SectionKey } from './note-sections';

export interface Phrase {
  readonly label: string;
  readonly text: string;
  /** Words of a physiotherapist, such as a clinical impression. */
  readonly physiotherapistOnly?: boolean;
}

export const phrases: Readonly<Record<SectionKey, readonly Phrase[]>> = {
  subjective: [
    { label: 'Since last visit', text: 'Since the last visit: [better / same / worse], now [0-10]/10.' },
    { label: 'Sleep', text: 'Sleep: [undisturbed / woken by pain].' },
    { label: 'Activity', text: 'Managed since: [activity].' },
    { label: 'Home programme', text: 'Home programme done on [number] of [number] days.' },
    { label: 'No change in health', text: 'No new medicine, symptom or event since the last visit.' },
  ],
  objective: [
    { label: 'Gait', text: 'Gait: [what was seen].' },
    { label: 'Posture', text: 'Posture: [what was seen].' },
    { label: 'Palpation', text: '[Side] [muscle]: tone [raised / normal], tender [0-3]/3.' },
    { label: 'After treatment', text: 'After treatment: [movement] [degrees]°, pain [0-10]/10.' },
    { label: 'Skin', text: 'Skin over the treated areas intact before and after.' },
  ],
  assessment: [
    { label: 'Responds well', text: 'Responded well to treatment: [what changed].' },
    { label: 'No change yet', text: 'No change yet in [measure].' },
    { label: 'Consistent with', text: 'Findings consistent with [what]; referred for assessment.' },
    { label: 'Clinical impression', text: 'Clinical impression: [impression], on the basis of [findings].', physiotherapistOnly: true },
    { label: 'Irritability', text: 'Irritability [low / moderate / high].', physiotherapistOnly: true },
  ],
  plan: [
    { label: 'Next visit', text: 'Next visit in [number] days: [aim].' },
    { label: 'Same plan', text: 'Go on as planned.' },
    { label: 'Home advice', text: 'Home: [exercise], [dose]; stop when [stop sign].' },
    { label: 'When to call', text: 'Told when to call: [signs].' },
    { label: 'Re-measure', text: 'Re-measure [measure] at the next visit.' },
  ],
};

export const phrasesFor = (section: SectionKey, role: string): readonly Phrase[] =>
  phrases[section].filter(({ physiotherapistOnly }) => physiotherapistOnly !== true || role === 'physiotherapist');

const slot = /\[[^[\]\n]{1,40}\]/u;

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The first slot at or after a position, to put the cursor on. */
export const firstSlot = (text: string, from = 0): TextRange | undefined => {
  const match = slot.exec(text.slice(from));
  return match === null ? undefined : { start: from + match.index, end: from + match.index + match[0].length };
};
