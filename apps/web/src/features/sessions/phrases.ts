// Phrases to begin a line with. A slot stands in square brackets; where it offers choices, they are one tap each.
// Signing asks for every slot that was left open.
import type { SectionKey } from './note-sections';
import type { VisitType } from './note-queries';

export interface Phrase {
  readonly label: string;
  readonly text: string;
  /** Words of a physiotherapist, such as a clinical impression. */
  readonly physiotherapistOnly?: boolean;
  /** Only where the kind of visit asks for it */
  readonly visits?: readonly VisitType[];
}

export const phrases: Readonly<Record<SectionKey, readonly Phrase[]>> = {
  subjective: [
    { label: 'Since last visit', text: 'Since the last visit: [better / same / worse], now [0-10]/10.' },
    { label: 'Sleep', text: 'Sleep: [undisturbed / woken by pain].' },
    { label: 'Activity', text: 'Managed since: [activity].' },
    { label: 'Home programme', text: 'Home programme done on [number] of [number] days.' },
    { label: 'No change in health', text: 'No new medicine, symptom or event since the last visit.' },
    { label: 'Result', text: 'Judges the result as [much better / better / unchanged / worse].', visits: ['review', 'discharge'] },
    { label: 'Did not come', text: 'Did not come; [called / not reached].', visits: ['not-treated'] },
  ],
  objective: [
    { label: 'Gait', text: 'Gait: [what was seen].' },
    { label: 'Posture', text: 'Posture: [what was seen].' },
    { label: 'Palpation', text: '[Left / Right] [muscle]: tone [raised / normal], tender [0-3]/3.' },
    { label: 'After treatment', text: 'After treatment: [movement] [degrees]°, pain [0-10]/10.' },
    { label: 'Skin', text: 'Skin over the treated areas intact before and after.' },
    { label: 'Looked at only', text: 'Looked at, not treated: [what was seen].', visits: ['not-treated'] },
  ],
  assessment: [
    { label: 'Responds well', text: 'Responded well to treatment: [what changed].' },
    { label: 'Tolerated', text: 'Treatment tolerated [well / with some discomfort / poorly].' },
    { label: 'Tissue response', text: 'Tone and tenderness [less / unchanged / more] after treatment.' },
    { label: 'No change yet', text: 'No change yet in [measure].' },
    { label: 'Consistent with', text: 'Findings consistent with [what]; referred for assessment.' },
    { label: 'Clinical impression', text: 'Clinical impression: [impression], on the basis of [findings].', physiotherapistOnly: true },
    { label: 'Irritability', text: 'Irritability [low / moderate / high].', physiotherapistOnly: true },
    { label: 'Goals', text: 'Goals: [met / partly met / not met]; [why].', visits: ['review', 'discharge'] },
    { label: 'Not safe today', text: 'Treatment today was not safe as far as could be told; medical assessment comes first.', visits: ['not-treated'] },
  ],
  plan: [
    { label: 'Next visit', text: 'Next visit in [3 / 7 / 14] days: [aim].' },
    { label: 'Same plan', text: 'Go on as planned.' },
    { label: 'Home advice', text: 'Home: [exercise], [dose]; stop when [stop sign].' },
    { label: 'When to call', text: 'Told when to call: [signs].' },
    { label: 'Re-measure', text: 'Re-measure [measure] at the next visit.' },
    { label: 'Discharged', text: 'Discharged to [home programme / own physician]; comes back when [signs].', visits: ['discharge'] },
    { label: 'Referred today', text: 'Sent to [physician / emergency department] today; told why and what to watch for.', visits: ['not-treated'] },
  ],
};

/** What the kind of visit asks for comes first. */
export const phrasesFor = (section: SectionKey, role: string, visitType: VisitType): readonly Phrase[] => {
  const offered = phrases[section].filter(({ physiotherapistOnly, visits }) => (physiotherapistOnly !== true || role === 'physiotherapist') && (visits?.includes(visitType) ?? true));
  return offered.toSorted((a, b) => Number(b.visits !== undefined) - Number(a.visits !== undefined));
};

const slot = /\[[^[\]\n]{1,40}\]/gu;

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const slotsIn = (text: string): TextRange[] => [...text.matchAll(slot)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** The first slot at or after a position, to put the cursor on. */
export const firstSlot = (text: string, from = 0): TextRange | undefined => slotsIn(text).find(({ start }) => start >= from);

/** The last slot that begins before a position. */
export const slotBefore = (text: string, from: number): TextRange | undefined => slotsIn(text).findLast(({ start }) => start < from);

/** "[better / same / worse]" -> its three; nothing for a slot that is filled freely. */
export const choicesOf = (text: string, { start, end }: TextRange): string[] => {
  const parts = text.slice(start + 1, end - 1).split(' / ');
  return parts.length > 1 ? parts : [];
};
