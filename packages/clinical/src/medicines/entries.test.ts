// One box of text becomes entries, each with how it hangs on the one before: a denial must reach as far as it was meant, and no farther.
import { cutIntoPieces } from './cuts.js';
import { splitEntries } from './entries.js';
import { recogniseNames } from './recognise.js';
import { wordsOf } from './words.js';

const names = (text: string): boolean => recogniseNames(wordsOf(text)).some(({ kind }) => kind !== 'lay');
const split = (text: string): string[] => splitEntries(text, names).map((entry) => entry.text);
const links = (text: string): string[] => splitEntries(text, names).map(({ link }) => link);

describe('cuts', () => {
  it.each([
    ['a\nb', ['line', 'end']], ['a; b', ['sentence', 'end']], ['a, b', ['comma', 'end']], ['a and b', ['and', 'end']], ['a but b', ['turn', 'end']],
    ['a. b', ['sentence', 'end']], ['a & b', ['and', 'end']], ['a + b', ['and', 'end']], ['a', ['end']], ['', ['end']],
  ] as const)('%j', (text, marks) => {
    expect(cutIntoPieces(text).map(({ mark }) => mark)).toEqual([...marks]);
  });

  it.each(['2,5 mg', 'Dr. Smith', '5/325', 'carbidopa/levodopa', 'levodopa and carbidopa', 'aspirin/dipyridamole', 'approx. 5'])('leave %s whole', (text) => {
    expect(cutIntoPieces(text)).toEqual([{ start: 0, end: text.length, mark: 'end' }]);
  });

  it('cover the text from its beginning to its end, and overlap nowhere', () => {
    for (const text of ['a, b\n\nc; d and e but f', 'warfarin 2,5 mg, aspirin/metformin.', 'a,and b', ', , a']) {
      const pieces = cutIntoPieces(text);
      expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([0, text.length]);
      pieces.forEach((piece, index) => expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0));
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('').length).toBeLessThanOrEqual(text.length);
    }
  });

  it('come on both sides of a combination that stays whole', () => {
    expect(split('metformin/ramipril, carbidopa/levodopa, atorvastatin/ezetimibe')).toEqual(['metformin', 'ramipril', 'carbidopa/levodopa', 'atorvastatin', 'ezetimibe']);
    expect(split('aspirin & dipyridamole and carbidopa and levodopa')).toEqual(['aspirin & dipyridamole', 'carbidopa and levodopa']);
  });

  it('keep the word that turns the meaning with what follows it', () => {
    expect(split('was on warfarin but now apixaban')).toEqual(['was on warfarin', 'but now apixaban']);
    expect(split('switched from warfarin to apixaban')).toEqual(['switched from warfarin', 'to apixaban']);
    expect(split('no medicines except warfarin')).toEqual(['no medicines', 'except warfarin']);
  });
});

describe('an entry', () => {
  it.each<[string, string[]]>([
    ['warfarin, 5 mg, once a day', ['warfarin, 5 mg, once a day']],
    ['warfarin, aspirin', ['warfarin', 'aspirin']],
    ['warfarin, stopped in 2019', ['warfarin, stopped in 2019']],
    ['warfarin, my doctor stopped it', ['warfarin, my doctor stopped it']],
    ['warfarin, because of aspirin', ['warfarin', 'because of aspirin']],
    ['warfarin\nstopped in 2019', ['warfarin', 'stopped in 2019']],
    ['ibuprofen, upset my stomach', ['ibuprofen, upset my stomach']],
    ['ibuprofen, it helps with aspirin', ['ibuprofen', 'it helps with aspirin']],
    ['Do you take warfarin? No', ['Do you take warfarin? No']],
    ['warfarin, no', ['warfarin, no']],
    ['warfarin. No', ['warfarin', 'No']],
    ['1. metformin\n2. ramipril', ['metformin', 'ramipril']],
    ['1\nmetformin', ['metformin']],
    ['metformin\n500\nramipril', ['metformin', 'ramipril']],
    ['cream for my eczema, the steroid one', ['cream for my eczema, the steroid one']],
    ['warfarin, the steroid one', ['warfarin', 'the steroid one']],
    ['tablets, the blue aspirin one', ['tablets', 'the blue aspirin one']],
    [' , warfarin ; ; aspirin , ', ['warfarin', 'aspirin']],
    ['metformin, but not daily', ['metformin, but not daily']],
    ['ramipril, no then aspirin', ['ramipril, no', 'then aspirin']],
    ['metformin, x1000y', ['metformin', 'x1000y']],
    ['', []],
    ['\n\n', []],
  ])('%j', (text, entries) => {
    expect(split(text)).toEqual(entries);
  });
});

describe('how entries hang together', () => {
  it.each<[string, string[]]>([
    ['no aspirin, ibuprofen or warfarin', ['none', 'or-list']],
    ["I don't take any aspirin, ibuprofen, or warfarin", ['none', 'or-list', 'or-list']],
    ['aspirin, ibuprofen, warfarin', ['none', 'comma', 'comma']],
    ['aspirin and warfarin', ['none', 'and']],
    ['aspirin; ibuprofen or warfarin', ['none', 'none']],
    ['aspirin\nibuprofen', ['none', 'none']],
    ['no aspirin, ibuprofen; metformin or warfarin', ['none', 'comma', 'none']],
    ['no aspirin and ibuprofen or warfarin', ['none', 'or-list']],
    ['no aspirin and metformin, ibuprofen or warfarin', ['none', 'or-list', 'or-list']],
    ['aspirin, metformin; ibuprofen', ['none', 'comma', 'none']],
    ['aspirin, nor warfarin', ['none', 'or-list']],
    ['no aspirin, ibuprofen but warfarin or metformin', ['none', 'comma', 'none']],
    ['aspirin, ; warfarin', ['none', 'none']],
    ['aspirin ; , warfarin', ['none', 'none']],
    ['aspirin,\n warfarin', ['none', 'none']],
    ['aspirin\n, warfarin', ['none', 'none']],
  ])('%j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
