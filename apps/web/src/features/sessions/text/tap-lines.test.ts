import fc from 'fast-check';
import { followTaps, withCarried, withoutLine, withTapLines, type TapLine } from './follow-taps';
import { authorsText, linesIn, lineMarks, markOf, withMark } from './line-marks';
import { takeOver } from './take-over';

const tap = (key: string, words: string): TapLine => ({ key, words });
const [swedish, heat] = [tap('a', 'Swedish, left calf'), tap('b', 'Heat, low back')];
const line = (words: string): string => withMark('tap', words);

describe('lines that follow taps', () => {
  it('come below what was typed, with nothing blank between', () => {
    expect(followTaps('', [], [swedish])).toBe(line('Swedish, left calf'));
    expect(followTaps('Aches\n', [], [swedish])).toBe(`Aches\n${line('Swedish, left calf')}\n`);
    expect(followTaps(`${line('Swedish, left calf')}\nTyped`, [swedish], [swedish, heat])).toBe(`${line('Swedish, left calf')}\n${line('Heat, low back')}\nTyped`);
  });

  it('are updated, moved and removed while nobody touched them', () => {
    const text = followTaps('Typed', [], [swedish, heat]);
    expect(followTaps(text, [swedish, heat], [tap('a', 'Swedish, right calf'), heat])).toBe(`Typed\n${line('Swedish, right calf')}\n${line('Heat, low back')}`);
    expect(followTaps(text, [swedish, heat], [heat, swedish])).toBe(`Typed\n${line('Heat, low back')}\n${line('Swedish, left calf')}`);
    expect(followTaps(text, [swedish, heat], [heat])).toBe(`Typed\n${line('Heat, low back')}`);
    expect(followTaps(text, [swedish, heat], [])).toBe('Typed');
  });

  it('leave an edited line to its author, and do not write it again', () => {
    expect(followTaps('Swedish, ropey', [swedish], [tap('a', 'Swedish, right calf')])).toBe('Swedish, ropey');
    expect(followTaps('Swedish, left calf', [swedish], [])).toBe('Swedish, left calf');
  });

  it('may say the same twice', () => {
    const twice = [swedish, tap('c', swedish.words)];
    const text = followTaps('', [], twice);
    expect(linesIn(text)).toHaveLength(2);
    expect(followTaps(text, twice, [swedish])).toBe(line(swedish.words));
  });

  it('that come once do not come twice', () => expect(withTapLines(withTapLines('', ['No fever.']), ['No fever.'])).toBe(line('No fever.')));

  it('of last time are carried visibly, line by line, and can be taken back', () => {
    const text = withCarried('Typed', 'Woke twice');
    expect(text).toBe(`Typed\n${lineMarks.carried}Woke twice`);
    expect(withoutLine(text, `${lineMarks.carried}Woke twice`)).toBe('Typed');
  });
});

describe('touching a line', () => {
  it('makes it the author’s, with the cursor where it was', () => {
    const before = `Typed\n${line('Swedish')}`;
    const after = `Typed\n${line('Swedish!')}`;
    expect(takeOver(before, after, after.length)).toEqual({ text: 'Typed\nSwedish!', caret: 'Typed\nSwedish!'.length });
  });

  it('counts when half of its mark is deleted', () => expect(takeOver(line('Heat'), '›Heat', 1).text).toBe('Heat'));

  it('leaves the others marked', () => {
    const before = `${line('Swedish')}\n${line('Heat')}`;
    expect(takeOver(before, `${before}\nNew`, before.length + 4).text).toBe(`${before}\nNew`);
    expect(takeOver(before, line('Heat'), 0).text).toBe(line('Heat'));
  });

  it('takes a pasted mark for plain words', () => expect(takeOver('', lineMarks.tap + 'pasted', 8).text).toBe('› pasted'));
});

type Step =
  | { readonly kind: 'type'; readonly at: number; readonly remove: number; readonly insert: string }
  | { readonly kind: 'tap'; readonly after: readonly TapLine[] }
  | { readonly kind: 'carry' | 'said'; readonly words: string };

const words = fc.constantFrom('Swedish', 'Heat', 'tone raised', 'pain 3');
const typed = fc.string({ unit: fc.constantFrom('a', 'Swedish', ' ', '\n', '›', '»', '\u00A0', '- ', 'Heat'), maxLength: 6 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(200), remove: fc.nat(6), insert: typed }),
  fc.record({ kind: fc.constant('tap' as const), after: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), words }), { selector: ({ key }) => key }) }),
  fc.record({ kind: fc.constantFrom('carry' as const, 'said' as const), words }),
);

const tapped = (text: string, before: readonly TapLine[], step: Exclude<Step, { kind: 'type' }>): string => {
  switch (step.kind) {
    case 'tap': return followTaps(text, before, step.after);
    case 'carry': return withCarried(text, step.words);
    case 'said': return withTapLines(text, [step.words]);
  }
};

describe('whatever is typed and tapped in whatever order', () => {
  it('taps never lose nor alter a typed character', () => {
    fc.assert(fc.property(fc.array(steps, { maxLength: 30 }), (all) => {
      let text = '';
      let taps: readonly TapLine[] = [];
      for (const step of all) {
        if (step.kind === 'type') {
          const at = Math.min(step.at, text.length);
          const after = text.slice(0, at) + step.insert + text.slice(at + step.remove);
          text = takeOver(text, after, at + step.insert.length).text;
        } else {
          const authors = authorsText(text);
          text = tapped(text, taps, step);
          expect(authorsText(text)).toBe(authors);
          if (step.kind === 'tap') taps = step.after;
        }
      }
    }), { numRuns: 2_000 });
  });

  it('typing keeps every character but the marks, and leaves the cursor on the same one', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 4 }), typed, fc.nat(60), fc.nat(6), (given, insert, where, remove) => {
      const before = given.reduce((text, one, at) => (at % 2 === 0 ? withTapLines(text, [`${one} ${at}`]) : `${text}\nTyped ${one}`), 'First');
      const at = Math.min(where, before.length);
      const after = before.slice(0, at) + insert + before.slice(at + remove);
      const { text, caret } = takeOver(before, after, at + insert.length);
      const plain = (one: string): string => one.replace(/[›»\s]/gu, '');
      expect(plain(text)).toBe(plain(after));
      expect(plain(text.slice(0, caret))).toBe(plain(after.slice(0, at + insert.length)));
    }), { numRuns: 2_000 });
  });

  it('a line that was typed into is never a tap’s any more', () => {
    fc.assert(fc.property(fc.nat(40), (where) => {
      const before = followTaps('First', [], [swedish, heat]);
      const at = Math.min(where, before.length);
      const { text } = takeOver(before, `${before.slice(0, at)}X${before.slice(at)}`, at + 1);
      const withX = linesIn(text).find((one) => one.includes('X')) ?? '';
      expect(markOf(withX)).toBeUndefined();
      expect(followTaps(text, [swedish, heat], []).includes(withX)).toBe(true);
    }));
  });
});
