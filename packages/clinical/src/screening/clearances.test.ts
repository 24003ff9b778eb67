import fc from 'fast-check';
import { screeningRules } from '../knowledge/screening-rules.js';
import type { Clearance } from './clearances.js';
import type { ScreeningResult } from './screen.js';
import { someAnswers } from './testing/arbitrary-answers.js';
import { decide, freedCells } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const kidney = { ...baseline, 'hx.kidneyFailure': true };
const letter: Clearance = {
  id: 'letter-1', ruleIds: ['kidney.failure'], regions: [{ region: 'calf', side: 'left' }],
  techniqueGroups: ['light-pressure', 'moderate-pressure'], maxPressure: 2, until: '2026-03-02',
};
const cellOf = (result: ScreeningResult, region: string, side: string | null, group: string) =>
  result.cells.find((cell) => cell.region === region && cell.side === side && cell.techniqueGroup === group);

describe('a clearance', () => {
  it('allows what it names with its limits, and nothing else', () => {
    const result = decide(kidney, { clearances: [letter] });
    expect(cellOf(result, 'calf', 'left', 'light-pressure')).toMatchObject({ status: 'modify', allowed: true, maxPressure: 2 });
    expect(cellOf(result, 'calf', 'left', 'moderate-pressure')).toMatchObject({ status: 'modify', allowed: false, leftOutByLimits: true });
    expect(cellOf(result, 'calf', 'left', 'stretching')).toMatchObject({ status: 'clearance-needed', allowed: false });
    expect(cellOf(result, 'calf', 'right', 'light-pressure')).toMatchObject({ status: 'clearance-needed', allowed: false });
    expect(result.session.status).toBe('modify');
    expect(result.fired.find(({ ruleId }) => ruleId === 'kidney.failure')?.clearedBy).toEqual([0]);
    expect(result.clearances).toEqual([{ index: 0, id: 'letter-1', state: 'applied', ruleIds: ['kidney.failure'] }]);
  });

  it('never touches a stop: lymph drainage stays out with kidney failure', () => {
    const wide: Clearance = { ...letter, ruleIds: ['kidney.failure', 'kidney.mld'], regions: 'all', techniqueGroups: 'all' };
    const all = decide(kidney, { clearances: [wide] });
    expect(cellOf(all, 'calf', 'left', 'lymphatic')).toMatchObject({ status: 'do-not-treat-refer', allowed: false });
  });

  describe('of whoever prescribes an anticoagulant', () => {
    const onApixaban = { ...baseline, 'meds.any': true, 'meds.classes': ['anticoagulant-doac'], 'sx.psoasSign': false };
    const fromPrescriber: Clearance = {
      id: 'letter-2', ruleIds: ['anticoagulant.deep-pressure', 'anticoagulant.session'], regions: [{ region: 'calf', side: 'left' }],
      techniqueGroups: ['deep-pressure'], maxPressure: 4, until: '2026-03-02',
    };
    const cell = (clearances: readonly Clearance[], side: string, group: string) => cellOf(decide(onApixaban, { clearances }), 'calf', side, group);

    it('opens deep pressure where it says, up to what it says, and nothing else of the stop', () => {
      expect(cell([], 'left', 'deep-pressure')).toMatchObject({ status: 'do-not-treat-refer', allowed: false, maxPressure: 2 });
      expect(cell([fromPrescriber], 'left', 'deep-pressure')).toMatchObject({ status: 'modify', allowed: true, maxPressure: 4 });
      expect(cell([fromPrescriber], 'right', 'deep-pressure')).toMatchObject({ status: 'do-not-treat-refer', allowed: false, maxPressure: 2 });
      for (const group of ['friction', 'percussion-vibration', 'high-velocity']) expect(cell([{ ...fromPrescriber, techniqueGroups: 'all' }], 'left', group)).toMatchObject({ status: 'do-not-treat-refer', allowed: false });
      const { fired, clearances, sessionMaxPressure } = decide(onApixaban, { clearances: [fromPrescriber] });
      expect(fired.filter(({ clearedBy }) => clearedBy.length > 0).map(({ ruleId }) => ruleId)).toEqual(fromPrescriber.ruleIds);
      expect(clearances).toEqual([{ index: 0, id: 'letter-2', state: 'applied', ruleIds: fromPrescriber.ruleIds }]);
      expect(sessionMaxPressure).toBe(2);
    });

    it('never opens more than the product lets a letter open, and no more than the letter says', () => {
      expect(cell([{ ...fromPrescriber, maxPressure: 5 }], 'left', 'deep-pressure')?.maxPressure).toBe(4);
      expect(cell([{ ...fromPrescriber, maxPressure: 3 }], 'left', 'deep-pressure')).toMatchObject({ status: 'modify', allowed: false, leftOutByLimits: true, maxPressure: 3 });
      expect(cell([{ ...fromPrescriber, maxPressure: 3 }], 'left', 'moderate-pressure')).toMatchObject({ status: 'modify', allowed: true, maxPressure: 3 });
    });

    it.each<[string, Partial<Clearance>]>([
      ['names no pressure', { maxPressure: null }],
      ['names other techniques', { techniqueGroups: ['friction', 'stretching'] }],
      ['names no place here', { regions: [{ region: 'ankle', side: 'left' }] }],
      ['is over', { until: '2026-02-28' }],
      ['names the ceiling without the stop', { ruleIds: ['anticoagulant.session'] }],
    ])('opens nothing deep when it %s', (_name, part) => {
      expect(cell([{ ...fromPrescriber, ...part }], 'left', 'deep-pressure')).toMatchObject({ status: 'do-not-treat-refer', allowed: false });
    });

    it('leaves the ceiling where it names the stop alone', () => {
      expect(cell([{ ...fromPrescriber, ruleIds: ['anticoagulant.deep-pressure'] }], 'left', 'deep-pressure')).toMatchObject({ status: 'modify', allowed: false, leftOutByLimits: true, maxPressure: 2 });
    });

    it('does not open what a second medicine or a high reading holds', () => {
      const held = { ...onApixaban, 'meds.classes': ['anticoagulant-doac', 'antiplatelet'] };
      expect(cellOf(decide(held, { clearances: [fromPrescriber] }), 'calf', 'left', 'deep-pressure')).toMatchObject({ status: 'clearance-needed', allowed: false, maxPressure: 2 });
      const high = { ...baseline, 'meds.any': true, 'meds.classes': ['anticoagulant-vka'], 'sx.psoasSign': false, 'lab.inr': 4.5 };
      expect(cellOf(decide(high, { clearances: [fromPrescriber] }), 'calf', 'left', 'deep-pressure')).toMatchObject({ status: 'do-not-treat-refer', allowed: false });
    });

    it('gives way to a clinic that holds the rule stricter', () => {
      const stricter = [{ ruleId: 'anticoagulant.session', maxPressure: 1 as const }];
      expect(cellOf(decide(onApixaban, { clearances: [fromPrescriber], ruleAdjustments: stricter }), 'calf', 'left', 'deep-pressure')).toMatchObject({ allowed: false, maxPressure: 1 });
    });
  });

  it('for advice alone, or for no place, does not open the session', () => {
    for (const narrow of [{ techniqueGroups: ['education'] as const }, { regions: [] }]) {
      expect(decide(kidney, { clearances: [{ ...letter, ...narrow }] }).session.status).toBe('clearance-needed');
    }
  });

  it('may name a condition instead of rules', () => {
    const disc = { ...baseline, 'performer.role': 'massage-therapist', 'hx.discHerniation': true, 'sx.numbTingleRadiating': true };
    const named: Clearance = { ...letter, conditions: ['lumbar-disc-herniation'], ruleIds: ['neuro.new-tingling'], regions: ['calf'] };
    const result = decide(disc, { clearances: [named] });
    expect(result.clearances[0]?.ruleIds).toEqual(['disc.physician-approval', 'neuro.new-tingling']);
    expect(cellOf(result, 'calf', 'right', 'light-pressure')?.status).toBe('modify');
  });

  it('holds through its last day and not a day longer', () => {
    expect(decide(kidney, { clearances: [letter] }).clearances[0]?.state).toBe('applied');
    const late = decide(kidney, { clearances: [letter], sessionDate: '2026-03-03' });
    expect(late.clearances[0]?.state).toBe('expired');
    expect(late.session.status).toBe('clearance-needed');
  });

  it('clears the rule it names and leaves another to its own letter', () => {
    const two = { ...kidney, 'hx.liverDisease': true };
    const wide: Clearance = { ...letter, regions: 'all', techniqueGroups: 'all' };
    expect(decide(two, { clearances: [wide] }).session.status).toBe('clearance-needed');
    expect(decide(two, { clearances: [wide] }).fired.map(({ ruleId, clearedBy }) => [ruleId, clearedBy])).toEqual(
      expect.arrayContaining([['kidney.failure', [0]], ['liver.advanced', []]]));
    expect(decide(two, { clearances: [wide, { ...wide, ruleIds: ['liver.advanced'] }] }).session.status).toBe('modify');
  });

  it('for advice alone sets no ceiling for touch', () => {
    const plain = decide(kidney).sessionMaxPressure;
    expect(decide(kidney, { clearances: [{ ...letter, techniqueGroups: ['education'], maxPressure: 0 }] }).sessionMaxPressure).toBe(plain);
    expect(decide(kidney, { clearances: [{ ...letter, maxPressure: 0 }] }).sessionMaxPressure).toBe(0);
  });

  it('leaves out the techniques it names, and shows its note where it holds', () => {
    const result = decide(kidney, { clearances: [{ ...letter, avoidGroups: ['light-pressure'], note: 'Not over the fistula.' }] });
    const plain = decide(kidney, { clearances: [letter] });
    const cell = cellOf(result, 'calf', 'left', 'light-pressure');
    expect(cell).toMatchObject({ status: 'modify', allowed: false, leftOutByLimits: true });
    expect(cell?.notes).toEqual([...(cellOf(plain, 'calf', 'left', 'light-pressure')?.notes ?? []), 'Not over the fistula.']);
    expect(cellOf(result, 'calf', 'right', 'light-pressure')?.notes).not.toContain('Not over the fistula.');
  });

  it('stored with empty limits has none, and a number is no name and no note', () => {
    const stored = { ...letter, id: 7, maxPressure: null, avoidGroups: null, note: 7 } as unknown as Clearance;
    const result = decide(kidney, { clearances: [stored] });
    expect(result.clearances).toEqual([{ index: 0, id: null, state: 'applied', ruleIds: ['kidney.failure'] }]);
    expect(cellOf(result, 'calf', 'left', 'moderate-pressure')).toMatchObject({ allowed: true, notes: cellOf(decide(kidney), 'calf', 'left', 'moderate-pressure')?.notes });
  });

  it('does not hold on a day nobody knows', () => {
    expect(decide(kidney, { clearances: [letter], sessionDate: 'some day' }).clearances).toMatchObject([{ state: 'expired' }]);
  });

  it.each([undefined, null, 'letters'])('is none in a list that is %p', (clearances) => {
    expect(decide(kidney, { clearances: clearances as never }).clearances).toEqual([]);
  });

  it('beside others keeps its place in the list', () => {
    const result = decide(kidney, { clearances: [{ ...letter, until: '2020-01-01' }, letter, { ...letter, until: 'soon' }] });
    expect(result.clearances.map(({ index, state }) => [index, state])).toEqual([[0, 'expired'], [1, 'applied'], [2, 'unreadable']]);
    expect(result.fired.find(({ ruleId }) => ruleId === 'kidney.failure')?.clearedBy).toEqual([1]);
  });

  it('that nothing calls for changes nothing', () => {
    const result = decide(baseline, { clearances: [letter] });
    expect(result.clearances[0]?.state).toBe('not-needed');
    expect({ ...result, clearances: [] }).toEqual(decide(baseline));
  });

  it.each([
    ['no place', { ...letter, regions: undefined }],
    ['an unknown place', { ...letter, regions: ['wing'] }],
    ['no technique', { ...letter, techniqueGroups: undefined }],
    ['a pressure off the scale', { ...letter, maxPressure: 9 }],
    ['no end', { ...letter, until: 'soon' }],
    ['no rule', { ...letter, ruleIds: [] }],
    ['a rule that is no text', { ...letter, ruleIds: [7] }],
    ['rules in one text', { ...letter, ruleIds: 'kidney.failure' }],
    ['an unknown condition alone', { ...letter, ruleIds: [], conditions: ['tiredness'] }],
    ['an unknown technique among others', { ...letter, techniqueGroups: ['light-pressure', 'magic'] }],
    ['an unknown technique to leave out', { ...letter, avoidGroups: ['friction', 'magic'] }],
    ['techniques to leave out in one text', { ...letter, avoidGroups: 'friction' }],
    ['nothing readable', 'cleared'],
    ['nothing at all', null],
  ])('with %s is refused', (_name, value) => {
    const result = decide(kidney, { clearances: [value as unknown as Clearance] });
    expect(result.clearances).toEqual([{ index: 0, id: value === null || typeof value === 'string' ? null : 'letter-1', state: 'unreadable', ruleIds: [] }]);
    expect(freedCells(decide(kidney), result)).toEqual([]);
  });

  it('of everything frees a stop only by the rules that say so, and only for pressing', () => {
    const everything: Clearance = { ruleIds: screeningRules.map(({ id }) => id), regions: 'all', techniqueGroups: 'all', maxPressure: 5, until: '2030-01-01' };
    const lettered = new Set<string>(screeningRules.filter(({ byLetter }) => byLetter !== undefined).map(({ id }) => id));
    expect([...lettered]).toEqual(['anticoagulant.deep-pressure', 'anticoagulant.session']);
    fc.assert(fc.property(someAnswers, (answers) => {
      const plain = decide(answers);
      const cleared = decide(answers, { clearances: [everything] });
      const stops = new Set<string>(plain.fired.filter(({ level }) => level === 'do-not-treat-refer').map(({ ruleId }) => ruleId));
      plain.cells.forEach((cell, index) => {
        if (cell.atLeast !== 'do-not-treat-refer' || cleared.cells[index]?.atLeast === cell.atLeast) return;
        expect(cell.techniqueGroup).toBe('deep-pressure');
        expect(cell.rules.filter((rule) => stops.has(rule))).toEqual(['anticoagulant.deep-pressure']);
        expect(cleared.cells[index]?.atLeast).toBe('modify');
        expect(cleared.cells[index]?.maxPressure).toBeLessThanOrEqual(4);
      });
    }), { numRuns: 300 });
  });

  it('of everything never gives more than modify, and never frees a stop, an emergency or an open question', () => {
    const everything: Clearance = {
      ruleIds: screeningRules.map(({ id }) => id), regions: 'all', techniqueGroups: 'all', until: '2030-01-01',
    };
    fc.assert(fc.property(someAnswers, (answers) => {
      const plain = decide(answers);
      const cleared = decide(answers, { clearances: [everything] });
      plain.cells.forEach((cell, index) => {
        const after = cleared.cells[index];
        if (cell.atLeast === 'clearance-needed') expect(after?.atLeast).toBe('modify');
        else expect(after?.atLeast).toBe(cell.atLeast);
        if (cell.atLeast !== 'clearance-needed') expect(after?.allowed).toBe(cell.allowed);
      });
    }), { numRuns: 200 });
  });
});
