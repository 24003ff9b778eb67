// A technique that a letter can clear: planned but not agreed without it, allowed in its scope alone, in the inbox once it has ended.
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { moveBack } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';

let clinic: TestClinic;
let masseur: Agent;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  masseur = clinic.as('massage_therapist');
  now = today(clinic.timeZone);
});

interface Plan {
  readonly id: string;
  readonly version: number;
}

const at = (version: number): string => `"${version}"`;
const deep = (region: string) => ({
  modalityId: 'deep-tissue', region, side: 'left', dose: { pressure: 4, strokeSpeed: 2, sessionMinutes: 15 }, performerRole: 'massage-therapist', aim: 'Ease', stopRule: 'Stop at sharp pain.',
});

/** Takes tablets that nobody could class: strong work waits for the physician. */
async function planOf(regions: readonly string[]): Promise<{ readonly patientId: string; readonly plan: Plan }> {
  const { id: patientId } = await healthyPatient(masseur);
  await masseur.post(`/patients/${patientId}/medicines`).send({ text: 'the blue tablets from abroad' }).expect(201);
  await answerScreening(masseur, patientId);
  const { body: draft } = await masseur.post(`/patients/${patientId}/plans`).send({ title: 'Left buttock pain', course: 'lasting' }).expect(201);
  const { body: aimed } = await masseur.put(`/plans/${draft.id}/goals`).set('If-Match', at(draft.version))
    .send({ goals: [{ activity: 'Sit an hour', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(now, 28) }] }).expect(200);
  const { body: plan } = await masseur.put(`/plans/${draft.id}/interventions`).set('If-Match', at(aimed.version)).send({ interventions: regions.map(deep) }).expect(200);
  return { patientId, plan };
}

async function grant(patientId: string, more: object = {}): Promise<string> {
  const { body: asked } = await masseur.post(`/patients/${patientId}/clearances`).send({ addressee: 'Dr. Lee', ruleIds: ['meds.unclassified'] }).expect(201);
  await masseur.post(`/clearances/${asked.id}/answer`).set('If-Match', at(asked.version)).send({
    decision: 'granted', answeredByName: 'Dr. Ama Lee', answeredByProfession: 'physician', answeredOn: now, regions: [{ region: 'buttock', side: 'left' }],
    techniqueGroups: ['deep-pressure', 'moderate-pressure', 'friction'], maxPressure: 4, validUntil: daysFrom(now, 30), ...more,
  }).expect(200);
  return asked.id;
}

const read = async (id: string) => (await masseur.get(`/plans/${id}`).expect(200)).body;
const activate = async ({ id }: Plan) => masseur.post(`/plans/${id}/activation`).set('If-Match', at((await read(id)).version)).send({});
const fitTasks = (planId: string) =>
  sql<{ status: string; severity: string; from: string | null }>`select status, severity, to_char(snoozed_until, 'YYYY-MM-DD') as "from" from task where subject_id = ${planId} and kind = 'plan-no-longer-fits'`;

test('without the letter the line is drafted, says why and that a letter can allow it, and the plan is not agreed', async () => {
  const { plan } = await planOf(['buttock']);
  const [line] = (await read(plan.id)).interventions;
  expect(line.limit).toMatchObject({ allowed: false, clearable: true, clearances: [], ruleIds: expect.arrayContaining(['meds.unclassified']) });
  const refused = await activate(plan);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ code: 'plan-not-ready', errors: [{ pointer: '/interventions/0/region', code: 'blocked-by-screening', detail: expect.stringContaining('A medicine on the list could not be classed') }] });
  expect((await read(plan.id)).status).toBe('draft');
});

test('the letter allows the line in its place up to its pressure, and no other place', async () => {
  const { patientId, plan } = await planOf(['buttock', 'thigh-posterior']);
  const letter = await grant(patientId);
  const [buttock, thigh] = (await read(plan.id)).interventions;
  expect(buttock.limit).toMatchObject({ allowed: true, maxPressure: 4, clearances: [{ id: letter, kind: 'clearance', until: daysFrom(now, 30), maxPressure: 4 }] });
  expect(thigh.limit).toMatchObject({ allowed: false, clearable: true });
  const refused = await activate(plan);
  expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/interventions/1/region']);
  const { body: narrower } = await masseur.put(`/plans/${plan.id}/interventions`).set('If-Match', at((await read(plan.id)).version)).send({ interventions: [{ ...deep('buttock'), dose: { ...deep('buttock').dose, pressure: 5 } }] }).expect(200);
  expect((await activate(narrower)).body.errors).toContainEqual(expect.objectContaining({ pointer: expect.stringContaining('/interventions/0'), code: 'pressure-above-ceiling' }));
  await masseur.put(`/plans/${plan.id}/interventions`).set('If-Match', at(narrower.version)).send({ interventions: [deep('buttock')] }).expect(200);
  expect((await activate(plan)).status).toBe(200);
});

test('an agreed plan that rests on a letter waits for the letter’s last day, and is in the inbox from the day after', async () => {
  const { patientId, plan } = await planOf(['buttock']);
  const letter = await grant(patientId);
  expect((await activate(plan)).status).toBe(200);
  expect(await fitTasks(plan.id)).toEqual([{ status: 'snoozed', severity: 'clearance-needed', from: daysFrom(now, 31) }]);
  const inbox = async () => (await masseur.get('/tasks?kind=plan-no-longer-fits&limit=100').expect(200)).body.items.filter(({ subjectId }: { subjectId: string }) => subjectId === plan.id);
  expect(await inbox()).toEqual([]);
  // A month later, as the clock would have it.
  await moveBack(letter, 32);
  await sql`update task set snoozed_until = current_date - 1, due_on = current_date - 1 where subject_id = ${plan.id}`;
  expect(await inbox()).toHaveLength(1);
  expect((await read(plan.id)).unfit).toMatchObject([{ pointer: '/interventions/0/region', code: 'blocked-by-screening' }]);
  await grant(patientId);
  expect(await inbox()).toEqual([]);
  expect(await fitTasks(plan.id)).toMatchObject([{ status: 'snoozed', from: daysFrom(now, 31) }]);
});

test('a letter that is taken back is felt at once', async () => {
  const { patientId, plan } = await planOf(['buttock']);
  const letter = await grant(patientId);
  await activate(plan);
  await masseur.post(`/clearances/${letter}/withdrawal`).set('If-Match', at(2)).send({ reason: 'The physician called.' }).expect(200);
  expect(await fitTasks(plan.id)).toEqual([{ status: 'open', severity: 'clearance-needed', from: null }]);
});
