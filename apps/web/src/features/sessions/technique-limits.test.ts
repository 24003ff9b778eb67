import { modalitiesFor, takesPressure, techniqueLimit } from './technique-limits';
import type { Screening } from './screening-queries';

type Cell = Screening['cells'][number];
const cell = (techniqueGroup: Cell['techniqueGroup'], change: Partial<Cell> = {}): Cell => ({
  region: 'calf', side: 'left', techniqueGroup, status: 'proceed', atLeast: 'proceed', allowed: true, maxPressure: 5, leftOutByLimits: false, notes: [], rules: [],
  unscreened: [], ...change,
});

const fired = (ruleId: string, level: 'modify' | 'clearance-needed' | 'do-not-treat-refer'): Screening['fired'][number] => ({
  ruleId, category: 'test', level, urgency: null, scope: { session: false, regions: [], regionsFrom: null, techniques: [] }, limits: null,
  clinicianReason: `Because of ${ruleId}`, patientWording: '', scopeWording: `Say ${ruleId}`, resolution: '', sources: [], confirmed: true, because: [], adjusted: false, examinationTasks: [], clearableFor: level === 'clearance-needed' ? 'all' : [], cleared: false,
});

const screening = (cells: Cell[], rules: Screening['fired'] = []): Screening =>
  ({ session: { status: 'modify', atLeast: 'modify', unscreened: [] }, cells, fired: rules, standing: [], unknown: [], toAsk: [] }) as unknown as Screening;

const leftCalf = { region: 'calf', side: 'left' } as const;

describe('a technique at a place', () => {
  it('is refused with every rule in words, the strongest first', () => {
    const blocked = cell('deep-pressure', { allowed: false, status: 'do-not-treat-refer', rules: ['skin', 'thinner'] });
    const limit = techniqueLimit('deep-tissue', leftCalf, screening([blocked], [fired('skin', 'modify'), fired('thinner', 'do-not-treat-refer')]));
    expect(limit).toMatchObject({ allowed: false, status: 'do-not-treat-refer', ceiling: 0 });
    expect(limit.causes.map(({ words }) => words)).toEqual(['Because of thinner', 'Because of skin']);
  });

  it('may be opened by a letter where the letter reaches all of it, or one of its pressures', () => {
    const stop = { ...fired('thinner', 'do-not-treat-refer'), clearableFor: ['moderate-pressure', 'deep-pressure'] };
    const held = (group: Cell['techniqueGroup']) => cell(group, { allowed: false, status: 'do-not-treat-refer', rules: ['thinner'] });
    const clearable = (modalityId: string, groups: readonly Cell['techniqueGroup'][]) => techniqueLimit(modalityId, leftCalf, screening(groups.map(held), [stop])).causes.map((cause) => cause.clearable);
    expect(clearable('deep-tissue', ['deep-pressure'])).toEqual([true]);
    expect(clearable('swedish', ['light-pressure', 'moderate-pressure'])).toEqual([true]);
    expect(clearable('cross-fibre', ['friction', 'deep-pressure'])).toEqual([false]);
    expect(clearable('percussion', ['percussion-vibration'])).toEqual([false]);
  });

  it('keeps its lighter part with the ceiling', () => {
    const limited = [cell('light-pressure', { status: 'modify', maxPressure: 2, rules: ['thinner'] }), cell('moderate-pressure', { allowed: false, status: 'clearance-needed', rules: ['thinner'] })];
    expect(techniqueLimit('swedish', leftCalf, screening(limited, [fired('thinner', 'clearance-needed')]))).toMatchObject({ allowed: true, ceiling: 2 });
  });

  it('that was not screened names what to ask', () => {
    const open = cell('taping', { allowed: false, status: 'not-screened', unscreened: ['skin.rule'] });
    const asked = {
      ...screening([open]),
      unknown: [{ ruleId: 'skin.rule', level: 'modify', missingInputs: ['skin.woundRegions'] }],
      toAsk: [{ factId: 'skin.woundRegions', question: 'Open wound: where?' }],
    } as unknown as Screening;
    expect(techniqueLimit('tape-elastic', leftCalf, asked)).toMatchObject({ allowed: false, status: 'not-screened', open: ['Open wound: where?'] });
  });
});

it('offers a massage therapist no thrust manipulation', () => {
  expect(modalitiesFor('massage-therapist').map(({ id }) => id)).not.toContain('manipulation');
  expect(modalitiesFor('physiotherapist').map(({ id }) => id)).toContain('joint-mob');
});

it('asks for a pressure only where there is one', () => {
  expect(takesPressure('swedish')).toBe(true);
  expect(takesPressure('cross-fibre')).toBe(true);
  expect(takesPressure('heat')).toBe(false);
});
