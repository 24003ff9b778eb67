import { massageWordings } from '../explain/massage-wording.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { explainCell } from './explain.js';
import type { FiredRule } from './explain.js';
import { decide } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const because = (fired: readonly FiredRule[], id: string) => fired.find(({ ruleId }) => ruleId === id)?.because;

describe('the reasons of a fired rule', () => {
  it('are the answers that fired it, with their questions', () => {
    const { fired } = decide({ ...baseline, 'sx.breathlessSudden': true, 'sx.calfPainOrTender': true, 'wells.dvt.score': 0 });
    expect(because(fired, 'pe.suspected')).toEqual([
      { factId: 'sx.breathlessSudden', question: 'Sudden or new shortness of breath?', value: true },
      { factId: 'sx.calfPainOrTender', question: 'Pain or tenderness deep in the calf or along the inner thigh?', value: true },
    ]);
  });

  it('show a no and a zero as answers', () => {
    expect(because(decide({ ...baseline, 'consent.given': false }).fired, 'consent.missing')).toMatchObject([{ value: false }]);
    expect(because(decide({ ...baseline, 'lab.plateletsK': 0 }).fired, 'platelets.very-low')).toMatchObject([{ value: 0 }]);
  });

  it('show places with their side', () => {
    const places = [{ region: 'calf', side: 'left' }, { region: 'shin', side: 'both' }];
    const { fired } = decide({ ...baseline, 'skin.woundRegions': places });
    expect(because(fired, 'skin.wound')).toMatchObject([{ value: [{ region: 'calf', side: 'left' }, 'shin'] }]);
  });

  it('show both sides apart, a plain place, and a choice, as they were answered', () => {
    const places = ['calf', { region: 'shin', side: 'right' }];
    expect(because(decide({ ...baseline, 'skin.woundRegions': places }).fired, 'skin.wound')).toMatchObject([{ value: places }]);
    const veins = decide({ ...baseline, 'hx.varicose': 'bulging-or-painful', 'hx.varicoseRegions': ['calf'] }).fired;
    expect(because(veins, 'vein.varicose-severe')).toMatchObject([
      { factId: 'hx.varicose', value: 'bulging-or-painful' }, { factId: 'hx.varicoseRegions', value: ['calf'] },
    ]);
    expect(because(decide({ ...baseline, 'meds.classes': ['insulin', 'opioid'] }).fired, 'opioid-sedative.feedback')).toMatchObject([{ value: ['insulin', 'opioid'] }]);
  });

  it('are in the words the profession may use', () => {
    const words = (performerRole: 'massage-therapist' | 'physiotherapist') => decide({ ...baseline, 'sx.footDrop': true }, { performerRole })
      .fired.find(({ ruleId }) => ruleId === 'neuro.foot-drop')?.clinicianReason;
    expect(words('physiotherapist')).toBe(screeningRules.find(({ id }) => id === 'neuro.foot-drop')?.clinicianReason);
    expect(words('massage-therapist')).toBe(massageWordings['neuro.foot-drop']?.reason);
    expect(words('massage-therapist')).not.toBe(words('physiotherapist'));
  });

  it('say when the reason is a missing measurement', () => {
    const { fired } = decide({ ...baseline, 'risk.arterial': true });
    expect(because(fired, 'compression.no-abpi')).toMatchObject([
      { factId: 'risk.arterial', value: true },
      { factId: 'abpi.value', value: null },
    ]);
  });
});

describe('what is missing', () => {
  it('names only the answers that could settle the rule', () => {
    const { 'sx.breathlessSudden': _open, ...answers } = baseline;
    const { unknown } = decide({ ...answers, 'sx.chestPain': true });
    expect(unknown.find(({ ruleId }) => ruleId === 'pe.suspected')?.missingInputs).toEqual(['sx.breathlessSudden']);
  });

  it('asks no question before its gate is answered', () => {
    const { 'hx.dvt': _open, ...answers } = baseline;
    const { unknown, toAsk } = decide(answers);
    expect(unknown.find(({ ruleId }) => ruleId === 'dvt.recent')?.missingInputs).toEqual(['hx.dvt', 'hx.dvtWeeks']);
    expect(toAsk).toEqual(['hx.dvt']);
  });
});

describe('a cell', () => {
  it('is explained by its fired, standing and open rules', () => {
    const { 'sx.saddleNumbness': _open, ...answers } = baseline;
    const result = decide({ ...answers, 'hx.osteoporosis': true });
    const cell = result.cells.find(({ region, techniqueGroup }) => region === 'knee-posterior' && techniqueGroup === 'friction');
    expect(cell?.maxPressure).toBe(2);
    const reasons = cell === undefined ? undefined : explainCell(result, cell);
    expect(reasons?.fired.map(({ ruleId }) => ruleId)).toEqual(['osteoporosis.pressure', 'site.popliteal']);
    expect(reasons?.unknown.map(({ ruleId }) => ruleId)).toEqual(['cauda-equina.saddle-or-sphincter']);
  });

  it('is held back only by the questions that concern it', () => {
    const { 'sx.saddleNumbness': _open, 'hx.kidneyFailure': _mld, 'skin.woundRegions': _wounds, ...answers } = baseline;
    const result = decide(answers);
    const cell = result.cells.find(({ region, techniqueGroup }) => region === 'calf' && techniqueGroup === 'education');
    const open = cell === undefined ? [] : explainCell(result, cell).unknown.map(({ ruleId }) => ruleId);
    expect(open).toEqual(cell?.unscreened);
    expect(result.unknown.length).toBeGreaterThan(open.length);
  });

  it('keeps advice open when only touch is stopped', () => {
    const { cells } = decide({ ...baseline, 'sx.fever': true });
    expect(cells.filter(({ allowed }) => allowed).map(({ techniqueGroup }) => techniqueGroup)).toEqual(
      Array.from({ length: 16 }, () => 'education'));
  });
});

describe('what waits', () => {
  it('is only what could still raise the level that is found', () => {
    const { 'hx.liverDisease': _open, 'hx.osteoporosis': _mild, ...answers } = baseline;
    const waiting = decide(answers);
    expect([waiting.session.status, waiting.session.unscreened]).toEqual(['not-screened', expect.arrayContaining(['liver.advanced', 'osteoporosis.pressure'])]);
    const found = decide({ ...answers, 'hx.kidneyFailure': true }).session;
    expect(found).toEqual({ status: 'clearance-needed', atLeast: 'clearance-needed', unscreened: [] });
  });

  it('leaves advice as it is where only pressure is limited', () => {
    const { cells } = decide({ ...baseline, 'hx.osteoporosis': true });
    const statuses = (group: string) => [...new Set(cells.filter(({ techniqueGroup }) => techniqueGroup === group).map(({ status }) => status))];
    expect([statuses('light-pressure'), statuses('education')]).toEqual([['modify'], ['proceed']]);
  });
});
