// A chart with something of every kind in it, made through the API as people make it.
import type { Agent } from './api.js';
import { answerScreening } from './chart.js';
import type { TestClinic } from './clinic.js';
import { daysFrom, today } from './days.js';
import { newIntake, submitIntake } from './patient-link.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const at = ({ version }: Versioned): string => `"${version}"`;
const LEFT_CALF = { region: 'calf', side: 'left' };

export const FINDINGS = [
  { kind: 'range-of-motion', region: 'ankle', side: 'left', data: { motionId: 'rom.ankle.dorsiflexion', mode: 'active', degrees: 0, painful: false } },
  { kind: 'strength', ...LEFT_CALF, data: { movement: 'plantar flexion', grade0To5: 4 } },
  { kind: 'girth', ...LEFT_CALF, data: { landmark: 'mid', cm: 38.5 } },
  { kind: 'vital', region: 'upper-body', side: null, data: { systolic: 128, pulse: 64, temperatureCelsius: 36.6 } },
  { kind: 'special-test', ...LEFT_CALF, data: { testId: 'thompson', result: 'negative', note: 'Foot moves.' } },
  { kind: 'neuro', ...LEFT_CALF, data: { level: 'S1', dermatome: 'normal', reflex0To4: 2 } },
  { kind: 'palpation', ...LEFT_CALF, data: { tone: 'raised', tenderness0To3: 0 } },
  { kind: 'trigger-point', ...LEFT_CALF, data: { muscleId: 'tp.gastrocnemius', state: 'latent', reproducesFamiliarPain: false } },
  { kind: 'gait-posture', region: 'calf', side: 'left', data: { text: 'Short step on the left.' } },
  { kind: 'note', ...LEFT_CALF, data: { text: 'Calf <tight> & warm after "running".' } },
] as const;

const EDUCATION = { modalityId: 'education', ...LEFT_CALF, dose: { minutes: 10 }, performerRole: 'either', aim: 'Know what helps', stopRule: 'None needed', frequency: 'Once a week' };

export interface RichChart {
  readonly patientId: string;
  readonly episodeId: string;
  readonly intakeId: string;
  readonly planId: string;
  readonly referralId: string;
  readonly sessionId: string;
}

export async function richChart(clinic: TestClinic): Promise<RichChart> {
  const physio = clinic.as('physiotherapist');
  const { patientId, intakeId } = await acceptedIntake(clinic, physio);
  const { body: episode } = await physio.post(`/patients/${patientId}/episodes`).send({ title: 'Left calf strain', regions: [LEFT_CALF], injuryOn: daysFrom(today(clinic.timeZone), -9) }).expect(201);
  await physio.post(`/patients/${patientId}/medicines`).send({ text: 'ibuprofen 200 mg', status: 'past' }).expect(201);
  await answerScreening(physio, patientId);
  await physio.post(`/patients/${patientId}/findings/batch`).send({ findings: FINDINGS }).expect(201);
  await outcomes(physio, patientId, episode.id);
  const planId = await planOfTwoVersions(clinic, physio, patientId, episode.id);
  const sessionId = await signedVisit(physio, patientId);
  await physio.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  return { patientId, intakeId, planId, sessionId, episodeId: episode.id, referralId: await answeredReferral(physio, patientId) };
}

async function acceptedIntake(clinic: TestClinic, physio: Agent) {
  const link = await newIntake(clinic, { preferredName: 'Rob', phone: '+1 416 555 0142', healthNumber: '1234-567-890', email: 'robin@example.test' });
  await submitIntake(link, {
    medicines: { entries: [{ text: 'Xarelto' }] }, 'meds.listConfirmed': true, allergies: { entries: [{ text: 'lavender oil', kind: 'skin-product' }] }, 'hx.diabetes': true,
    'sx.fever': { notSure: true },
  });
  const { body: review } = await physio.get(`/intakes/${link.intakeId}`).expect(200);
  await physio.post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', at(review)).send({}).expect(200);
  return link;
}

async function outcomes(physio: Agent, patientId: string, episodeId: string): Promise<void> {
  const lefs = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`item${index + 1}`, index % 5]));
  const scores = [
    { measureId: 'nprs', answers: { now: 0, best24h: 0, worst24h: 4 } },
    { measureId: 'psfs', answers: { activities: [{ activity: 'Running', ability0To10: 0 }, { activity: 'Stairs', ability0To10: 7 }] } },
    { measureId: 'lefs', answers: lefs },
    { measureId: 'groc', answers: { groc: -1 } },
  ];
  for (const score of scores) await physio.post(`/patients/${patientId}/outcomes`).send({ ...score, provenance: 'clinician', episodeId }).expect(201);
}

async function planOfTwoVersions(clinic: TestClinic, physio: Agent, patientId: string, episodeId: string): Promise<string> {
  const goal = { activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 0, targetOn: daysFrom(today(clinic.timeZone), 28) };
  const { body: draft } = await physio.post(`/patients/${patientId}/plans`).send({ title: 'Back to running', episodeId, visitsPlanned: 6, frequency: 'Weekly' }).expect(201);
  const { body: goals } = await physio.put(`/plans/${draft.id}/goals`).set('If-Match', at(draft)).send({ goals: [goal] }).expect(200);
  const lines = async (plan: Versioned, interventions: readonly object[]): Promise<Versioned> => (await physio.put(`/plans/${plan.id}/interventions`).set('If-Match', at(plan)).send({ interventions }).expect(200)).body;
  const activate = async (plan: Versioned, body: object): Promise<Versioned> => (await physio.post(`/plans/${plan.id}/activation`).set('If-Match', at(plan)).send(body).expect(200)).body;
  const first = await activate(await lines(goals, [EDUCATION]), {});
  await activate(await lines(first, [EDUCATION, { ...EDUCATION, region: 'ankle', aim: 'Move early' }]), { reason: 'The ankle is stiff too.' });
  return draft.id;
}

async function signedVisit(physio: Agent, patientId: string): Promise<string> {
  const { body: visit } = await physio.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  const words = { subjective: 'Better since the last visit.', objective: 'Calmer at rest.', assessment: 'Going on well.', plan: 'As planned, next week.' };
  const { body: written } = await physio.patch(`/sessions/${visit.id}`).set('If-Match', at(visit)).send(words).expect(200);
  const technique = { modalityId: 'education', ...LEFT_CALF, minutes: 10, response: 'better' };
  const { body: done } = await physio.put(`/sessions/${visit.id}/techniques`).set('If-Match', at(written)).send({ techniques: [technique] }).expect(200);
  await physio.post(`/sessions/${visit.id}/signature`).set('If-Match', at(done)).send({ warningsSeen: true }).expect(200);
  await physio.post(`/sessions/${visit.id}/addenda`).send({ text: 'Called afterwards: no pain.', reason: 'A call' }).expect(201);
  return visit.id;
}

async function answeredReferral(physio: Agent, patientId: string): Promise<string> {
  const { body: referral } = await physio.post(`/patients/${patientId}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor', question: 'Is it the calf?' }).expect(201);
  const step = async (of: Versioned, body: object): Promise<Versioned> => (await physio.post(`/referrals/${of.id}/steps`).set('If-Match', at(of)).send(body).expect(200)).body;
  await step(await step(referral, { step: 'send', way: 'printed' }), { step: 'reply', reply: 'No clot on ultrasound.' });
  return referral.id;
}
