// The techniques of a visit as one list that is edited and sent whole.
import type { Schema } from '../../lib/api';
import { mergeLists, type ClashRule, type Likeness } from '../../lib/autosave/merge-lists';
import type { Note } from './note-queries';

export type TechniqueLine = Required<Schema['TechniqueInput']>;
export type TechniqueResponse = NonNullable<TechniqueLine['response']>;

export interface TechniqueLines {
  readonly lines: readonly TechniqueLine[];
}

type Recorded = Note['techniques'][number];

/** The catalogue's ids are a closed list on the way in and plain text on the way out. */
export const lineOf = ({ modalityId, region, side, pressure0To5, minutes, response, painAfter0To10, note, overrideId }: Recorded): TechniqueLine => ({
  modalityId: modalityId as TechniqueLine['modalityId'], region: region as TechniqueLine['region'], side, pressure0To5, minutes, response, painAfter0To10, note, overrideId,
});

export const linesOf = ({ techniques }: Note): TechniqueLines => ({ lines: techniques.map(lineOf) });

const keyOf = (line: TechniqueLine): string => JSON.stringify([
  line.modalityId, line.region, line.side, line.pressure0To5, line.minutes, line.response, line.painAfter0To10, line.note, line.overrideId,
]);

/** The same technique at the same place is the same line, changed. */
const likeness: Likeness<TechniqueLine> = { saying: keyOf, about: ({ modalityId, region, side }) => JSON.stringify([modalityId, region, side]) };

export const mergeLinesBy = (rule: ClashRule, base: TechniqueLines, mine: TechniqueLines, theirs: TechniqueLines): TechniqueLines =>
  ({ lines: mergeLists(base.lines, mine.lines, theirs.lines, likeness, rule).lines });

/** Line by line. Undefined where both changed the same line differently. */
export const mergeLines = (base: TechniqueLines, mine: TechniqueLines, theirs: TechniqueLines): TechniqueLines | undefined => {
  const { lines, clashes } = mergeLists(base.lines, mine.lines, theirs.lines, likeness, 'both');
  return clashes > 0 ? undefined : { lines };
};

/** "Same as last time": what was done, without how it went. */
export const carriedLine = (line: TechniqueLine): TechniqueLine => ({ ...line, response: null, painAfter0To10: null, note: null, overrideId: null });

/** Carried over and not touched since. */
export const isCarriedLine = (line: TechniqueLine, lastTime: readonly TechniqueLine[]): boolean =>
  lastTime.some((earlier) => keyOf(carriedLine(earlier)) === keyOf(line));

export const totalMinutes = (lines: readonly TechniqueLine[]): number => lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

type Lines = readonly TechniqueLine[];

/** Once more right below, its response still to come. */
export const repeated = (lines: Lines, at: number): Lines => lines.flatMap((line, index) => (index === at ? [line, carriedLine(line)] : [line]));

export const struck = (lines: Lines, at: number): Lines => lines.filter((_line, index) => index !== at);

export const replaced = (lines: Lines, at: number, by: TechniqueLine): Lines => lines.map((line, index) => (index === at ? by : line));

export const withResponse = (lines: Lines, at: number, response: TechniqueResponse): Lines => lines.map((line, index) => (index === at ? { ...line, response } : line));

export const moved = (lines: Lines, from: number, to: number): Lines => {
  const line = lines[from];
  const rest = struck(lines, from);
  return line === undefined ? lines : [...rest.slice(0, to), line, ...rest.slice(to)];
};
