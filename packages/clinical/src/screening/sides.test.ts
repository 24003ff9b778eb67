import { screen } from './screen.js';
import type { RegionAnswer } from './marked-regions.js';
import { baseline } from './testing/vectors.js';

const wounded = (places: readonly RegionAnswer[], regions?: readonly RegionAnswer[]) =>
  screen({
    sessionDate: '2026-03-02',
    facts: { ...baseline, 'skin.woundRegions': places },
    techniqueGroups: ['light-pressure'],
    ...(regions === undefined ? {} : { regions }),
  });

const blocked = (places: readonly RegionAnswer[], regions?: readonly RegionAnswer[]): string[] =>
  wounded(places, regions).cells.filter((cell) => !cell.allowed).map((cell) => `${cell.region}/${cell.side ?? '-'}`);

describe('sides', () => {
  it('block the named side only', () => {
    expect(blocked([{ region: 'calf', side: 'left' }])).toEqual(['calf/left']);
  });

  it.each([['no side', 'calf'], ['both', { region: 'calf', side: 'both' }], ['null', { region: 'calf', side: null }]] as const)(
    'block both when the answer says %s', (_name, place) => {
      expect(blocked([place])).toEqual(['calf/left', 'calf/right']);
    });

  it('block a place asked for without a side', () => {
    expect(blocked([{ region: 'calf', side: 'left' }], ['calf', 'shin'])).toEqual(['calf/-']);
  });

  it('do not split the midline', () => {
    expect(blocked(['perineum'])).toEqual(['perineum/-']);
    expect(blocked([{ region: 'abdomen', side: 'left' }], [{ region: 'abdomen', side: 'right' }])).toEqual(['abdomen/-']);
  });

  it('reach everything below a wider region, on that side', () => {
    const cells = blocked([{ region: 'lower-body', side: 'right' }]);
    expect(cells).toContain('foot-plantar/right');
    expect(cells).toContain('perineum/-');
    expect(cells.filter((cell) => cell.endsWith('/left'))).toEqual([]);
  });

  it('reach the members of a group', () => {
    expect(blocked([{ region: 'knee-all', side: 'left' }])).toEqual(
      ['knee-anterior/left', 'knee-medial/left', 'knee-lateral/left', 'knee-posterior/left']);
  });
});

describe('a rule with places of its own', () => {
  it('takes the marked places in addition', () => {
    const result = screen({
      sessionDate: '2026-03-02',
      facts: { ...baseline, 'sx.legVeinTenderRegions': [{ region: 'arm', side: 'left' }] },
      regions: [{ region: 'arm', side: 'left' }, { region: 'arm', side: 'right' }, { region: 'calf', side: 'right' }],
      techniqueGroups: ['light-pressure'],
    });
    expect(result.cells.map(({ allowed }) => allowed)).toEqual([false, true, false]);
  });
});

describe('places asked for', () => {
  it('are the whole lower body, left and right, when none is named', () => {
    const places = new Set(wounded([]).cells.map((cell) => `${cell.region}/${cell.side ?? '-'}`));
    expect(places.size).toBe(47);
    expect(places.has('calf/left') && places.has('calf/right') && places.has('perineum/-')).toBe(true);
    expect(places.has('lower-body/-') || places.has('arm/left')).toBe(false);
  });

  it('resolve groups and wider regions to their leaves, each once', () => {
    const { cells } = wounded([], [{ region: 'foot-all', side: 'left' }, { region: 'ankle', side: 'left' }]);
    expect(cells.map((cell) => `${cell.region}/${cell.side ?? '-'}`)).toEqual(
      ['ankle/left', 'heel/left', 'foot-plantar/left', 'foot-dorsal/left', 'forefoot/left']);
  });

  it('that nobody knows are listed and left out', () => {
    const { cells, ignoredInputs } = wounded([], ['wing', 'calf']);
    expect(cells.map((cell) => cell.region)).toEqual(['calf']);
    expect(ignoredInputs).toEqual([{ input: 'regions[0]', reason: 'unknown-region' }]);
  });
});

describe('a place that was not named', () => {
  it('leaves every region open until it is', () => {
    const result = screen({ sessionDate: '2026-03-02', facts: { ...baseline, 'hx.varicose': 'bulging-or-painful' } });
    expect(result.fired).toEqual([]);
    expect(result.unknown).toEqual(
      [{ ruleId: 'vein.varicose-severe', level: 'do-not-treat-refer', missingInputs: ['hx.varicoseRegions'] }]);
    expect(result.toAsk).toEqual(['hx.varicoseRegions']);
    expect(result.cells.filter((cell) => cell.allowed && cell.techniqueGroup !== 'education')).toEqual([]);
  });
});
