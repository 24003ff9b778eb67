// What a reply changes is part of the step that records it: tried out beforehand, then done in one transaction.
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { today } from '../support/days.js';
import { CLOSE, refer, REPLY, SEND, step, walk, type Referral } from '../support/referrals.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const SWOLLEN = { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true };
const SETTLED = { facts: Object.keys(SWOLLEN).map((factId) => ({ factId, value: false })) };

/** A suspected clot, referred and waiting for its reply. */
async function waiting(): Promise<Referral & { patientId: string }> {
  const patient = await healthyPatient(physio(), SWOLLEN);
  const sent = await walk(physio(), await refer(physio(), patient.id, { ruleId: 'dvt.signs', reason: undefined }), [SEND]);
  return { ...sent, patientId: patient.id };
}

const statusOf = async (patientId: string): Promise<string> => (await physio().get(`/patients/${patientId}/screening`).expect(200)).body.summary.status;
const stored = async (patientId: string): Promise<number> => (await sql`select from fact where patient_id = ${patientId}`).length;

test('offers the answers behind the decision first, clearance requests and plans', async () => {
  const referral = await waiting();
  const { body } = await physio().get(`/referrals/${referral.id}/reply-offer`).expect(200);
  const first = body.questions.slice(0, 3);
  expect(first.map(({ factId }: { factId: string }) => factId).toSorted()).toEqual(Object.keys(SWOLLEN).toSorted());
  expect(first).toEqual(first.map(() => expect.objectContaining({ value: true, limits: true })));
  expect(body).toMatchObject({ clearances: [], plans: [] });
  await clinic.as('clinic_admin').get(`/referrals/${referral.id}/reply-offer`).expect(403);
});

test('shows what would change and leaves nothing behind', async () => {
  const referral = await waiting();
  const before = await stored(referral.patientId);
  const { body } = await physio().post(`/referrals/${referral.id}/effects-preview`).send({ effects: SETTLED }).expect(200);
  expect([body.before.status, body.after.status]).toEqual(['clearance-needed', 'proceed']);
  expect(body.before.lines.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('dvt.signs');
  expect(await stored(referral.patientId)).toBe(before);
  expect(await statusOf(referral.patientId)).toBe('clearance-needed');
  expect(await sql`select from audit_event where patient_id = ${referral.patientId} and entity = 'fact' and fields @> '{sx.legSwellingUnilateral}' and action = 'update'`).toHaveLength(1);
});

test('the reply and what it settles are stored and screened together', async () => {
  const referral = await waiting();
  const preview = (await physio().post(`/referrals/${referral.id}/effects-preview`).send({ effects: SETTLED }).expect(200)).body.after.status;
  const { body } = await step(physio(), referral, { ...REPLY, patientTold: true, effects: SETTLED }).expect(200);
  expect(body).toMatchObject({ status: 'replied', patientTold: true });
  expect(await statusOf(referral.patientId)).toBe(preview);
  const rows = await sql<{ note: string; provenance: string }>`select distinct note, provenance from fact where patient_id = ${referral.patientId} and value = 'false' and fact_id = 'sx.legSwellingUnilateral'`;
  expect(rows).toEqual([{ note: 'Reply of Dr Okafor', provenance: 'clinician' }]);
  const trail = await sql<{ fields: string[] }>`select fields from audit_event where entity = 'referral' and entity_id = ${referral.id} and action = 'answer'`;
  expect(trail).toEqual([{ fields: ['step:reply', 'effect:facts'] }]);
});

test('an impossible effect stops the whole step', async () => {
  const referral = await waiting();
  const before = await stored(referral.patientId);
  const cases: readonly [object, string][] = [
    [{ facts: [{ factId: 'sx.fever', value: false }, { factId: 'sx.calfPainOrTender', value: 'perhaps' }] }, '/effects/facts/1/value'],
    [{ facts: [{ factId: 'made.up', value: true }] }, '/effects/facts/0/factId'],
    [{ plan: { planId: '019a0000-0000-7000-8000-000000000000', action: 'review' } }, '/effects/plan/planId'],
    [{ clearance: { id: '019a0000-0000-7000-8000-000000000000', version: 1, answer: { decision: 'declined', answeredByName: 'Dr O', answeredByProfession: 'physician', answeredOn: today(clinic.timeZone) } } }, '/effects/clearance/id'],
  ];
  for (const [effects, pointer] of cases) {
    const { body } = await step(physio(), referral, { ...REPLY, effects }).expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  }
  expect(await stored(referral.patientId)).toBe(before);
  expect((await physio().get(`/referrals/${referral.id}`).expect(200)).body.status).toBe('sent');
});

test('administration records the reply; what it changes is a practitioner’s to say, when acting on it', async () => {
  const referral = await waiting();
  const admin = clinic.as('clinic_admin');
  expect((await step(admin, referral, { ...REPLY, effects: SETTLED }).expect(403)).body.code).toBe('not-allowed');
  const replied = await step(admin, referral, { ...REPLY, patientTold: true }).expect(200);
  expect(replied.body).toMatchObject({ reply: null, can: { bringEffects: false } });
  const acted = await step(clinic.as('massage_therapist'), replied.body, { step: 'act-on', outcome: 'Treated again.', effects: SETTLED }).expect(200);
  expect(await statusOf(referral.patientId)).toBe('proceed');
  await step(physio(), acted.body, { step: 'close' }).expect(200);
  await physio().post(`/referrals/${referral.id}/effects-preview`).send({ effects: SETTLED }).expect(422);
});

test('a clearance that waited for the reply is answered with it', async () => {
  const patient = await healthyPatient(physio(), { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false });
  const { body: clearance } = await physio().post(`/patients/${patient.id}/clearances`).send({ addressee: 'Dr Okafor' }).expect(201);
  const sent = await walk(physio(), await refer(physio(), patient.id), [SEND]);
  const { body: offer } = await physio().get(`/referrals/${sent.id}/reply-offer`).expect(200);
  expect(offer.clearances).toEqual([expect.objectContaining({ id: clearance.id, version: clearance.version })]);
  const answer = { decision: 'granted', answeredByName: 'Dr. Ngozi Okafor', answeredByProfession: 'oncologist', answeredOn: today(clinic.timeZone), allRegions: true, allTechniques: true, maxPressure: 2 };
  const effects = { clearance: { id: clearance.id, version: clearance.version, answer } };
  const { body: preview } = await physio().post(`/referrals/${sent.id}/effects-preview`).send({ effects }).expect(200);
  expect([preview.before.status, preview.after.status]).toEqual(['clearance-needed', 'modify']);
  await step(physio(), sent, { ...REPLY, effects }).expect(200);
  expect((await physio().get(`/clearances/${clearance.id}`).expect(200)).body).toMatchObject({ status: 'granted', maxPressure: 2 });
  expect(await statusOf(patient.id)).toBe('modify');
});

test('a clearance request of somebody else is none', async () => {
  const stranger = await healthyPatient(physio(), { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false });
  const { body: clearance } = await physio().post(`/patients/${stranger.id}/clearances`).send({ addressee: 'Dr Okafor' }).expect(201);
  const sent = await walk(physio(), await refer(physio(), (await newPatient(physio())).id), [SEND]);
  const answer = { decision: 'declined', answeredByName: 'Dr O', answeredByProfession: 'physician', answeredOn: today(clinic.timeZone) };
  const { body } = await step(physio(), sent, { ...REPLY, effects: { clearance: { id: clearance.id, version: clearance.version, answer } } }).expect(400);
  expect(body.errors[0].pointer).toBe('/effects/clearance/id');
  await walk(physio(), sent, [{ ...CLOSE, closeReason: 'Not needed.' }]);
});
