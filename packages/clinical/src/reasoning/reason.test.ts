import { triggerPoints } from '../knowledge/trigger-points.js';
import { reason, type PainAreaInput, type ReasoningInput } from './index.js';

const area = (region: string, quality: string[], more: Partial<PainAreaInput> = {}): PainAreaInput => ({ region, side: 'left', quality, ...more });
const of = (areas: PainAreaInput[], symptoms: string[] = []) => reason({ areas, symptoms });
const muscles = (result: ReturnType<typeof reason>, count: number) => result.candidates.slice(0, count).map(({ muscle }) => muscle);

describe('candidate muscles', () => {
  it('come in the order in which their zones lie on the drawing', () => {
    const back = of([area('buttock', ['aching'], { intensity0To10: 6 }), area('thigh-posterior', ['aching'], { intensity0To10: 5 }), area('calf', [], { intensity0To10: 3 })]);
    expect(muscles(back, 2)).toEqual(['Semitendinosus and semimembranosus', 'Gluteus minimus']);
    expect(muscles(of([area('foot-plantar', ['aching']), area('calf', ['cramping'])]), 1)).toEqual(['Gastrocnemius']);
    expect(muscles(of([area('hip-lateral', ['aching']), area('thigh-lateral', ['aching'])]), 1)).toEqual(['Tensor fasciae latae']);
  });

  it('say why, with the zone and the quality', () => {
    const [first] = of([area('heel', ['aching']), area('achilles', ['aching'])]).candidates;
    expect(first).toMatchObject({ muscle: 'Soleus', side: 'left', primary: ['heel', 'achilles'], qualityFit: 'fits', caution: 'Settle the questions on swelling, warmth and colour before pressing the calf', covers: { places: 2, of: 2 } });
    expect(first?.why.slice(0, 2)).toEqual(['Covers 2 of 2 marked places', 'Refers to: Heel, Achilles tendon']);
  });

  it('keep sides apart, and take "both" for two', () => {
    const two = of([area('heel', ['aching']), area('groin', ['aching'], { side: 'right' })]);
    expect(two.candidates.filter(({ side }) => side === 'left').every(({ primary, spillover }) => [...primary, ...spillover].every((region) => region === 'heel'))).toBe(true);
    const both = of([area('heel', ['aching'], { side: 'both' })]).candidates;
    expect(both.filter(({ side }) => side === 'left').length).toBe(both.filter(({ side }) => side === 'right').length);
    expect(of([{ region: 'heel', quality: ['aching'] }]).candidates[0]?.side).toBeNull();
  });

  it('count where the pain travels, for less', () => {
    const travelling = of([area('buttock', ['aching'], { travelsTo: ['thigh-posterior', { region: 'calf', side: 'left' }] })]);
    const found = travelling.candidates.find(({ muscle }) => muscle === 'Gluteus minimus');
    expect(found?.primary).toEqual(['buttock', 'thigh-posterior']);
    expect(found?.why.join()).toContain('Back of thigh (travels there)');
  });

  it('put a nerve-like pain lower, unless the muscle is known for it', () => {
    const ache = of([area('thigh-medial', ['aching'])]).candidates;
    const burn = of([area('thigh-medial', ['burning'])]).candidates;
    const scoreOf = (list: typeof ache, id: string) => list.find((each) => each.id === id)?.score ?? 0;
    expect(scoreOf(burn, 'tp.adductor-magnus')).toBeLessThan(scoreOf(ache, 'tp.adductor-magnus'));
    expect(burn.find(({ id }) => id === 'tp.gracilis')?.qualityFit).toBe('fits');
    expect(burn[0]?.id).toBe('tp.gracilis');
    expect(of([area('buttock', ['tingling'])]).candidates.find(({ id }) => id === 'tp.gluteus-minimus')?.qualityFit).toBe('points-elsewhere');
  });

  it('weigh what is painted by its share', () => {
    const drawn = (share: number) => of([area('heel', ['aching'], { share: 1 }), area('groin', ['aching'], { share })]).candidates.find(({ id }) => id === 'tp.soleus');
    expect(drawn(0.1)?.overlapShare).toBeCloseTo(1 / 1.1);
    expect(drawn(1)?.overlapShare).toBeCloseTo(0.5);
    expect(drawn(0.1)?.score).toBeGreaterThan(drawn(1)?.score ?? 100);
  });

  it('put a muscle higher for the function that goes with it', () => {
    const areas = [area('knee-anterior', ['aching'])];
    const buckling = { sign: 'knee-buckling' as const, answer: { asked: 'story.complaint', question: 'In their own words', words: 'my knee gives way', who: 'patient' as const, name: null, on: '2026-03-01' } };
    const without = reason({ areas, symptoms: [] }).candidates.find(({ id }) => id === 'tp.vastus-medialis');
    const withIt = reason({ areas, symptoms: [], functions: [buckling] }).candidates;
    const found = withIt.find(({ id }) => id === 'tp.vastus-medialis');
    expect(found).toMatchObject({ functions: [buckling] });
    expect(found?.score).toBe((without?.score ?? 0) + 10);
    expect(found?.why).toContain('The knee gives way');
    expect(withIt.filter(({ functions }) => functions.length > 0).map(({ id }) => id)).toEqual(['tp.vastus-medialis']);
  });

  it('find every trigger point from its own primary zone', () => {
    for (const point of triggerPoints) {
      const result = of(point.primaryReferral.map((region) => area(region, ['aching'])));
      const found = result.candidates.find(({ id }) => id === point.id);
      expect(found?.score).toBeGreaterThanOrEqual(100);
    }
  });
});

describe('the triage strip', () => {
  it('shows the evidence and what it also points to', () => {
    const [first, second] = of([area('calf', ['cramping'], { onEffort: true, atRest: false })], ['fatigue']).painTypes;
    expect(first).toMatchObject({ id: 'vascular', strength: 'strong' });
    expect(second?.id).toBe('muscle');
    expect(first?.evidence).toContainEqual({ text: 'Cramping', points: 1, alsoPointsTo: ['muscle'], source: 'seed-002', answers: [expect.objectContaining({ asked: 'pain.areas', words: 'Marked as cramping: left calf' })] });
  });

  it('keeps all four, with nothing for an empty drawing', () => {
    expect(of([]).painTypes.map(({ id, points, strength }) => [id, points, strength])).toEqual([
      ['nerve', 0, 'not-asked'], ['muscle', 0, 'not-asked'], ['joint', 0, 'not-asked'], ['vascular', 0, 'not-asked'],
    ]);
  });

  it('calls tingling down the back of the leg a nerve pattern', () => {
    const result = of([area('buttock', ['sharp', 'tingling']), area('thigh-posterior', ['tingling']), area('calf', ['numb'])]);
    expect(result.painTypes[0]).toMatchObject({ id: 'nerve', strength: 'strong' });
    expect(result.nerves[0]).toMatchObject({ name: 'Sciatic', side: 'left', matched: ['buttock', 'thigh-posterior', 'calf'], conditionId: 'sciatic-neuralgia' });
    expect(result.nerves[0]?.tests).toContain('slr');
  });

  it('names no nerve for an ache', () => expect(of([area('calf', ['aching'])]).nerves).toEqual([]));
});

describe('symptom clusters', () => {
  const ids = (areas: PainAreaInput[], symptoms: string[]) => of(areas, symptoms).clusters.map(({ id }) => id);

  it('give the share that is there and what to screen first', () => {
    const [cluster] = of([], ['redness', 'warmth', 'swelling', 'fever']).clusters;
    expect(cluster).toMatchObject({ id: 'cluster.infection', share: 1, suggests: ['cellulitis', 'osteomyelitis'], notReported: [] });
    expect(cluster?.screenFirst).toContain('cellulitis');
  });

  it('take one saddle, breathing or clot symptom for enough, and pain alone for none', () => {
    expect(ids([], ['saddle-numbness'])).toEqual(['cluster.saddle']);
    expect(ids([], ['haemoptysis'])).toEqual(['cluster.breathless']);
    expect(ids([], ['warmth'])).toContain('cluster.clot');
    expect(ids([], ['pain'])).toEqual([]);
  });

  it('read the drawing as symptoms too', () => {
    expect(ids([area('thigh-lateral', ['burning', 'numb'])], [])[0]).toBe('cluster.burning-front-thigh');
    expect(of([area('calf', [], { intensity0To10: 8 })]).symptoms.map(({ id }) => id)).toEqual(['localised-pain', 'pain', 'severe-pain']);
  });
});

describe('the regional differential', () => {
  it('is marked as for physiotherapists, with tests and what was published about them', () => {
    const { differentials } = of([area('knee-medial', ['aching'])]);
    expect(differentials).toHaveLength(1);
    expect(differentials[0]).toMatchObject({ id: 'knee', physiotherapistOnly: true });
    expect(differentials[0]?.conditions.map(({ id }) => id)).toContain('meniscal-injury');
    const accuracies = differentials[0]?.tests.flatMap(({ accuracy }) => accuracy) ?? [];
    expect(accuracies.length).toBeGreaterThan(3);
    expect(accuracies.filter(({ citation, source }) => citation === '' || citation === source)).toEqual([]);
  });

  it('gives no figure where none was published', () => {
    const tests = of([area('forefoot', ['burning'])]).differentials.flatMap((each) => each.tests);
    expect(tests.find(({ id }) => id === 'mulder')).toMatchObject({ accuracy: [] });
  });
});

describe('input that is not as expected', () => {
  it('is listed, and what remains is used', () => {
    const result = of([area('elbow', ['aching']), area('calf', ['fizzy'], { intensity0To10: 99 })], ['wobbly']);
    expect(result.notUnderstood).toEqual(['region elbow', 'quality fizzy', 'symptom wobbly']);
    expect(result.candidates.length).toBeGreaterThan(0);
  });

  it.each([undefined, null, {}, { areas: 'x', symptoms: 5 }, { areas: [null, 3, { region: 7 }], symptoms: [null, {}] }, { areas: [{ region: 'calf', quality: 'aching', travelsTo: [null, { region: 1 }] }], symptoms: [] }])(
    'never throws: %j', (input) => expect(() => reason(input as unknown as ReasoningInput)).not.toThrow(),
  );

  it('gives the same answer every time', () => {
    const input = { areas: [area('leg-all', ['aching', 'burning'], { side: 'both' })], symptoms: ['swelling', 'tingling'] };
    expect(JSON.stringify(reason(input))).toBe(JSON.stringify(reason(input)));
  });
});
