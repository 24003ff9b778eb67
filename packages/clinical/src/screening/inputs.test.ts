// What arrives is not always what was asked for: nothing throws, nothing is guessed, and what was left out is listed.
import { pressureLevels, techniqueGroupIds } from '../knowledge/techniques.js';
import { readMark, readMarks } from './marked-regions.js';
import { readAnswers } from './readings.js';
import { screen } from './screen.js';
import type { ScreeningInput } from './screen.js';
import { decide, sessionDate } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const given = (more: Partial<Record<keyof ScreeningInput, unknown>>) => screen({ sessionDate, facts: baseline, ...more } as ScreeningInput);
const groupsOf = (result: ReturnType<typeof screen>): string[] => [...new Set(result.cells.map(({ techniqueGroup }) => techniqueGroup))];
const everything = given({});

describe('answers', () => {
  it('to no question, or that cannot be read, are listed', () => {
    expect(decide({ ...baseline, 'sx.unheardOf': true }).ignoredInputs).toEqual([{ input: 'sx.unheardOf', reason: 'unknown-fact' }]);
    expect(decide({ ...baseline, 'temp.celsius': 'hot' }).ignoredInputs).toEqual([{ input: 'temp.celsius', reason: 'wrong-type' }]);
    expect(decide({ ...baseline, 'hx.varicose': 'awful' }).ignoredInputs).toEqual([{ input: 'hx.varicose', reason: 'unknown-choice' }]);
    expect(decide({ ...baseline, 'skin.woundRegions': ['wing'] }).ignoredInputs).toEqual([{ input: 'skin.woundRegions', reason: 'unknown-region' }]);
  });

  it('that are empty are no answers, and nothing to list', () => {
    expect(readAnswers({ 'sx.fever': null, 'sx.unwell': undefined })).toEqual(readAnswers({}));
    expect(decide({ ...baseline, 'temp.celsius': null }).ignoredInputs).toEqual([]);
  });

  it.each([null, undefined, 'none', 7, [['sx.fever', false]]])('that are %j as a whole free nothing', (facts) => {
    const result = decide(facts as never);
    expect(result.session.status).toBe('not-screened');
    expect(result.ignoredInputs).toEqual([{ input: 'facts', reason: 'wrong-type' }]);
    expect(readAnswers(facts as never)).toEqual(readAnswers({}));
  });

  it('are told apart by kind before their choices are looked at', () => {
    const { ignored } = readAnswers({ 'hx.varicose': 3, 'meds.classes': ['statin', 3], 'allergy.topical': 'latex', 'sx.fever': 0, 'bp.systolic': Infinity });
    expect(ignored.map(({ input, reason }) => [input, reason])).toEqual(
      ['hx.varicose', 'meds.classes', 'allergy.topical', 'sx.fever', 'bp.systolic'].map((input) => [input, 'wrong-type']));
  });
});

describe('a place', () => {
  it.each([3, null, undefined, [], {}, { side: 'left' }, { region: 3 }, { region: 'wing' }, { region: 'calf', side: 'up' }, { region: 'calf', side: 1 }])('%j is none', (place) => {
    expect(readMark(place)).toBeUndefined();
    expect(readMarks(['shin', place])).toBeUndefined();
  });

  it('without a side is both sides', () => {
    for (const place of ['calf', { region: 'calf' }, { region: 'calf', side: null }, { region: 'calf', side: 'both' }]) expect(readMark(place)).toEqual(readMark('calf'));
    expect(readMark('calf')?.left).toBe(readMark('calf')?.right);
  });
});

describe('the places asked for', () => {
  it('are the whole lower body when nothing or no list is given', () => {
    for (const regions of [undefined, null]) expect(given({ regions })).toEqual(everything);
    const odd = given({ regions: 'calf' });
    expect(odd.cells).toEqual(everything.cells);
    expect(odd.ignoredInputs).toEqual([{ input: 'regions', reason: 'wrong-type' }]);
  });

  it('are split by side only when a side is named', () => {
    const sides = (region: unknown) => [...new Set(given({ regions: [region] }).cells.map(({ side }) => side))];
    expect([sides({ region: 'calf' }), sides({ region: 'calf', side: null }), sides('calf'), sides({ region: 'calf', side: 'both' })])
      .toEqual([[null], [null], [null], ['left', 'right']]);
  });
});

describe('the techniques asked for', () => {
  it('are all of them when nothing or no list is given', () => {
    for (const techniqueGroups of [undefined, null]) expect(given({ techniqueGroups })).toEqual(everything);
    const odd = given({ techniqueGroups: 'heat' });
    expect(groupsOf(odd)).toEqual([...techniqueGroupIds]);
    expect(odd.ignoredInputs).toEqual([{ input: 'techniqueGroups', reason: 'wrong-type' }]);
  });

  it('hold each once; those nobody knows are listed and left out', () => {
    const result = given({ techniqueGroups: ['heat', 'magic', 'heat', 3] });
    expect(groupsOf(result)).toEqual(['heat']);
    expect(result.cells).toHaveLength(everything.cells.length / techniqueGroupIds.length);
    expect(result.ignoredInputs).toEqual([
      { input: 'techniqueGroups[1]', reason: 'unknown-technique' }, { input: 'techniqueGroups[3]', reason: 'unknown-technique' },
    ]);
  });
});

describe('who treats', () => {
  it('is the one given for the session, then the one answered, or nobody known', () => {
    const answered = { ...baseline, 'performer.role': 'massage-therapist' };
    expect(decide(answered).performerRole).toBe('massage-therapist');
    expect(decide(answered, { performerRole: 'physiotherapist' }).performerRole).toBe('physiotherapist');
    expect(decide({ ...baseline, 'performer.role': 'healer' }).performerRole).toBeNull();
  });
});

it('every step of the pressure scale can be named in a letter', () => {
  for (const maxPressure of pressureLevels) {
    const letter = { ruleIds: ['kidney.failure' as const], regions: 'all' as const, techniqueGroups: 'all' as const, maxPressure, until: '2026-12-31' };
    const result = decide({ ...baseline, 'hx.kidneyFailure': true }, { clearances: [letter] });
    expect(result.sessionMaxPressure).toBe(Math.min(maxPressure, decide({ ...baseline, 'hx.kidneyFailure': true }).sessionMaxPressure));
  }
});
