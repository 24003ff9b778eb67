import { newPatient, type TestPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, NO_PRIVILEGE } from '../support/database-roles.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const agent = () => clinic.as('physiotherapist');
const record = ({ id }: TestPatient, measureId: string, answers: object, takenOn?: string) =>
  agent().post(`/patients/${id}/outcomes`).send({ measureId, answers, provenance: 'patient', ...(takenOn !== undefined && { takenOn }) });

const activities = (...ratings: (readonly [string, number])[]) => ({ activities: ratings.map(([activity, ability0To10]) => ({ activity, ability0To10 })) });

describe('scores', () => {
  test.each([
    ['nprs', { now: 0 }, 0],
    ['nprs', { now: 4, best24h: 2, worst24h: 7 }, 4],
    ['psfs', activities(['stairs', 3], ['running', 4]), 3.5],
    ['groc', { groc: -7 }, -7],
    ['lefs', { total: 61 }, 61],
    ['lefs', Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`item${index + 1}`, 3])), 60],
    ['satisfaction', { comfort: 9 }, 9],
    ['pain-diagram', { markedCells: 5, totalCells: 200 }, 2.5],
  ])('%s of %j is %p', async (measureId, answers, score) => {
    const { body } = await record(await newPatient(agent()), measureId, answers).expect(201);
    expect(body).toMatchObject({ measureId, score, change: null });
  });

  test('too much missing gives no score, and what there is stays', async () => {
    const { body } = await record(await newPatient(agent()), 'lefs', { item1: 4, item2: 4 }).expect(201);
    expect(body).toMatchObject({ score: null, answers: { item1: 4, item2: 4 } });
  });

  test.each([
    ['nprs', { now: 11 }, '/answers'],
    ['nprs', { now: 2, best24h: 8, worst24h: 3 }, '/answers'],
    ['nprs', { today: 3 }, '/answers/today'],
    ['nprs', {}, '/answers/now'],
    ['psfs', { activities: [] }, '/answers/activities'],
    ['psfs', activities(['a', 1], ['b', 1], ['c', 1], ['d', 1], ['e', 1], ['f', 1]), '/answers/activities'],
    ['psfs', { activities: [{ activity: '', ability0To10: 3 }] }, '/answers/activities/0'],
    ['wells-dvt', { calf3cm: true }, '/measureId'],
    ['oswestry', { total: 3 }, '/measureId'],
  ])('refuses %s of %j', async (measureId, answers, pointer) => {
    const { body } = await record(await newPatient(agent()), measureId, answers).expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('refuses a day to come', async () => {
    const { body } = await record(await newPatient(agent()), 'nprs', { now: 3 }, '2199-01-01').expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/takenOn', code: 'in-future' }]);
  });
});

describe('change', () => {
  test('is held against the published thresholds', async () => {
    const patient = await newPatient(agent());
    await record(patient, 'nprs', { now: 7 }, '2026-01-01').expect(201);
    const small = await record(patient, 'nprs', { now: 6 }, '2026-01-08').expect(201);
    expect(small.body.change).toEqual({ amount: -1, direction: 'better', beyondError: false, important: false, sinceOn: '2026-01-01' });
    const large = await record(patient, 'nprs', { now: 4 }, '2026-01-15').expect(201);
    expect(large.body.change).toMatchObject({ amount: -3, direction: 'better', beyondError: true, important: true });
    const worse = await record(patient, 'nprs', { now: 10 }, '2026-01-22').expect(201);
    expect(worse.body.change).toMatchObject({ direction: 'worse', beyondError: true, important: false });
  });

  test('a follow-up of activities counts only those named first', async () => {
    const patient = await newPatient(agent());
    await record(patient, 'psfs', activities(['stairs', 2], ['running', 4]), '2026-01-01').expect(201);
    const { body } = await record(patient, 'psfs', activities(['stairs', 6], ['running', 6], ['swimming', 10]), '2026-02-01').expect(201);
    expect(body).toMatchObject({ score: 6, change: { amount: 3, direction: 'better' } });
  });

  test('the list is newest first and pages without gaps', async () => {
    const patient = await newPatient(agent());
    for (const day of ['2026-01-02', '2026-01-01', '2026-01-03']) await record(patient, 'nprs', { now: 5 }, day).expect(201);
    await record(patient, 'groc', { groc: 1 }, '2026-01-02').expect(201);
    const first = await agent().get(`/patients/${patient.id}/outcomes?measureId=nprs&limit=2`).expect(200);
    const second = await agent().get(`/patients/${patient.id}/outcomes?measureId=nprs&limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...second.body.items].map((row: { takenOn: string }) => row.takenOn)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
  });
});

describe('walls', () => {
  test('a score is never changed, and administration reads none', async () => {
    const patient = await newPatient(agent());
    const { body } = await record(patient, 'nprs', { now: 3 }).expect(201);
    expect(await attempting('lw_app', clinic.id, (db) => answerTo(db, 'update outcome_score set score = 0 where id = $1', [body.id]))).toBe(NO_PRIVILEGE);
    await clinic.as('owner').get(`/patients/${patient.id}/outcomes`).expect(403);
    const stranger = (await newClinic()).as('physiotherapist');
    await stranger.get(`/patients/${patient.id}/outcomes`).expect(404);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'outcome'`;
    expect(rows).toEqual([{ action: 'create' }]);
  });
});
