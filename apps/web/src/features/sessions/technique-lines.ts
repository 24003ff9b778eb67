// The techniques of a visit as one list that is edited and sent whole.
import type { Schema } from '../../lib/api';
import { isSame } from '../../lib/autosave/merge-sections';
import type { Note } from './note-queries';

export type TechniqueLine = Required<Schema['TechniqueInput']>;
export type TechniqueResponse = NonNullable<TechniqueLine['response']>;

export interface TechniqueLines {
  readonly lines: readonly TechniqueLine[];
}

type Recorded = Note['techniques'][number];

/** The catalogue's ids are a closed list on the way in and plain text on the way out. */
export const lineOf = ({ modalityId, region, side, pressure0To5, minutes, response, note, overrideId }: Recorded): TechniqueLine => ({
  modalityId: modalityId as TechniqueLine['modalityId'], region: region as TechniqueLine['region'], side, pressure0To5, minutes, response, note, overrideId,
});

export const linesOf = ({ techniques }: Note): TechniqueLines => ({ lines: techniques.map(lineOf) });

const keyOf = (line: TechniqueLine): string => JSON.stringify([
  line.modalityId, line.region, line.side, line.pressure0To5, line.minutes, line.response, line.note, line.overrideId,
]);

const without = (lines: readonly TechniqueLine[], taken: readonly TechniqueLine[]): TechniqueLine[] => {
  const left = taken.map(keyOf);
  return lines.filter((line) => {
    const at = left.indexOf(keyOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Both lists grew: all lines stay. Undefined where both took away or changed the same line. */
export const mergeLines = (base: TechniqueLines, mine: TechniqueLines, theirs: TechniqueLines): TechniqueLines | undefined => {
  if (isSame(base, theirs) || isSame(mine, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  const mineGone = without(base.lines, mine.lines);
  const theirsGone = without(base.lines, theirs.lines);
  const bothTouched = mineGone.length - without(mineGone, theirsGone).length;
  if (bothTouched > 0) return undefined;
  return { lines: [...without(theirs.lines, mineGone), ...without(mine.lines, base.lines)] };
};

/** "Same as last time": what was done, without how it went. */
export const carriedLine = (line: TechniqueLine): TechniqueLine => ({ ...line, response: null, note: null, overrideId: null });

/** Carried over and not touched since. */
export const isCarriedLine = (line: TechniqueLine, lastTime: readonly TechniqueLine[]): boolean =>
  lastTime.some((earlier) => keyOf(carriedLine(earlier)) === keyOf(line));

export const totalMinutes = (lines: readonly TechniqueLine[]): number => lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
