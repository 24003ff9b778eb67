// What may be relied on when two edits meet: nothing either side typed is gone, both sides come to the same text, and it
// does not matter who comes first.
import fc from 'fast-check';
import { mergeLists, type Likeness } from './merge-lists';
import { conflictingFields, mergePreferring, mergeSections } from './merge-sections';

const runs = { numRuns: 1_500 };

interface Note {
  readonly s: string;
  readonly p: string;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 });

/** Somebody's edit of a text: left alone, gone on with, written into, cut, or written anew. */
const edited = (text: string): fc.Arbitrary<string> => fc.oneof(
  fc.constant(text),
  letters.map((more) => text + more),
  fc.tuple(fc.nat(text.length), letters).map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
  fc.nat(text.length).map((at) => text.slice(0, at)),
  letters,
);
const editedNote = ({ s, p }: Note): fc.Arbitrary<Note> => fc.record({ s: edited(s), p: edited(p) });
const meeting = fc.record({ s: letters, p: letters }).chain((base) => fc.tuple(fc.constant(base), editedNote(base), editedNote(base)));

const holds = (text: string, part: string): boolean => {
  let at = 0;
  for (const letter of text) if (letter === part[at]) at += 1;
  return at === part.length;
};

describe('two edits of sections', () => {
  it('give the same text whoever comes first, and clash in the same sections', () => {
    fc.assert(fc.property(meeting, ([base, mine, theirs]) => {
      expect(mergeSections(base, mine, theirs)).toEqual(mergeSections(base, theirs, mine));
      expect(conflictingFields(base, mine, theirs)).toEqual(conflictingFields(base, theirs, mine));
    }), runs);
  });

  it('hold every letter of a section that somebody changed', () => {
    fc.assert(fc.property(meeting, ([base, mine, theirs]) => {
      const merged = mergeSections(base, mine, theirs);
      if (merged === undefined) return;
      for (const field of ['s', 'p'] as const) {
        const typed = [mine, theirs].map((side) => side[field]).filter((text) => text !== base[field]);
        for (const text of typed) expect(holds(merged[field], text)).toBe(true);
        if (typed.length === 0) expect(merged[field]).toBe(base[field]);
      }
    }), runs);
  });

  it('are settled: merging the outcome again with either side changes nothing', () => {
    fc.assert(fc.property(meeting, ([base, mine, theirs]) => {
      const merged = mergeSections(base, mine, theirs);
      if (merged === undefined) return;
      expect(mergeSections(theirs, merged, theirs)).toEqual(merged);
      expect(mergeSections(mine, mine, merged)).toEqual(merged);
    }), runs);
  });

  it('where a person chose one side, the other side loses what clashed and nothing else', () => {
    fc.assert(fc.property(meeting, ([base, mine, theirs]) => {
      const chosen = mergePreferring(base, mine, theirs);
      const clashing = conflictingFields(base, mine, theirs);
      for (const field of ['s', 'p'] as const) {
        if (clashing.includes(field)) expect(chosen[field]).toBe(mine[field]);
        else if (mine[field] === base[field]) expect(chosen[field]).toBe(theirs[field]);
        else expect(holds(chosen[field], mine[field])).toBe(true);
      }
    }), runs);
  });

  it('an answer that was lost on its way is no clash with oneself', () => {
    fc.assert(fc.property(letters, letters, letters, ({ length }, sent, more) => {
      const base = { s: 'x'.repeat(length), p: '' };
      const arrived = { ...base, s: base.s + sent };
      const goneOn = { ...base, s: base.s + sent + more };
      expect(mergeSections(base, goneOn, arrived)).toEqual(goneOn);
    }), runs);
  });
});

interface Line {
  readonly what: string;
  readonly minutes: number;
}

const likeness: Likeness<Line> = { saying: ({ what, minutes }) => `${what} ${minutes}`, about: ({ what }) => what };
const line = fc.record({ what: fc.constantFrom('rub', 'press', 'heat'), minutes: fc.nat(3) });
const lines = fc.array(line, { maxLength: 4 });
const editedLines = (base: readonly Line[]): fc.Arbitrary<readonly Line[]> => fc.oneof<fc.Arbitrary<readonly Line[]>[]>(
  lines,
  fc.constant([...base]),
  fc.tuple(fc.subarray([...base]), lines).map(([kept, added]) => [...kept, ...added]),
  fc.array(fc.nat(3), { minLength: base.length, maxLength: base.length }).map((minutes) => base.map((one, at) => ({ ...one, minutes: minutes[at] ?? 0 }))),
);
const listMeeting = lines.chain((base) => fc.tuple(fc.constant(base), editedLines(base), editedLines(base)));

const sayings = (list: readonly Line[]): string[] => list.map(likeness.saying).sort();
const without = (list: readonly Line[], taken: readonly Line[]): string[] => {
  const left = sayings(taken);
  return sayings(list).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

describe('two edits of a list', () => {
  it('give the same lines whoever comes first', () => {
    fc.assert(fc.property(listMeeting, ([base, mine, theirs]) => {
      const [one, other] = [mergeLists(base, mine, theirs, likeness, 'both'), mergeLists(base, theirs, mine, likeness, 'both')];
      expect(one.clashes).toBe(other.clashes);
      expect(sayings(one.lines)).toEqual(sayings(other.lines));
      expect(sayings(mergeLists(base, mine, theirs, likeness, 'mine').lines)).toEqual(sayings(mergeLists(base, theirs, mine, likeness, 'theirs').lines));
    }), runs);
  });

  it('hold every line that one side added or changed, when both are kept', () => {
    fc.assert(fc.property(listMeeting, ([base, mine, theirs]) => {
      const { lines: merged } = mergeLists(base, mine, theirs, likeness, 'both');
      for (const side of [mine, theirs]) {
        const typed = new Set(without(side, base));
        expect([...typed].filter((one) => !sayings(merged).includes(one))).toEqual([]);
      }
    }), runs);
  });

  it('keep away what was taken away and touched by nobody else', () => {
    fc.assert(fc.property(lines, editedLines([]), (base, added) => {
      const [first, ...rest] = base;
      if (first === undefined) return;
      const theirs = [...base, ...added];
      expect(sayings(mergeLists(base, rest, theirs, likeness, 'both').lines)).toEqual(sayings([...rest, ...added]));
    }), runs);
  });

  it('leave a list as it is that only one side changed', () => {
    fc.assert(fc.property(listMeeting, ([base, mine]) => {
      expect(sayings(mergeLists(base, mine, base, likeness, 'both').lines)).toEqual(sayings(mine));
      expect(mergeLists(base, mine, base, likeness, 'both').clashes).toBe(0);
      expect(sayings(mergeLists(base, mine, mine, likeness, 'both').lines)).toEqual(sayings(mine));
    }), runs);
  });
});
