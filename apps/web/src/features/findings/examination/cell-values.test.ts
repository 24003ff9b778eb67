import { describe, expect, it } from '@jest/globals';
import { inUnit, readCell, readExamination } from './cell-values';
import { cellKey, emptyDraft, withCell, withoutSent } from './examination-draft';
import { girthRows, motionRows, neuroRows } from './rows';

const visit = { episodeId: null, sessionId: 's' };
const [flexion] = motionRows(['knee'], ['active']);
const [thigh] = girthRows(['knee']);
const degrees = flexion?.measures[0];
if (flexion === undefined || thigh === undefined || degrees === undefined) throw new Error('The knee has a motion and a girth.');

describe('a cell', () => {
  it.each([['0', 0], ['-5', -5], ['180', 180]])('takes %s', (typed, value) => {
    expect(readCell(degrees, typed, 'cm')).toEqual({ value });
  });

  it.each([['181', 'Between -45 and 180°'], ['-46', 'Between -45 and 180°'], ['9.5', 'Whole numbers only'], ['-', 'Digits only']])('refuses %s: %s', (typed, error) => {
    expect(readCell(degrees, typed, 'cm')).toEqual({ error });
  });

  it('that is empty is no value', () => {
    expect(readCell(degrees, ' ', 'cm')).toEqual({});
    expect(readCell(degrees, undefined, 'cm')).toEqual({});
  });

  it('in inches is kept to the millimetre, and turns into the other unit', () => {
    expect(thigh.measures.map((measure) => readCell(measure, '15,25', 'in'))).toEqual([{ value: 38.7 }]);
    expect([inUnit('15', 'cm'), inUnit('38.1', 'in')]).toEqual(['38.1', '15']);
  });
});

describe('what is typed', () => {
  it('becomes one finding per row and side, a zero included', () => {
    const draft = withCell(withCell(emptyDraft, cellKey(flexion, 'left', 'degrees'), '0'), cellKey(flexion, 'right', 'degrees'), '999');
    const { findings, errors } = readExamination(draft, [flexion, thigh, ...neuroRows], visit);
    expect(findings).toEqual([{ kind: 'range-of-motion', region: flexion.region, side: 'left', data: { motionId: 'rom.knee.flexion', mode: 'active', degrees: 0 }, ...visit }]);
    expect(errors).toEqual({ [cellKey(flexion, 'right', 'degrees')]: 'Between -45 and 180°' });
  });

  it('over a value that was sent meanwhile stays', () => {
    const key = cellKey(flexion, 'left', 'degrees');
    const sent = { key: 'k', findings: [], cellsOf: [], cells: { [key]: '90' } };
    expect(withoutSent({ ...withCell(emptyDraft, key, '95'), outbox: sent }, sent)).toEqual({ ...emptyDraft, cells: { [key]: '95' } });
    expect(withoutSent({ ...withCell(emptyDraft, key, '90'), outbox: sent }, sent)).toEqual(emptyDraft);
  });
});
