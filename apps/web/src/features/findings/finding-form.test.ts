import { findingsFrom, sidesOf } from './finding-form';

const calf = { region: 'calf', side: 'left' } as const;

describe('what a finding becomes', () => {
  it('is nothing while a needed answer is missing', () => {
    expect(findingsFrom('palpation', {}, calf)).toEqual([]);
    expect(findingsFrom('palpation', { texture: '  ' }, calf)).toEqual([]);
    expect(findingsFrom('trigger-point', { muscleId: 'tp.soleus' }, calf)).toEqual([]);
    expect(findingsFrom('range-of-motion', { motionId: 'rom.knee.flexion', values: { left: 100 } }, calf)).toEqual([]);
  });

  it('keeps a zero and an answered no', () => {
    expect(findingsFrom('palpation', { tenderness0To3: 0 }, calf)[0]?.data).toEqual({ tenderness0To3: 0 });
    expect(findingsFrom('palpation', { bonyPoint: 'navicular', tenderness0To3: 0 }, calf)[0]?.data).toEqual({ bonyPoint: 'navicular', tenderness0To3: 0 });
    expect(findingsFrom('trigger-point', { muscleId: 'tp.soleus', state: 'latent', twitch: false }, calf)[0]?.data).toEqual({ muscleId: 'tp.soleus', state: 'latent', twitch: false });
    expect(findingsFrom('strength', { movement: 'knee extension', values: { left: 0 } }, calf)[0]?.data).toEqual({ movement: 'knee extension', grade0To5: 0 });
  });

  it('is one per side that was measured', () => {
    const both = findingsFrom('girth', { landmark: '10 cm below', values: { left: 38.5, right: 36 } }, calf);
    expect(both.map(({ side, data }) => [side, data['cm']])).toEqual([['left', 38.5], ['right', 36]]);
    expect(findingsFrom('girth', { landmark: '10 cm below', values: { right: 36 } }, calf)).toHaveLength(1);
  });

  it('says of each side what was answered for it: the other one is measured to compare', () => {
    const painOf = (kind: 'range-of-motion' | 'strength', painfulBySide?: { left?: boolean; right?: boolean }) =>
      findingsFrom(kind, { motionId: 'rom.knee.flexion', mode: 'active', movement: 'knee flexion', values: { left: 4, right: 5 }, painfulBySide }, calf).map(({ data }) => data['painful']);
    for (const kind of ['range-of-motion', 'strength'] as const) {
      expect(painOf(kind, { left: false, right: true })).toEqual([false, true]);
      expect(painOf(kind, { right: true })).toEqual([undefined, true]);
      expect(painOf(kind)).toEqual([undefined, undefined]);
    }
  });

  it('keeps a girth in centimetres, whatever the tape shows', () => {
    const girths = findingsFrom('girth', { landmark: '10 cm below', lengthUnit: 'in', values: { left: 14.5, right: 15.75 } }, calf);
    expect(girths.map(({ data }) => data['cm'])).toEqual([36.8, 40]);
  });

  it('puts a motion at its joint', () => {
    const [flexion] = findingsFrom('range-of-motion', { motionId: 'rom.knee.flexion', mode: 'active', values: { left: 110 } }, calf);
    expect(flexion).toMatchObject({ region: 'knee-anterior', side: 'left', data: { motionId: 'rom.knee.flexion', mode: 'active', degrees: 110 } });
  });

  it('has no sides where the body has none', () => {
    expect(sidesOf('range-of-motion', { motionId: 'rom.thoracolumbar.flexion' }, calf)).toEqual(['none']);
    expect(sidesOf('girth', {}, { region: 'abdomen', side: null })).toEqual(['none']);
    const [flexion] = findingsFrom('range-of-motion', { motionId: 'rom.thoracolumbar.flexion', mode: 'active', values: { none: 60 } }, calf);
    expect(flexion).toMatchObject({ side: null, data: { degrees: 60 } });
  });
});
