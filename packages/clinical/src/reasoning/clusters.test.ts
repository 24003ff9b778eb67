import { factIds } from '../knowledge/fact-ids.js';
import { symptomClusters, symptomIds } from '../knowledge/symptom-clusters.js';
import { factSigns, reason } from './index.js';

/** The nine rows of document 002 and its four kinds of pain, as it writes them; then what the dossier adds. */
const ofDocument002: readonly [string, string[], string[]][] = [
  ['cluster.strain-overuse', ['soreness', 'weakness', 'swelling'], ['muscle-strain', 'tendinopathy']],
  ['cluster.joint', ['stiffness', 'swelling', 'limited-range'], ['osteoarthritis-general', 'rheumatoid-arthritis']],
  ['cluster.nerve', ['tingling', 'numbness', 'shooting-pain'], ['lumbar-radiculopathy', 'sciatica', 'peripheral-neuropathy', 'piriformis-syndrome']],
  ['cluster.clot', ['swelling', 'redness', 'warmth', 'pain'], ['dvt']],
  ['cluster.vascular', ['cramping', 'fatigue', 'weakness'], ['pad-claudication']],
  ['cluster.infection', ['redness', 'warmth', 'swelling', 'fever'], ['cellulitis', 'osteomyelitis']],
  ['cluster.injury', ['pain', 'swelling', 'bruising'], ['ankle-sprain', 'fracture-leg', 'muscle-strain']],
  ['cluster.compartment', ['severe-pain', 'swelling', 'numbness', 'tingling'], ['acute-compartment']],
  ['cluster.claudication', ['cramping', 'exertional', 'relieved-by-rest'], ['pad-claudication', 'exertional-compartment', 'lumbar-stenosis']],
  ['cluster.localised', ['localised-pain'], ['muscle-strain', 'tendinopathy', 'stress-fracture']],
  ['cluster.radiating', ['radiating-pain'], ['sciatica', 'neuromuscular-pain']],
  ['cluster.cramping', ['cramping'], ['muscle-cramp']],
  ['cluster.throbbing', ['throbbing'], ['dvt', 'varicose-veins']],
];

const added: readonly [string, string[], string[]][] = [
  ['cluster.burning-front-thigh', ['burning', 'numbness', 'outer-thigh'], ['meralgia-paresthetica']],
  ['cluster.ache-referral', ['aching', 'referral'], ['neuromuscular-pain']],
  ['cluster.urge-to-move', ['urge-to-move', 'evening'], ['restless-legs']],
  ['cluster.saddle', ['saddle-numbness', 'bladder-change', 'bowel-change', 'sexual-change'], ['cauda-equina']],
  ['cluster.breathless', ['breathless', 'dizzy', 'haemoptysis'], ['pulmonary-embolism']],
];

const all = [...ofDocument002, ...added];

describe('the table of clusters', () => {
  it.each(all)('%s is made of the symptoms and causes of its row', (id, symptoms, suggests) => {
    expect(symptomClusters.find((cluster) => cluster.id === id)).toMatchObject({ symptoms, suggests });
  });

  it('has these rows and no other', () => {
    expect(symptomClusters.map(({ id }) => id).toSorted()).toEqual(all.map(([id]) => id).toSorted());
    expect(symptomClusters.filter(({ origin }) => origin === 'seed-002')).toHaveLength(9 + 4);
  });

  it.each(all)('%s is found whole from its own symptoms, and first', (id, symptoms) => {
    const { clusters } = reason({ areas: [], symptoms });
    expect(clusters.find((cluster) => cluster.id === id)).toMatchObject({ share: 1, matched: symptomClusters.find((each) => each.id === id)?.symptoms, notReported: [] });
    expect(clusters.find(({ share }) => share < 1)?.id).not.toBe(id);
  });

  it.each(all)('%s stays silent without any of its symptoms', (id, symptoms) => {
    const others = symptomIds.filter((symptom) => !symptoms.includes(symptom));
    expect(reason({ areas: [], symptoms: others }).clusters.map((cluster) => cluster.id)).not.toContain(id);
  });

  it.each(all)('%s names a rule to settle first, and a tissue', (id) => {
    const cluster = symptomClusters.find((each) => each.id === id);
    expect(cluster?.screenFirst.length).toBeGreaterThan(0);
    expect(cluster?.consistentWith).not.toBe('');
  });

  it.each([[['numbness', 'tingling'], 'cluster.compartment'], [['warmth', 'swelling'], 'cluster.infection']])('%j alone is not %s', (symptoms, id) => {
    expect(reason({ areas: [], symptoms }).clusters.map((cluster) => cluster.id)).not.toContain(id);
  });

  it.each([[['numbness', 'severe-pain'], 'cluster.compartment'], [['swelling', 'tingling'], 'cluster.compartment'], [['fever', 'warmth'], 'cluster.infection'], [['redness', 'swelling'], 'cluster.infection']])('%j is enough for %s', (symptoms, id) => {
    expect(reason({ areas: [], symptoms }).clusters.map((cluster) => cluster.id)).toContain(id);
  });

  it('tells what was denied from what was not asked', () => {
    const answer = { asked: 'sx.legWarmOrRed', question: 'Warm or discoloured skin on one leg', words: 'No', who: 'patient' as const, name: null, on: '2026-03-01' };
    const { clusters } = reason({ areas: [], symptoms: ['swelling', 'pain'], said: [{ signs: ['warmth', 'redness'], state: 'no', answer }] });
    expect(clusters.find(({ id }) => id === 'cluster.clot')).toMatchObject({ matched: ['swelling', 'pain'], notReported: ['redness', 'warmth'], denied: ['redness', 'warmth'] });
    expect(clusters.find(({ id }) => id === 'cluster.injury')).toMatchObject({ notReported: ['bruising'], denied: [] });
  });
});

describe('answers that become symptoms', () => {
  it('come from facts that exist, once each', () => {
    const used = factSigns.map(({ fact }) => fact);
    expect(used.filter((id) => !factIds.includes(id))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
  });

  it('deny only what they could also give', () => {
    expect(factSigns.filter(({ signs, denies = [] }) => denies.some((sign) => !signs.includes(sign)))).toEqual([]);
  });
});
