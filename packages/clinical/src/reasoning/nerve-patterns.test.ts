import { nerves } from '../knowledge/nerves.js';
import { levelsIn } from './nerve-patterns.js';
import { reason } from './index.js';

const asked = [
  'nerve.sciatic', 'nerve.femoral', 'nerve.tibial', 'nerve.obturator', 'nerve.lfcn', 'nerve.common-peroneal', 'nerve.superficial-peroneal',
  'nerve.deep-peroneal', 'nerve.saphenous', 'nerve.sural', 'nerve.plantar-digital',
];

describe('nerve patterns', () => {
  it('are known for every nerve of the leg, and no other', () => expect(nerves.map(({ id }) => id).toSorted()).toEqual(asked.toSorted()));

  it.each(asked)('%s is found whole from its own area, with its roots and what tells it from them', (id) => {
    const nerve = nerves.find((each) => each.id === id);
    const { nerves: found } = reason({ areas: (nerve?.regions ?? []).map((region) => ({ region, side: 'right' as const, quality: ['burning'] })), symptoms: [] });
    const pattern = found.find((each) => each.id === id);
    expect(pattern).toMatchObject({ share: 1, side: 'right', roots: nerve?.roots });
    expect(pattern?.rootLevels.length).toBeGreaterThan(0);
    expect(pattern?.tellsFromRoot).not.toBe('');
  });

  it.each([['L4-S3', ['L4', 'L5', 'S1', 'S2']], ['L2-L3', ['L2', 'L3']], ['S1-S2', ['S1', 'S2']], ['L5-S2', ['L5', 'S1', 'S2']]])('%s are the levels %j', (roots, levels) => expect(levelsIn(roots)).toEqual(levels));
});

describe('root lines', () => {
  const { roots } = reason({ areas: [{ region: 'leg-lateral', side: 'left', quality: ['tingling'] }, { region: 'foot-dorsal', side: 'left', quality: ['numb'] }], symptoms: [] });

  it('run from L1 to S2 with skin, movement and reflex', () => {
    expect(roots.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2']);
    expect(roots.find(({ id }) => id === 'S1')).toMatchObject({ reflex: 'ankle jerk', myotome: 'ankle plantar flexion, eversion' });
  });

  it('light up where the strip is marked, and are untested until somebody tests', () => {
    expect(roots.filter(({ matched }) => matched.length > 0).map(({ id }) => id)).toEqual(['L5', 'S1']);
    expect(roots.every(({ done }) => done === null)).toBe(true);
  });

  it('are left out where nothing is nerve-like', () => {
    expect(reason({ areas: [{ region: 'calf', side: 'left', quality: ['aching'] }], symptoms: [] }).roots).toEqual([]);
  });
});
