// Deep work on a blood thinner: held back until a letter of the prescriber covers it, in its places, up to its pressure, until its last day.
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { moveBack } from '../support/clearances.js';
import { newClinic } from '../support/clinic.js';
import { daysFrom, today } from '../support/days.js';

const RULES = ['anticoagulant.deep-pressure', 'anticoagulant.session'];
const buttock = { region: 'buttock', side: 'left' };

let masseur: Agent;
let physio: Agent;
let now: string;
beforeAll(async () => {
  const clinic = await newClinic();
  masseur = clinic.as('massage_therapist');
  physio = clinic.as('physiotherapist');
  now = today(clinic.timeZone);
});

const at = (version: number): string => `"${version}"`;

async function onApixaban(modalityIds: readonly string[] = ['deep-tissue', 'cross-fibre']) {
  const { id: patientId } = await healthyPatient(masseur);
  await masseur.post(`/patients/${patientId}/medicines`).send({ text: 'apixaban 5 mg' }).expect(201);
  await answerScreening(masseur, patientId);
  const { body: plan } = await masseur.post(`/patients/${patientId}/plans`).send({ title: 'Left buttock pain', course: 'lasting' }).expect(201);
  await masseur.put(`/plans/${plan.id}/interventions`).set('If-Match', at(plan.version))
    .send({ interventions: modalityIds.map((modalityId) => ({ modalityId, ...buttock, dose: {}, performerRole: 'massage-therapist' })) }).expect(200);
  return { patientId, limits: async () => (await masseur.get(`/plans/${plan.id}`).expect(200)).body.interventions.map(({ limit }: { limit: object }) => limit) };
}

async function letterFor(patientId: string, more: object = {}): Promise<string> {
  const { body: asked } = await masseur.post(`/patients/${patientId}/clearances`)
    .send({ addressee: 'Dr. Lee', ruleIds: RULES, regions: [buttock], techniqueGroups: ['deep-pressure'] }).expect(201);
  await masseur.post(`/clearances/${asked.id}/answer`).set('If-Match', at(asked.version)).send({
    decision: 'granted', answeredByName: 'Dr. Ama Lee', answeredByProfession: 'physician', answeredOn: now, regions: [buttock], techniqueGroups: ['deep-pressure'],
    maxPressure: 4, validUntil: daysFrom(now, 30), ...more,
  }).expect(200);
  return asked.id;
}

test('a letter opens deep work where it says, and friction stays off', async () => {
  const { patientId, limits } = await onApixaban();
  expect(await limits()).toMatchObject([
    { allowed: false, clearable: true, clearances: [], ruleIds: expect.arrayContaining(RULES), why: expect.arrayContaining([expect.stringMatching(/bleeding/)]), instead: expect.any(Array) },
    { allowed: false, clearable: false },
  ]);
  const letter = await letterFor(patientId);
  expect(await limits()).toMatchObject([
    { allowed: true, maxPressure: 4, clearances: [{ id: letter, kind: 'clearance', maxPressure: 4, until: daysFrom(now, 30) }] },
    { allowed: false, clearable: false },
  ]);
  await moveBack(letter, 32);
  expect(await limits()).toMatchObject([{ allowed: false, clearable: true }, { allowed: false }]);
});

test('a letter without a pressure opens nothing, and one with a higher pressure no more than the product lets it', async () => {
  const { patientId, limits } = await onApixaban(['deep-tissue']);
  await letterFor(patientId, { maxPressure: null });
  expect(await limits()).toMatchObject([{ allowed: false, clearances: [] }]);
  await letterFor(patientId, { maxPressure: 5 });
  expect(await limits()).toMatchObject([{ allowed: true, maxPressure: 4 }]);
});

test('nobody overrides it, and no letter is asked for what none can open', async () => {
  const { patientId } = await onApixaban();
  const refused = await physio.post(`/patients/${patientId}/overrides`).send({ ruleId: 'anticoagulant.deep-pressure', reason: 'The patient asks for it.', validUntil: daysFrom(now, 1) });
  expect([refused.status, refused.body.code]).toEqual([422, 'not-overridable']);
  const { body } = await masseur.post(`/patients/${patientId}/clearances`).send({ addressee: 'Dr. Lee', ruleIds: ['anticoagulant.deep-pressure'], techniqueGroups: ['friction'] }).expect(400);
  expect(body.errors[0]).toMatchObject({ pointer: '/ruleIds/0', code: 'not-clearable' });
  // Without a name nobody asks for deep work by the way.
  expect((await masseur.post(`/patients/${patientId}/clearances`).send({ addressee: 'Dr. Lee' }).expect(422)).body.code).toBe('nothing-to-clear');
});

test('the rules page says what a letter may do, until the clinic holds the rule stricter', async () => {
  const owner = (await newClinic()).as('owner');
  const rule = async () => (await owner.get('/rules/anticoagulant.session').expect(200));
  const before = await rule();
  expect(before.body).toMatchObject({ clearable: false, overridable: false, byLetter: { techniques: ['moderate-pressure', 'deep-pressure'], maxPressure: 4 } });
  await owner.post('/rules/anticoagulant.session/settings').set('If-Match', before.headers['etag'] ?? '').send({ reason: 'Our insurer wants lighter hands.', maxPressure: 1 }).expect(201);
  expect((await rule()).body).toMatchObject({ byLetter: null, setting: { direction: 'stricter', maxPressure: 1 } });
});
