import { carriedLine, isCarriedLine, mergeLines, moved, repeated, replaced, struck, totalMinutes, withResponse, type TechniqueLine } from './technique-lines';

const swedish: TechniqueLine = {
  modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 10, response: 'better', painAfter0To10: null, note: null, overrideId: null,
};
const nmt: TechniqueLine = { ...swedish, modalityId: 'nmt', region: 'buttock', pressure0To5: 3, response: null };
const heat: TechniqueLine = { ...swedish, modalityId: 'heat', pressure0To5: null };

describe('two people at one list of techniques', () => {
  it('keep all lines when both added', () => {
    expect(mergeLines({ lines: [swedish] }, { lines: [swedish, nmt] }, { lines: [swedish, heat] })).toEqual({ lines: [swedish, heat, nmt] });
  });

  it('keep what one removed removed', () => {
    expect(mergeLines({ lines: [swedish, nmt] }, { lines: [nmt] }, { lines: [swedish, nmt, heat] })).toEqual({ lines: [nmt, heat] });
  });

  it('have to choose when both changed one line', () => {
    const mine = { lines: [{ ...swedish, minutes: 5 }] };
    const theirs = { lines: [{ ...swedish, minutes: 15 }] };
    expect(mergeLines({ lines: [swedish] }, mine, theirs)).toBeUndefined();
    expect(mergeLines({ lines: [swedish] }, mine, mine)).toEqual(mine);
  });

  it('may hold the same line twice', () => {
    expect(mergeLines({ lines: [swedish] }, { lines: [swedish, swedish] }, { lines: [swedish, nmt] })).toEqual({ lines: [swedish, nmt, swedish] });
  });
});

describe('same as last time', () => {
  it('carries what was done, not how it went', () => {
    expect(carriedLine(swedish)).toEqual({ ...swedish, response: null });
    expect(isCarriedLine(carriedLine(swedish), [swedish])).toBe(true);
  });

  it('is over once a line is touched', () => {
    expect(isCarriedLine({ ...carriedLine(swedish), minutes: 0 }, [swedish])).toBe(false);
    expect(isCarriedLine({ ...carriedLine(swedish), response: 'same' }, [swedish])).toBe(false);
  });
});

it('adds up minutes, those not given as none', () => expect(totalMinutes([swedish, { ...nmt, minutes: null }, { ...heat, minutes: 0 }])).toBe(10));

describe('a line of the list', () => {
  const lines = [swedish, nmt, heat];

  it('can be repeated, struck and moved', () => {
    expect(repeated(lines, 0)).toEqual([swedish, { ...swedish, response: null }, nmt, heat]);
    expect(struck(lines, 1)).toEqual([swedish, heat]);
    expect(moved(lines, 2, 0)).toEqual([heat, swedish, nmt]);
    expect(moved(lines, 0, 2)).toEqual([nmt, heat, swedish]);
    expect(moved(lines, 9, 0)).toBe(lines);
  });

  it('takes a response or another line in its place', () => {
    expect(withResponse(lines, 1, 'worse')[1]).toEqual({ ...nmt, response: 'worse' });
    expect(replaced(lines, 1, heat)).toEqual([swedish, heat, heat]);
  });
});
