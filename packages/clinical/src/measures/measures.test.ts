import { excludedMeasures, outcomeMeasureIds } from '../knowledge/outcome-measures.js';
import { changeAgainst, romAgainstNorm, scoreMeasure, sideDifference, type MeasureAnswers, type MeasureScore } from './index.js';

function scored(id: string, answers: MeasureAnswers): MeasureScore {
  const result = scoreMeasure(id, answers);
  if ('unavailable' in result) throw new Error(result.unavailable);
  return result;
}

const lefs = (value: number, count = 20) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`item${index + 1}`, value]));

describe('numeric pain rating', () => {
  it('is the pain now, with the mean of what was answered beside it', () => {
    expect(scored('nprs', { now: 4, best24h: 2, worst24h: 8 })).toEqual({
      measureId: 'nprs', score: 4, unit: 'points', parts: { now: 4, best24h: 2, worst24h: 8, average: 4.7 }, missing: [], problems: [],
    });
    expect(scored('nprs', { now: 0 })).toMatchObject({ score: 0, parts: { now: 0, average: 0 }, missing: ['best24h', 'worst24h'] });
  });

  it('has no score without the pain now', () => {
    expect(scored('nprs', { best24h: 2, worst24h: 8 })).toMatchObject({ score: undefined, missing: ['now'] });
  });

  it.each([11, -1, 4.5, '4', Number.NaN])('refuses %p', (now) => {
    expect(scored('nprs', { now })).toMatchObject({ score: undefined, problems: ['now has to be a whole number from 0 to 10'] });
  });

  it('sees a lowest above the highest', () => {
    expect(scored('nprs', { now: 4, best24h: 6, worst24h: 5 }).problems).toEqual(['The lowest pain is above the highest']);
  });
});

describe('patient-specific functional scale', () => {
  const activity = (name: string, ability0To10: number | null) => ({ activity: name, ability0To10 });

  it('is the mean of the rated activities, one decimal', () => {
    expect(scored('psfs', { activities: [activity('Stairs', 3), activity('Run', 0), activity('Sit', 7)] })).toMatchObject({ score: 3.3, missing: [] });
    expect(scored('psfs', { activities: [activity('Stairs', 3), activity('Run', null)] })).toMatchObject({ score: 3, missing: ['Run'] });
  });

  it('counts at follow-up only what was rated at baseline', () => {
    const activities = [activity('stairs', 8), activity('Dance', 1)];
    expect(scored('psfs', { activities, baselineActivities: ['Stairs'] })).toMatchObject({ score: 8, parts: { Stairs: 8 } });
    expect(scored('psfs', { activities, baselineActivities: ['Stairs', 'Run'] })).toMatchObject({ score: 8, missing: ['Run'] });
  });

  it('needs one activity and takes five', () => {
    expect(scored('psfs', {})).toMatchObject({ score: undefined, missing: ['activities'] });
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => activity(name, 5));
    expect(scored('psfs', { activities: six })).toMatchObject({ score: undefined, problems: ['At most 5 activities'] });
    expect(scored('psfs', { activities: six.slice(1) }).score).toBe(5);
  });
});

describe('lower extremity functional scale', () => {
  it('is the sum of 20 items', () => {
    expect(scored('lefs', lefs(4)).score).toBe(80);
    expect(scored('lefs', lefs(0)).score).toBe(0);
  });

  it('fills in up to two missing items, and has no score with three', () => {
    expect(scored('lefs', { ...lefs(3, 18) })).toMatchObject({ score: 60, missing: ['item19', 'item20'] });
    expect(scored('lefs', { ...lefs(3, 17) })).toMatchObject({ score: undefined, missing: ['item18', 'item19', 'item20'] });
    expect(scored('lefs', { ...lefs(3), item4: 5 }).score).toBeUndefined();
  });

  it('takes a total from the sheet', () => {
    expect(scored('lefs', { total: 42 }).score).toBe(42);
    expect(scored('lefs', { total: 81 })).toMatchObject({ score: undefined, problems: ['total has to be a whole number from 0 to 80'] });
  });
});

describe('the other measures', () => {
  it('score by their own rule', () => {
    expect(scored('groc', { groc: -7 }).score).toBe(-7);
    expect(scored('groc', {}).missing).toEqual(['groc']);
    expect(scored('satisfaction', { comfort: 0 }).score).toBe(0);
    expect(scored('pain-diagram', { markedCells: 3, totalCells: 200 }).score).toBe(1.5);
    expect(scored('pain-diagram', { markedCells: 201, totalCells: 200 }).score).toBeUndefined();
    expect(scored('wells-dvt', { veinTenderness: true })).toMatchObject({ score: undefined, parts: { scoreMin: -1, scoreMax: 9 } });
  });

  it('exist for every measure that may ship', () => {
    for (const id of outcomeMeasureIds) expect(scored(id, {}).score).toBeUndefined();
    expect(() => scoreMeasure('nprs', null as unknown as MeasureAnswers)).not.toThrow();
  });

  it('are not there when the licence forbids it', () => {
    for (const { id, reason } of excludedMeasures) expect(scoreMeasure(id, {})).toEqual({ measureId: id, unavailable: reason });
    expect(scoreMeasure('gut-feeling', {})).toHaveProperty('unavailable');
  });
});

describe('change against thresholds', () => {
  it('knows which way is better', () => {
    expect(changeAgainst('nprs', 7, 4)).toMatchObject({ change: -3, direction: 'better', beyondMeasurementError: true, meaningfullyBetter: true });
    expect(changeAgainst('nprs', 4, 7)).toMatchObject({ change: 3, direction: 'worse', beyondMeasurementError: true, meaningfullyBetter: false });
    expect(changeAgainst('lefs', 40, 49)).toMatchObject({ direction: 'better', meaningfullyBetter: true });
    expect(changeAgainst('lefs', 40, 48)).toMatchObject({ direction: 'better', beyondMeasurementError: false, meaningfullyBetter: false });
    expect(changeAgainst('nprs', 4, 4)).toMatchObject({ change: 0, direction: 'same', meaningfullyBetter: false });
  });

  it('carries source and population of each threshold', () => {
    expect(changeAgainst('nprs', 7, 5)?.thresholds[0]).toMatchObject({ kind: 'MDC', value: 2, source: 'childs-2005', population: 'low back pain, 95%', reached: true });
    expect(changeAgainst('satisfaction', 5, 9)).toMatchObject({ thresholds: [], beyondMeasurementError: undefined, meaningfullyBetter: undefined });
  });

  it('holds one activity and the mean against different thresholds', () => {
    expect(changeAgainst('psfs', 3, 5)).toMatchObject({ beyondMeasurementError: true });
    expect(changeAgainst('psfs', 3, 5, { oneActivity: true })).toMatchObject({ beyondMeasurementError: false });
    expect(changeAgainst('psfs', 3.3, 5.3)?.change).toBe(2);
  });

  it('takes the global rating as the change it is', () => {
    expect(changeAgainst('groc', undefined, 5)).toMatchObject({ change: 5, direction: 'better', meaningfullyBetter: true, missing: [] });
    expect(changeAgainst('groc', undefined, -6)).toMatchObject({ direction: 'worse', meaningfullyBetter: false });
  });

  it('says what is missing, and takes zero for a score', () => {
    expect(changeAgainst('nprs', undefined, 4)).toMatchObject({ change: undefined, direction: undefined, missing: ['baseline'] });
    expect(changeAgainst('nprs', 5, 12)).toMatchObject({ change: undefined, missing: ['now'] });
    expect(changeAgainst('nprs', 5, 0)).toMatchObject({ change: -5, missing: [] });
    expect(changeAgainst('gut-feeling', 1, 2)).toBeUndefined();
  });
});

describe('range of motion', () => {
  it('is limited below 90 % of the norm', () => {
    expect(romAgainstNorm('rom.knee.flexion', 126)).toMatchObject({ normDegrees: 140, limited: false, source: 'cfr-4-71a' });
    expect(romAgainstNorm('rom.knee.flexion', 125)).toMatchObject({ limited: true });
    expect(romAgainstNorm('rom.ankle.dorsiflexion', 0)).toMatchObject({ shareOfNorm: 0, limited: true });
  });

  it('takes zero for full extension of the knee', () => {
    expect(romAgainstNorm('rom.knee.extension', 0)).toMatchObject({ limited: false, shareOfNorm: undefined });
    expect(romAgainstNorm('rom.knee.extension', -10)).toMatchObject({ limited: true });
  });

  it('shows the mean of age and sex without judging by it', () => {
    expect(romAgainstNorm('rom.hip.flexion', 120, { ageYears: 45, sexAtBirth: 'female' })?.reference).toEqual({ mean: 130.8, ciLow: 129.2, ciHigh: 132.4, source: 'cdc-rom', confirmed: false });
    expect(romAgainstNorm('rom.hip.flexion', 120, { ageYears: 80, sexAtBirth: 'female' })?.reference).toBeUndefined();
    expect(romAgainstNorm('rom.hip.flexion', 120, { ageYears: 45 })?.reference).toBeUndefined();
  });

  it('takes nothing for normal that it cannot judge', () => {
    for (const degrees of [Number.NaN, Infinity, 400]) expect(romAgainstNorm('rom.knee.flexion', degrees)).toBeUndefined();
    expect(romAgainstNorm('rom.elbow.flexion', 90)).toBeUndefined();
  });

  it('compares sides', () => {
    expect(sideDifference('rom.knee.flexion', 130, 110)).toMatchObject({ differenceDegrees: 20, lowerSide: 'right', limitedSide: 'right' });
    expect(sideDifference('rom.knee.flexion', 130, 120)).toMatchObject({ lowerSide: 'right', limitedSide: null });
    expect(sideDifference('rom.knee.flexion', 120, 120)).toMatchObject({ lowerSide: null, limitedSide: null });
    expect(sideDifference('rom.knee.extension', 5, 0)).toMatchObject({ limitedSide: null });
    expect(sideDifference('rom.knee.extension', 0, -8)).toMatchObject({ limitedSide: 'right' });
    expect(sideDifference('rom.thoracolumbar.flexion', 80, 70)).toBeUndefined();
  });
});
