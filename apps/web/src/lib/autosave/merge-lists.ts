// Three-way merge of two lists line by line. A line is found again by what it says, or, once changed, by what it is about.

export interface Likeness<Line> {
  /** Equal for lines that say the same */
  readonly saying: (line: Line) => string;
  /** Equal for lines about the same thing: one of them is the other, changed */
  readonly about: (line: Line) => string;
}

/** What stays where both changed a line differently, or one changed what the other took away. */
export type ClashRule = 'mine' | 'theirs' | 'both';

export interface MergedLists<Line> {
  readonly lines: readonly Line[];
  /** How many lines both sides changed differently */
  readonly clashes: number;
}

/** What became of each line of the base: the line it is now; undefined when it was taken away. */
interface Fate<Line> {
  readonly now: readonly (Line | undefined)[];
  readonly added: readonly Line[];
}

const takeOut = <Line>(lines: Line[], key: (line: Line) => string, wanted: Line): Line | undefined => {
  const at = lines.findIndex((line) => key(line) === key(wanted));
  return at < 0 ? undefined : lines.splice(at, 1)[0];
};

const fateOf = <Line>(base: readonly Line[], side: readonly Line[], { saying, about }: Likeness<Line>): Fate<Line> => {
  const left = [...side];
  const unchanged = base.map((line) => takeOut(left, saying, line));
  const now = base.map((line, at) => unchanged[at] ?? takeOut(left, about, line));
  return { now, added: left };
};

/** Lines that both added are one addition: a save whose answer was lost comes back as theirs. */
const addedOnce = <Line>(theirs: readonly Line[], mine: readonly Line[], saying: Likeness<Line>['saying']): Line[] => {
  const left = [...theirs];
  return [...theirs, ...mine.filter((line) => takeOut(left, saying, line) === undefined)];
};

export const mergeLists = <Line>(base: readonly Line[], mine: readonly Line[], theirs: readonly Line[], likeness: Likeness<Line>, rule: ClashRule): MergedLists<Line> => {
  const [left, right] = [fateOf(base, mine, likeness), fateOf(base, theirs, likeness)];
  const say = (line: Line | undefined): string | undefined => (line === undefined ? undefined : likeness.saying(line));
  let clashes = 0;
  const lines = base.flatMap((line, at): Line[] => {
    const [mineNow, theirsNow] = [left.now[at], right.now[at]];
    const present = (...all: readonly (Line | undefined)[]): Line[] => all.filter((one) => one !== undefined);
    if (say(theirsNow) === say(mineNow) || say(theirsNow) === say(line)) return present(mineNow);
    if (say(mineNow) === say(line)) return present(theirsNow);
    clashes += 1;
    return rule === 'both' ? present(theirsNow, mineNow) : present(rule === 'mine' ? mineNow : theirsNow);
  });
  return { lines: [...lines, ...addedOnce(right.added, left.added, likeness.saying)], clashes };
};
