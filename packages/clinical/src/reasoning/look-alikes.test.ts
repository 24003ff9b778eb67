import { triggerPoints } from '../knowledge/trigger-points.js';
import { lookAlikeTable, reason, type PainAreaInput } from './index.js';

const of = (regions: readonly string[], symptoms: string[] = []) =>
  reason({ areas: regions.map((region): PainAreaInput => ({ region, side: 'left', quality: ['aching'] })), symptoms }).lookAlikes;
const ids = (...args: Parameters<typeof of>) => of(...args).map(({ id }) => id);

describe('look-alike pairs', () => {
  it.each<[string, readonly string[]]>([
    ['gluteus-minimus-or-nerve', ['buttock', 'thigh-lateral', 'calf']], ['calf-or-sole', ['foot-plantar', 'calf']], ['calf-or-tendon', ['achilles', 'heel']],
    ['hamstrings-or-nerve', ['buttock', 'thigh-posterior']], ['hamstrings-or-pulled', ['thigh-posterior']], ['calf-or-circulation', ['calf', 'heel']],
    ['kneecap-muscle-or-joint', ['knee-anterior']], ['shin-lining-or-one-spot', ['shin']], ['outer-thigh-muscle-or-skin-nerve', ['thigh-lateral', 'hip-lateral']],
  ])('%s is shown for %j', (id, regions) => expect(ids(regions)).toContain(id));

  it('of the first candidate come first, and each says what speaks for either side', () => {
    const pairs = of(['heel', 'achilles']);
    expect(pairs[0]?.a.muscles.map(({ name }) => name)).toContain('Soleus');
    for (const { a, b } of lookAlikeTable) expect([a.speaksFor.length, b.speaksFor.length]).not.toContain(0);
  });

  it('name only the muscles that are candidates here', () => {
    const [pair] = of(['forefoot']).filter(({ id }) => id === 'ball-of-foot-muscle-or-toe-nerve');
    expect(pair?.a.muscles.length).toBeGreaterThan(0);
    expect(of(['calf']).flatMap(({ a }) => a.muscles.map(({ id }) => id))).not.toContain('tp.abductor-hallucis');
  });

  it('leave out a condition of another region', () => {
    expect(of(['heel']).flatMap(({ b }) => b.conditions.map(({ id }) => id))).not.toContain('tibial-neuralgia');
  });

  it('on walking need a symptom of walking', () => {
    expect(ids(['calf'])).not.toContain('walking-circulation-or-room');
    expect(ids(['calf'], ['exertional'])).toContain('walking-circulation-or-room');
  });

  it('cover everything a trigger point is said to look like', () => {
    const covered = new Set(lookAlikeTable.flatMap(({ a, b }) => (a.muscles ?? []).flatMap((muscle) => (b.conditions ?? []).map((condition) => `${muscle} ${condition}`))));
    const open = triggerPoints.flatMap(({ id, mimics }) => mimics.map((condition) => `${id} ${condition}`)).filter((each) => !covered.has(each));
    expect(open).toEqual([]);
  });
});
