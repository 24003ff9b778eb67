// The reasoning aid over drawings as patients make them: median and slowest per drawing, in milliseconds. Bar: 5 ms.
import { chartEvidence, factSigns, reason, reasoningFor, regionIds } from '@legwork/clinical';
import { performance } from 'node:perf_hooks';

const BAR_MS = 5;
const ROUNDS = 300;
const WARM_UP = 50;
const qualities = ['aching', 'sharp', 'burning', 'throbbing', 'cramping', 'shooting', 'tingling', 'numb', 'stiff'];
const said = { who: 'patient', name: null, on: '2026-03-01' };
const facts = factSigns.map(({ fact }, at) => ({ factId: fact, value: at % 2 === 0, ...said }));
const findings = Array.from({ length: 60 }, (_, at) => ({ kind: ['palpation', 'trigger-point', 'neuro', 'special-test'][at % 4], region: 'calf', side: at % 2 === 0 ? 'left' : 'right', who: 'clinician', name: 'Measured', on: '2026-03-02', data: [{ tenderness0To3: 2, swelling: 'none' }, { muscleId: 'tp.soleus', state: 'active', reproducesFamiliarPain: true }, { level: 'L5', dermatome: 'reduced', reflex0To4: 1 }, { testId: 'slr', result: 'positive' }][at % 4] }));

/** @param {string} region @param {string[]} quality */
const area = (region, quality, side = 'left') => ({ region, side, qualities: quality, intensity0To10: 5, atRest: false, onEffort: true, travelsTo: [] });
const drawings = {
  'one sore calf': [area('calf', ['aching'])],
  'low back into the leg': [area('low-back', ['aching'], 'both'), area('buttock', ['sharp']), area('thigh-posterior', ['tingling']), area('calf', ['numb'])],
  'both knees': [area('knee-anterior', ['aching', 'stiff'], 'both'), area('knee-medial', ['sharp'], 'both'), area('thigh-anterior', ['aching'], 'both')],
  'thirty areas, every quality': regionIds.filter(id => !['whole-body', 'upper-body', 'lower-body', 'head-neck', 'thoracic', 'abdomen', 'perineum'].includes(id)).map(id => area(id, qualities, 'both')),
};

let slowest = 0;
for (const [name, areas] of Object.entries(drawings)) {
  const once = () => reasoningFor('physiotherapist', reason(chartEvidence({ facts, findings, story: { answers: { 'pain.areas': areas, 'story.complaint': 'My knee gives way.' }, who: 'patient', on: '2026-03-01' } })));
  if (once().candidates.length === 0) throw new Error(`${name}: nothing was reasoned`);
  const times = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const from = performance.now();
    once();
    if (round >= WARM_UP) times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const median = times[ROUNDS / 2];
  slowest = Math.max(slowest, median);
  console.log(`reasoning, ${name}: median ${median.toFixed(2)} ms, 95th of 100 ${times[Math.floor(ROUNDS * 0.95)].toFixed(2)} ms`);
}
console.log(`reasoning: slowest median ${slowest.toFixed(2)} ms (bar ${BAR_MS} ms)`);
process.exitCode = slowest > BAR_MS ? 1 : 0;
