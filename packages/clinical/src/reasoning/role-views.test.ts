import { regionIds } from '../knowledge/regions.js';
import { symptomIds } from '../knowledge/symptom-clusters.js';
import { chartEvidence, factSigns, reason, reasoningFor, type ChartFinding } from './index.js';
import { diagnosisWords, namesNotCaught, textsOf } from './testing/diagnosis-words.js';

const qualities = ['aching', 'sharp', 'burning', 'throbbing', 'cramping', 'shooting', 'tingling', 'numb', 'stiff'];
const everywhere = regionIds.map((region) => ({ region, side: 'both' as const, quality: qualities, intensity0To10: 8, atRest: false, onEffort: true, travelsTo: ['calf'] }));
const who = { who: 'patient' as const, name: null, on: '2026-03-01' };
const values = [true, false, 'definite', 'atypical', 'not-claudication', ['calf'], []];
const facts = factSigns.flatMap(({ fact }) => values.map((value) => ({ factId: fact, value, ...who })));
const finding = (kind: string, data: unknown): ChartFinding => ({ kind, region: 'calf', side: 'left', data, who: 'clinician', name: 'Priya Sharma', on: '2026-03-02' });
const findings = [
  finding('palpation', { tenderness0To3: 2, swelling: 'marked', temperature: 'hot' }), finding('trigger-point', { muscleId: 'tp.soleus', state: 'active', reproducesFamiliarPain: true }),
  finding('neuro', { level: 'L5', dermatome: 'reduced', myotome0To5: 3, reflex0To4: 1 }), finding('special-test', { testId: 'slr', result: 'positive' }),
  finding('strength', { movement: 'knee extension', grade0To5: 4 }), finding('range-of-motion', { motionId: 'rom.knee.flexion', mode: 'active', degrees: 90 }),
];
const found = reason({ ...chartEvidence({ facts, story: null, findings }), areas: everywhere, symptoms: [...symptomIds] });

describe('what a massage therapist reads', () => {
  const view = reasoningFor('massage-therapist', found);

  it('is full: the scan below looks at something', () => {
    expect(view.candidates.length).toBeGreaterThan(70);
    expect(view.lookAlikes.length).toBeGreaterThan(5);
    expect(view.clusters.length).toBeGreaterThan(15);
    expect(textsOf(view).length).toBeGreaterThan(1000);
  });

  it('names no condition, whatever is drawn, answered or found', () => {
    expect([...new Set(textsOf(view))].filter((text) => diagnosisWords.test(text))).toEqual([]);
  });

  it('names none for a single region either, where other pairs come up', () => {
    const each = regionIds.flatMap((region) => textsOf(reasoningFor('massage-therapist', reason({ areas: [{ region, side: 'left', quality: qualities }], symptoms: ['exertional'] }))));
    expect([...new Set(each)].filter((text) => diagnosisWords.test(text))).toEqual([]);
  });

  it('has no differential, no special test, no root and no condition', () => {
    expect(Object.keys(view)).not.toContain('differentials');
    expect(Object.keys(view)).not.toContain('roots');
    expect(JSON.stringify(view)).not.toMatch(/"(?:mimics|suggests|conditions|conditionId|tests|massage|canLookLike)":/u);
  });

  it('still says what the pattern is consistent with, and what to settle first', () => {
    expect(view.clusters.find(({ id }) => id === 'cluster.clot')).toMatchObject({ consistentWith: 'Circulation: has to be assessed before any touch', screenFirst: ['dvt.wells.likely', 'dvt.signs'] });
  });
});

describe('what a physiotherapist reads', () => {
  it('is all of it', () => {
    const view = reasoningFor('physiotherapist', found);
    expect(view).toMatchObject({ performerRole: 'physiotherapist', differentials: found.differentials, roots: found.roots });
    expect(found.differentials.length).toBe(10);
  });
});

describe('the scan', () => {
  it('knows every condition by a word of its name', () => expect(namesNotCaught).toEqual([]));
  it.each(['Sciatica', 'a torn disc', 'DVT', 'Achilles tendinitis', 'tendinopathy', 'compartment syndrome'])('catches %s', (text) => expect(text).toMatch(diagnosisWords));
  it.each(['Sciatic nerve', 'Pain on walking', 'Gluteus minimus', 'Muscle cramps', 'Reflex at L5'])('leaves %s alone', (text) => expect(text).not.toMatch(diagnosisWords));
});
