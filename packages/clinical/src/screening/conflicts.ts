// Answers that cannot all be true. Nothing is corrected and nothing is lowered: what they touch is not screened until a
// person has settled them, by answering again or by taking an answer back.
import type { FactId } from '../knowledge/fact-ids.js';
import { conflictRows } from './conflict-rows.js';
import { everywhere, isNowhere, nowhere, readMarks, union } from './marked-regions.js';
import type { MarkedRegions, RegionAnswer } from './marked-regions.js';
import type { Told } from './told.js';

export interface Conflict {
  id: string;
  /** The answers that do not fit each other. */
  facts: readonly FactId[];
  words: string;
  /** What waits until it is settled. */
  places: 'session' | readonly RegionAnswer[];
}

export function findConflicts(told: Told): Conflict[] {
  return conflictRows.flatMap((row) => row.find(told));
}

export interface BlockedByConflicts {
  session: boolean;
  marks: MarkedRegions;
}

/** Places nobody can read block everything. */
export function blockedBy(conflicts: readonly Conflict[]): BlockedByConflicts {
  let [session, marks] = [false, nowhere];
  for (const { places } of conflicts) {
    const read = readMarks(places);
    if (read === undefined || isNowhere(read)) [session, marks] = [true, everywhere];
    else marks = union(marks, read);
  }
  return { session, marks };
}
