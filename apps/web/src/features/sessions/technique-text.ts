// A technique as a line of the Objective, and which line belongs to which technique while the list is edited.
import { placeName } from '../../body-map/places';
import { modalityName, takesPressure } from './technique-limits';
import type { TechniqueLine } from './technique-lines';
import { afterwards, placeOf } from './technique-words';
import type { TapLine } from './text/follow-taps';

/** "Swedish massage, left calf: pressure 2 of 5, 10 min. Better. Pain to 3." */
export const techniqueText = (line: TechniqueLine): string => {
  const done = [
    ...(takesPressure(line.modalityId) && line.pressure0To5 !== null ? [`pressure ${line.pressure0To5} of 5`] : []),
    ...(line.minutes === null ? [] : [`${line.minutes} min`]),
  ];
  const after = afterwards(line);
  const what = `${modalityName(line.modalityId)}, ${placeName(placeOf(line)).toLowerCase()}`;
  return `${what}${done.length === 0 ? '' : `: ${done.join(', ')}`}.${after.map((words) => ` ${words}${/[.!?]$/u.test(words) ? '' : '.'}`).join('')}`;
};

type Lines = readonly TechniqueLine[];

/** Index before -> index after. The same object is the same line; what is left over in equal number was changed in place. */
const pairs = (before: Lines, after: Lines): Map<number, number> => {
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  before.forEach((line, at) => {
    const to = after.findIndex((other, index) => other === line && !taken.has(index));
    if (to < 0) return;
    taken.add(to);
    paired.set(at, to);
  });
  const gone = before.map((_line, at) => at).filter((at) => !paired.has(at));
  const come = after.map((_line, at) => at).filter((at) => !taken.has(at));
  if (gone.length === come.length) gone.forEach((at, index) => paired.set(at, come[index] ?? at));
  return paired;
};

export interface TapLines {
  readonly before: readonly TapLine[];
  readonly after: readonly TapLine[];
}

/** The lines of a list before and after a tap, under keys that follow each technique. */
export const tapLinesOf = (before: Lines, after: Lines): TapLines => {
  const paired = pairs(before, after);
  const keyAfter = new Map([...paired].map(([from, to]) => [to, `b${from}`]));
  return {
    before: before.map((line, at) => ({ key: `b${at}`, words: techniqueText(line) })),
    after: after.map((line, at) => ({ key: keyAfter.get(at) ?? `a${at}`, words: techniqueText(line) })),
  };
};
