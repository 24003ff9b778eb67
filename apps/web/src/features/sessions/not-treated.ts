// Why nobody was treated, what to say, and which rule a letter would carry.
import type { Screening } from './screening-queries';
import { stopOf } from './stop-level';

export const notTreatedReasons = ['Screening stops treatment', 'Clearance is missing', 'Patient unwell today', 'No consent today', 'Patient did not come'] as const;
export type NotTreatedReason = (typeof notTreatedReasons)[number];

type Summary = Pick<Screening['summary'], 'status' | 'lines'>;

export const firstReason = (summary: Summary | undefined): NotTreatedReason[] => {
  if (summary === undefined) return [];
  if (stopOf(summary) !== undefined) return ['Screening stops treatment'];
  return summary.status === 'clearance-needed' ? ['Clearance is missing'] : [];
};

/** The gravest causes; lesser ones would only confuse. */
const gravest = (summary: Summary | undefined): Summary['lines'] => {
  const graver = (summary?.lines ?? []).filter(({ level, cleared }) => !cleared && level !== 'modify' && level !== 'proceed');
  return graver.filter(({ level }) => level === graver[0]?.level);
};

/** What to say to the patient, in words a massage therapist may use. */
export const scriptOf = (summary: Summary | undefined): string[] => [...new Set(gravest(summary).map(({ scopeWording }) => scopeWording))];

/** The rule a letter starts from: what stops the visit, or else what a letter would clear. */
export const letterCause = (summary: Summary | undefined): { readonly ruleId: string; readonly reason: string; readonly urgency: string | null } | undefined => {
  if (summary === undefined) return undefined;
  return stopOf(summary)?.lines[0] ?? gravest(summary)[0];
};

/** The words of the record: the ticks, then what was added. */
export const reasonWords = (chosen: readonly NotTreatedReason[], more: string): string => [...chosen, ...(more.trim() === '' ? [] : [more.trim()])].join('. ');
