import { chartEvidence, reason, type ChartEvidence, type ChartFinding } from './index.js';

const fact = (factId: string, value: unknown) => ({ factId, value, who: 'patient' as const, name: null, on: '2026-03-01' });
const finding = (kind: string, data: unknown, on = '2026-03-02'): ChartFinding => ({ kind, region: 'calf', side: 'left', data, who: 'clinician', name: 'Priya Sharma', on });
const story = (answers: Record<string, unknown>) => ({ answers, who: 'patient' as const, on: '2026-03-01' });
const of = (chart: Partial<ChartEvidence>) => reason(chartEvidence({ facts: [], story: null, findings: [], ...chart }));
const type = (chart: Partial<ChartEvidence>, id: string) => of(chart).painTypes.find((each) => each.id === id);
const area = (qualities: string[], more: object = {}) => ({ region: 'calf', side: 'left', qualities, intensity0To10: 4, atRest: false, onEffort: false, travelsTo: [], ...more });

describe('the triage strip of a chart', () => {
  it('says which answer stands behind a sign, in whose words and when', () => {
    const nerve = type({ facts: [fact('sx.numbTingleRadiating', true)] }, 'nerve');
    expect(nerve?.evidence.find(({ text }) => text === 'Tingling')?.answers).toEqual([
      { asked: 'sx.numbTingleRadiating', question: 'New numbness or tingling running down the leg', words: 'Yes', who: 'patient', name: null, on: '2026-03-01' },
    ]);
  });

  it('joins several answers to one sign, drawing and examination among them', () => {
    const nerve = type({
      facts: [fact('sx.numbTingleRadiating', true)], story: story({ 'pain.areas': [area(['numb'])] }), findings: [finding('neuro', { level: 'S1', dermatome: 'reduced' })],
    }, 'nerve');
    const numbness = nerve?.evidence.filter(({ text }) => text === 'Numbness') ?? [];
    expect(numbness).toHaveLength(1);
    expect(numbness[0]?.answers.map(({ asked }) => asked)).toEqual(['sx.numbTingleRadiating', 'neuro', 'pain.areas']);
    expect(numbness[0]?.answers[1]).toMatchObject({ question: 'Feeling at S1 (left, calf)', words: 'reduced', who: 'clinician', name: 'Priya Sharma' });
  });

  it('shows overlap as overlap', () => {
    const strip = of({ facts: [fact('sx.legSwellingUnilateral', true)] }).painTypes;
    const pointing = strip.filter(({ evidence }) => evidence.some(({ text }) => text === 'Swelling'));
    expect(pointing.map(({ id }) => id)).toEqual(['muscle', 'joint', 'vascular']);
    expect(pointing[0]?.evidence[0]?.alsoPointsTo).toEqual(['joint', 'vascular']);
  });

  it('keeps what was denied apart from what nobody asked', () => {
    const vascular = type({ facts: [fact('sx.legWarmOrRed', false), fact('ecq.result', 'not-claudication')] }, 'vascular');
    expect(vascular).toMatchObject({ strength: 'none', evidence: [] });
    expect(vascular?.denied.map(({ asked, words }) => [asked, words])).toEqual([['sx.legWarmOrRed', 'No'], ['ecq.result', 'Not the pattern of poor circulation']]);
    expect(vascular?.notAsked).toEqual(['How the pain feels', 'One leg more swollen than the other', 'Sudden cold or pale leg', 'Foot pain at night or at rest']);
  });

  it('is not asked before anything is answered: unknown is not normal', () => {
    expect(of({}).painTypes.filter(({ strength, evidence, denied }) => strength === 'not-asked' && evidence.length + denied.length === 0)).toHaveLength(4);
    expect(of({}).painTypes.every(({ notAsked }) => notAsked.length >= 4)).toBe(true);
  });

  it('never speaks of a share', () => {
    const strip = of({ facts: [fact('sx.numbTingleRadiating', true), fact('sx.cramps', true)], story: story({ 'pain.areas': [area(['aching', 'burning'])] }) }).painTypes;
    expect(JSON.stringify(strip)).not.toMatch(/%|percent|likel|probab/iu);
  });

  it('a narrow no denies no more than it asked for', () => {
    expect(of({ facts: [fact('sx.footDrop', false), fact('joint.hotSwollenRegions', [])] }).clusters).toEqual([]);
    const swollen = of({ facts: [fact('joint.hotSwollenRegions', []), fact('sx.legSwellingUnilateral', true), fact('sx.cramps', true)] });
    expect(swollen.clusters.find(({ id }) => id === 'cluster.clot')?.denied).toEqual([]);
  });
});

describe('findings', () => {
  it.each<[string, unknown, string, 'yes' | 'no']>([
    ['palpation', { tenderness0To3: 0 }, 'Tender to touch (left, calf)', 'no'], ['palpation', { tenderness0To3: 1 }, 'Tender to touch (left, calf)', 'yes'],
    ['palpation', { swelling: 'none' }, 'Swelling on examination (left, calf)', 'no'], ['palpation', { temperature: 'warm' }, 'Skin temperature (left, calf)', 'yes'],
    ['palpation', { temperature: 'cool' }, 'Skin temperature (left, calf)', 'no'],
    ['strength', { movement: 'knee flexion', grade0To5: 5 }, 'Strength of knee flexion (left, calf)', 'no'], ['strength', { movement: 'knee flexion', grade0To5: 0 }, 'Strength of knee flexion (left, calf)', 'yes'],
    ['neuro', { level: 'S1', reflex0To4: 0 }, 'Reflex at S1 (left, calf)', 'yes'], ['neuro', { level: 'S1', reflex0To4: 2 }, 'Reflex at S1 (left, calf)', 'no'],
    ['neuro', { level: 'S1', myotome0To5: 4 }, 'Key muscle of S1 (left, calf)', 'yes'], ['neuro', { level: 'S1', dermatome: 'increased' }, 'Feeling at S1 (left, calf)', 'no'],
    ['trigger-point', { muscleId: 'tp.soleus', state: 'latent', reproducesFamiliarPain: false }, 'Pressing Soleus (left, calf)', 'no'],
    ['special-test', { testId: 'slr', result: 'negative' }, 'Straight leg raise (left, calf)', 'no'],
    ['range-of-motion', { motionId: 'rom.knee.flexion', mode: 'active', degrees: 90 }, 'knee flexion, active (left, calf)', 'yes'],
  ])('%s %j is an answer', (kind, data, question, state) => {
    const [said] = chartEvidence({ facts: [], story: null, findings: [finding(kind, data)] }).said ?? [];
    expect([said?.answer.question, said?.state]).toEqual([question, state]);
  });

  it.each([['special-test', { testId: 'slr', result: 'unclear' }], ['trigger-point', { muscleId: 'tp.soleus', state: 'active' }], ['girth', { cm: 38 }], ['note', { text: 'x' }], ['palpation', null], ['constructor', {}]])(
    '%s %j settles nothing', (kind, data) => expect(chartEvidence({ facts: [], story: null, findings: [finding(kind, data)] }).said).toEqual([]));

  it('join the parts of a level noted one by one, the newest of each', () => {
    const { roots } = of({ findings: [finding('neuro', { level: 'L4', reflex0To4: 1 }, '2026-03-05'), finding('neuro', { level: 'L4', dermatome: 'reduced' }, '2026-03-03'), finding('neuro', { level: 'L4', reflex0To4: 2 }, '2026-03-01')] });
    expect(roots.find(({ id }) => id === 'L4')?.done).toMatchObject({ reflex0To4: 1, dermatome: 'reduced', myotome0To5: undefined });
    expect(roots.find(({ id }) => id === 'L5')?.done).toBeNull();
    expect(roots.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2']);
  });

  it('show on the muscle and on the test they belong to', () => {
    const result = of({ story: story({ 'pain.areas': [area(['aching'], { region: 'heel' }), area(['aching'], { region: 'low-back' })] }), findings: [finding('trigger-point', { muscleId: 'tp.soleus', state: 'active', reproducesFamiliarPain: true }), finding('special-test', { testId: 'slr', result: 'positive' })] });
    expect(result.candidates.find(({ id }) => id === 'tp.soleus')?.found).toMatchObject({ state: 'active', reproducesFamiliarPain: true });
    expect(result.differentials.flatMap(({ tests }) => tests).find(({ id }) => id === 'slr')?.done).toMatchObject([{ result: 'positive', side: 'left' }]);
  });
});

describe('the story', () => {
  it.each(['My left knee buckles on the stairs', 'the knee gives way', 'Sometimes my leg gave out.'])('"%s" is a knee that gives way', (words) => {
    const { candidates } = of({ story: story({ 'story.complaint': words, 'pain.areas': [area(['aching'], { region: 'knee-anterior' })] }) });
    expect(candidates.find(({ id }) => id === 'tp.vastus-medialis')?.functions[0]?.sign).toBe('knee-buckling');
  });

  it('is quoted from the knee on', () => {
    const { functions } = chartEvidence({ facts: [], findings: [], story: story({ 'story.complaint': 'Pain down the leg, and my knee gives way on the stairs.' }) });
    expect(functions?.map(({ answer }) => answer.words)).toEqual(['“knee gives way”']);
  });

  it.each(['My knee never gives way', 'knee does not buckle', 'I give my leg a rest', 'They gave way to pressure'])('"%s" is not', (words) => {
    const { candidates } = of({ story: story({ 'story.complaint': words, 'pain.areas': [area(['aching'], { region: 'knee-anterior' })] }) });
    expect(candidates.flatMap(({ functions }) => functions)).toEqual([]);
  });

  it('reads what makes it worse and what eases it', () => {
    const result = of({ story: story({ 'pain.areas': [area(['cramping'])], 'pain.aggravating': { chosen: ['walking', 'sitting'], other: '' }, 'pain.easing': { chosen: ['rest'], other: '' }, 'pain.worst': 8 }) });
    expect(result.symptoms.map(({ id }) => id)).toEqual(expect.arrayContaining(['exertional', 'relieved-by-rest', 'severe-pain']));
    expect(result.candidates.flatMap(({ functions }) => functions.map(({ sign }) => sign))).toContain('sitting');
    expect(result.clusters.map(({ id }) => id)).toContain('cluster.claudication');
  });

  it('takes how much is painted from the drawing, and none for an area that was only tapped', () => {
    const coverage = [{ region: 'calf', side: 'left', share: 0.25 }, { region: 'calf', side: 'right', share: 0.5 }];
    const areas = (side: string) => chartEvidence({ facts: [], findings: [], story: { ...story({ 'pain.areas': [area(['aching'], { side }), area(['aching'], { region: 'heel' })] }), coverage } }).areas.map(({ share }) => share);
    expect(areas('left')).toEqual([0.25, null]);
    expect(areas('both')).toEqual([0.5, null]);
  });

  it('takes cramps from their question', () => {
    const { candidates } = of({ facts: [fact('sx.cramps', true)], story: story({ 'pain.areas': [area(['aching'])] }) });
    expect(candidates.find(({ id }) => id === 'tp.gastrocnemius')?.why).toContain('Muscle cramps');
  });

  it('without a readable drawing is a story without areas', () => {
    expect(chartEvidence({ facts: [], story: story({ 'pain.areas': [{ region: 'elbow' }] }), findings: [] }).areas).toEqual([]);
  });
});
