// The medicine list in anybody's words: read into classes, unclear entries wait for a person, and the decision follows.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

const record = async (id: string, text: string, more: Record<string, unknown> = {}) => (await pt.post(`/patients/${id}/medicines`).send({ text, ...more }).expect(201)).body;
const change = (medicine: { id: string; version: number }, body: Record<string, unknown>) => pt.patch(`/medicines/${medicine.id}`).set('If-Match', `"${medicine.version}"`).send(body);
const firedFor = async (id: string) => (await pt.get(`/patients/${id}/screening`).expect(200)).body.fired.map((rule: { ruleId: string }) => rule.ruleId);
const unclearTasks = async (id: string) => (await pt.get('/tasks?kind=medicine-unclear&limit=100').expect(200)).body.items.filter((task: { patientId: string }) => task.patientId === id);

describe('recording', () => {
  it.each([
    ['a brand', 'Xarelto 20mg', 'anticoagulant-doac'], ['a misspelling', 'warfrin', 'anticoagulant-vka'], ['a generic name', 'prednisolone 10 mg daily', 'corticosteroid-systemic'],
  ])('reads %s', async (_what, text, classId) => {
    const { id } = await newPatient(pt);
    const { medicines } = await record(id, text);
    expect(medicines).toHaveLength(1);
    expect(medicines[0].classes.map((each: { id: string }) => each.id)).toContain(classId);
    expect(medicines[0]).toMatchObject({ text, provenance: 'clinician', version: 1 });
  });

  it('cuts a list into entries and stores none twice', async () => {
    const { id } = await newPatient(pt);
    expect((await record(id, 'aspirin 100 mg, metformin 500 mg')).medicines).toHaveLength(2);
    expect((await record(id, 'Aspirin 100 mg')).medicines).toHaveLength(0);
    const { body } = await pt.get(`/patients/${id}/chart`).expect(200);
    expect(body.medicines).toHaveLength(2);
  });

  it('makes a blood thinner limit the session at once', async () => {
    const { id } = await healthyPatient(pt);
    const { screening } = await record(id, 'Eliquis');
    expect(screening.lines.map((line: { ruleId: string }) => line.ruleId)).toEqual(expect.arrayContaining([expect.stringContaining('anticoagulant')]));
    expect(screening.maxPressure).toBeLessThanOrEqual(2);
  });

  it('asks nothing about what is recognised and of no concern', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines, screening } = await record(id, 'levothyroxine 100 mcg, vitamin D, salbutamol inhaler');
    expect(medicines.map(({ askNext }: { askNext: string | null }) => askNext)).toEqual([null, null, null]);
    expect(screening.status).toBe('proceed');
    expect(await unclearTasks(id)).toHaveLength(0);
  });

  it('keeps what somebody else takes off the list', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines, screening } = await record(id, 'my husband takes warfarin');
    expect(medicines).toEqual([]);
    expect(screening.status).toBe('proceed');
  });

  it('asks which one, and lets its class hold, where only the class is known', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines, screening } = await record(id, 'water tablet');
    expect(medicines[0]).toMatchObject({ confidence: 'low', askNext: expect.any(String) });
    expect(screening.lines.map((line: { ruleId: string }) => line.ruleId)).not.toContain('meds.unclassified');
    expect(await unclearTasks(id)).toHaveLength(1);
  });

  it('turns what nobody can read into a question and a task, never into silence', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines, screening } = await record(id, 'the small white one from my sister');
    expect(medicines[0]).toMatchObject({ classes: [], status: expect.any(String), askNext: expect.any(String) });
    expect(screening.lines.map((line: { ruleId: string }) => line.ruleId)).toContain('meds.unclassified');
    expect(await unclearTasks(id)).toHaveLength(1);
  });
});

describe('settling', () => {
  it('by a person answers the question: the task and the line are gone, the class counts', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines: [medicine] } = await record(id, 'blood thinner from the hospital');
    const { body } = await change(medicine, { classes: ['anticoagulant-heparin'] }).expect(200);
    expect(body).toMatchObject({ confidence: 'high', askNext: null, version: 2 });
    expect(await unclearTasks(id)).toEqual([]);
    const fired = await firedFor(id);
    expect(fired).toContain('anticoagulant.session');
    expect(fired).not.toContain('meds.unclassified');
  });

  it('keeps who settled it, when and why, and shows it on the chart', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines: [medicine] } = await record(id, 'the small white one from my sister');
    expect(medicine.settled).toBeNull();
    const { body } = await change(medicine, { classes: ['no-concern'], reason: 'The box says vitamin D.' }).expect(200);
    expect(body).toMatchObject({ askNext: null, confidence: 'high', settled: { byName: expect.any(String), at: expect.stringMatching(/^\d{4}-/), reason: 'The box says vitamin D.' } });
    expect(body.screening.status).toBe('proceed');
    const { body: chart } = await pt.get(`/patients/${id}/chart`).expect(200);
    expect(chart.medicines[0].settled).toEqual(body.settled);
  });

  it('refuses a reason for nothing', async () => {
    const { id } = await newPatient(pt);
    const { medicines: [medicine] } = await record(id, 'the small white one from my sister');
    await change(medicine, { reason: 'because' }).expect(400);
  });

  it('as harmless takes the class away', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines: [medicine] } = await record(id, 'the small white one from my sister');
    const { body } = await change(medicine, { classes: [] }).expect(200);
    expect(body.screening.status).toBe('proceed');
  });

  it('as past ends it, whatever its name says', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines: [medicine] } = await record(id, 'warfarin 5 mg');
    expect(await firedFor(id)).toContain('anticoagulant.session');
    const { body } = await change(medicine, { status: 'past', stoppedOn: '2020-02-01' }).expect(200);
    expect(body.screening.status).toBe('proceed');
    expect(await firedFor(id)).not.toContain('anticoagulant.session');
  });

  it('as entered in error takes it off the chart', async () => {
    const { id } = await healthyPatient(pt);
    const { medicines: [medicine] } = await record(id, 'warfarin 5 mg');
    await change(medicine, { status: 'entered-in-error' }).expect(200);
    expect((await pt.get(`/patients/${id}/chart`).expect(200)).body.medicines).toEqual([]);
    expect(await firedFor(id)).not.toContain('anticoagulant.session');
  });

  it('keeps two antiplatelets apart from one', async () => {
    const { id } = await healthyPatient(pt);
    await record(id, 'aspirin 100 mg');
    expect(await firedFor(id)).not.toContain('antiplatelet.dual');
    await record(id, 'clopidogrel 75 mg');
    expect(await firedFor(id)).toContain('antiplatelet.dual');
  });

  it('needs the version, and shows the other side of a stale one', async () => {
    const { id } = await newPatient(pt);
    const { medicines: [medicine] } = await record(id, 'ibuprofen');
    await pt.patch(`/medicines/${medicine.id}`).send({ status: 'past' }).expect(428);
    await change(medicine, { status: 'past' }).expect(200);
    expect((await change(medicine, { status: 'current' }).expect(409)).body).toMatchObject({ code: 'stale-version', current: { status: 'past', version: 2 } });
  });

  it.each([['an unknown class', { classes: ['sorcery'] }], ['an unknown status', { status: 'maybe' }], ['an end before its start', { startedOn: '2024-05-01', stoppedOn: '2024-04-01' }], ['an end to come', { stoppedOn: '2199-01-01' }]])('refuses %s', async (_what, wrong) => {
    const { id } = await newPatient(pt);
    const { medicines: [medicine] } = await record(id, 'ibuprofen');
    await change(medicine, wrong).expect(400);
  });

  it('is unknown to another clinic and closed to admin roles', async () => {
    const { id } = await newPatient(pt);
    const { medicines: [medicine] } = await record(id, 'ibuprofen');
    await (await newClinic()).as('physiotherapist').patch(`/medicines/${medicine.id}`).set('If-Match', '"1"').send({ status: 'past' }).expect(404);
    await clinic.as('clinic_admin').patch(`/medicines/${medicine.id}`).set('If-Match', '"1"').send({ status: 'past' }).expect(403);
  });
});

it('offers names while somebody types', async () => {
  const { body } = await pt.get('/medicine-suggestions?text=warf').expect(200);
  expect(body.items[0]).toMatchObject({ generic: 'warfarin', classes: ['anticoagulant-vka'] });
});
