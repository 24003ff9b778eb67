// The four sections of a note, and which of the states it passes through are worth keeping.
export const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type Section = (typeof SECTIONS)[number];
export type SectionTexts = Readonly<Record<Section, string>>;

/** A state that stood this long is kept when it is replaced. */
const KEEP_AFTER_MS = 60_000;
/** So is one of which a save takes away more than this share of a section. */
const KEEP_WHEN_REMOVED = 0.4;
/** Shorter texts are typing, not writing. */
const SHORTEST_KEPT = 20;

export interface SaveMoment {
  readonly before: SectionTexts;
  readonly after: SectionTexts;
  /** When the latest kept state was replaced, and by whom; the beginning of the note when none was. */
  readonly lastKeptAt: Date;
  readonly lastKeptBy: string;
  readonly savedBy: string;
  readonly now: Date;
}

/** Whether what this save replaces must be kept: typing alone makes no history, changes of hand and losses do. */
export function isWorthKeeping({ before, after, lastKeptAt, lastKeptBy, savedBy, now }: SaveMoment): boolean {
  const changed = SECTIONS.filter((section) => before[section] !== after[section] && before[section] !== '');
  if (changed.length === 0) return false;
  return lastKeptBy !== savedBy || now.getTime() - lastKeptAt.getTime() > KEEP_AFTER_MS || changed.some((section) => isLoss(before[section], after[section]));
}

/** Characters of the old text that the new one does not begin or end with. */
export function removedLength(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}

function isLoss(before: string, after: string): boolean {
  return before.length >= SHORTEST_KEPT && removedLength(before, after) / before.length > KEEP_WHEN_REMOVED;
}

export function sectionsOf(row: SectionTexts): SectionTexts {
  return { subjective: row.subjective, objective: row.objective, assessment: row.assessment, plan: row.plan };
}
