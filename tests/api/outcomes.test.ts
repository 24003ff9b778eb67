import { randomUUID } from 'node:crypto';
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

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Straight into the database: how a plan becomes active is told elsewhere. */
const activePlan = ({ id }: TestPatient, injuredDaysAgo: number) => sql`
  insert into plan (clinic_id, id, patient_id, title, status, injury_on, created_by_id, activated_at, course)
  values (${clinic.id}, ${randomUUID()}, ${id}, 'Calf strain', 'active', ${daysAgo(injuredDaysAgo)}::date, ${clinic.members.physiotherapist.membershipId}, now(), 'injury')`;

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

describe('corrections', () => {
  const correct = (id: string, body: object) => agent().post(`/outcomes/${id}/correction`).send(body);

  test('stand for what they replace, with who, when and why', async () => {
    const patient = await newPatient(agent());
    await record(patient, 'nprs', { now: 7 }, '2026-01-01').expect(201);
    const wrong = await record(patient, 'nprs', { now: 1 }, '2026-01-08').expect(201);
    const { body } = await correct(wrong.body.id, { answers: { now: 4 }, reason: 'Read from the wrong sheet.' }).expect(201);
    expect(body).toMatchObject({ score: 4, takenOn: '2026-01-08', provenance: 'patient', change: { amount: -3 }, corrected: { score: 1, takenOn: '2026-01-08', reason: 'Read from the wrong sheet.', recordedByName: clinic.members.physiotherapist.displayName } });
    const { body: list } = await agent().get(`/patients/${patient.id}/outcomes`).expect(200);
    expect(list.items.map(({ score }: { score: number }) => score)).toEqual([4, 7]);
    await correct(wrong.body.id, { answers: { now: 5 }, reason: 'Again.' }).expect(409);
    expect(await sql`select score::float8 as score from outcome_score where patient_id = ${patient.id} order by recorded_at, id`).toEqual([{ score: 7 }, { score: 1 }, { score: 4 }]);
  });

  test('take a score back, and nothing is compared with it any more', async () => {
    const patient = await newPatient(agent());
    const first = await record(patient, 'nprs', { now: 9 }, '2026-01-01').expect(201);
    await record(patient, 'nprs', { now: 5 }, '2026-01-08').expect(201);
    const taken = await correct(first.body.id, { answers: null, reason: 'Another person.' }).expect(201);
    expect(taken.body).toMatchObject({ score: null, corrected: { score: 9 } });
    const { body } = await agent().get(`/patients/${patient.id}/outcomes`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ score: 5, change: null })]);
    await correct(taken.body.id, { answers: { now: 3 }, reason: 'Back.' }).expect(422);
  });

  test.each([
    [{ answers: { now: 3 }, reason: '' }, '/reason'],
    [{ answers: { now: 30 }, reason: 'Slip.' }, '/answers'],
    [{ answers: {}, reason: 'Slip.' }, '/answers'],
    [{ answers: { now: 3 }, takenOn: '2199-01-01', reason: 'Slip.' }, '/takenOn'],
  ])('refuse %j', async (body, pointer) => {
    const wrong = await record(await newPatient(agent()), 'nprs', { now: 7 }).expect(201);
    const reply = await correct(wrong.body.id, body).expect(400);
    expect(reply.body.errors[0].pointer).toBe(pointer);
  });

  test('of another clinic are corrections of nothing', async () => {
    const wrong = await record(await newPatient(agent()), 'nprs', { now: 7 }).expect(201);
    await (await newClinic()).as('physiotherapist').post(`/outcomes/${wrong.body.id}/correction`).send({ answers: { now: 1 }, reason: 'Mine.' }).expect(404);
    await clinic.as('owner').post(`/outcomes/${wrong.body.id}/correction`).send({ answers: { now: 1 }, reason: 'Mine.' }).expect(403);
  });

  test('keep measure and person in the database too', async () => {
    const [one, other] = [await newPatient(agent()), await newPatient(agent())];
    const wrong = await record(one, 'nprs', { now: 7 }).expect(201);
    const correction = (patientId: string, measureId: string) => attempting('lw_app', clinic.id, (db) => answerTo(db, `insert into outcome_score (clinic_id, id, patient_id, measure_id, answers, score, taken_on, provenance, corrects_id, correction_reason)
      values ($1, $2, $3, $4, '{}', null, current_date, 'patient', $5, 'x')`, [clinic.id, randomUUID(), patientId, measureId, wrong.body.id]));
    expect(await correction(other.id, 'nprs')).toMatch(/23001|restrict/u);
    expect(await correction(one.id, 'groc')).toMatch(/23001|restrict/u);
  });
});

describe('the course', () => {
  const course = async ({ id }: TestPatient) => (await agent().get(`/patients/${id}/outcome-course`).expect(200)).body;

  test('has scores, what was measured and what was done, on the days of the visits', async () => {
    const patient = await newPatient(agent());
    await record(patient, 'nprs', { now: 6 }, '2026-01-05').expect(201);
    await record(patient, 'nprs', { now: 0 }, '2026-01-12').expect(201);
    const note = await agent().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up', visitDate: '2026-01-06' }).expect(201);
    for (const [side, degrees] of [['left', 0], ['right', 120]] as const) {
      await agent().post(`/patients/${patient.id}/findings`).send({ kind: 'range-of-motion', region: 'hip-joint', side, sessionId: note.body.id, data: { motionId: 'rom.hip.flexion', mode: 'active', degrees } }).expect(201);
    }
    const body = await course(patient);
    expect(body.scores.map(({ score, takenOn }: { score: number; takenOn: string }) => [takenOn, score])).toEqual([['2026-01-05', 6], ['2026-01-12', 0]]);
    expect(body.measured).toEqual([
      expect.objectContaining({ label: 'active hip flexion', unit: '°', side: 'left', values: [{ on: '2026-01-06', value: 0, painful: null }] }),
      expect.objectContaining({ side: 'right', values: [{ on: '2026-01-06', value: 120, painful: null }] }),
    ]);
    expect(body.visits).toEqual([]);
    expect(body).toMatchObject({ plan: null, requests: [], due: [{ measureId: 'nprs', why: 'visit', lastOn: '2026-01-12' }, { measureId: 'psfs', why: 'first' }, { measureId: 'lefs', why: 'first' }] });
  });

  test('has minutes and pressure of signed visits alone', async () => {
    const patient = await newPatient(agent());
    const [signed, draft] = [randomUUID(), randomUUID()];
    const by = clinic.members.physiotherapist.membershipId;
    for (const id of [signed, draft]) {
      await sql`insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id) values (${clinic.id}, ${id}, ${patient.id}, 'massage-session', '2026-02-03', ${by})`;
      await sql`insert into session_technique (clinic_id, id, session_id, position, modality_id, region, side, pressure0_to5, minutes) values (${clinic.id}, ${randomUUID()}, ${id}, 0, 'mfr', 'calf', 'left', 0, 12)`;
    }
    await sql`update session set status = 'signed', signed_at = now(), signed_by_id = ${by}, content_hash = sha256('x') where id = ${signed}`;
    expect((await course(patient)).visits).toEqual([{ sessionId: signed, on: '2026-02-03', given: [{ modalityId: 'mfr', region: 'calf', side: 'left', pressure: 0, minutes: 12 }] }]);
  });

  test('has the stages of the plan as they were confirmed', async () => {
    const patient = await newPatient(agent());
    await activePlan(patient, 20);
    await sql`insert into protocol_move (clinic_id, id, plan_id, kind, from_phase, to_phase, happened_on, confirmed_by_id)
      select clinic_id, ${randomUUID()}, id, 'move', 'peace', 'love', current_date - 15, created_by_id from plan where patient_id = ${patient.id}`;
    const { plan } = await course(patient);
    expect(plan.stages).toEqual([
      { stage: 'peace', name: 'PEACE', from: daysAgo(20), to: daysAgo(15) },
      { stage: 'love', name: 'LOVE', from: daysAgo(15), to: null },
    ]);
  });

  test('is for those who treat, in their own clinic', async () => {
    const patient = await newPatient(agent());
    await clinic.as('clinic_admin').get(`/patients/${patient.id}/outcome-course`).expect(403);
    await clinic.as('assistant').get(`/patients/${patient.id}/outcome-course`).expect(200);
    await (await newClinic()).as('physiotherapist').get(`/patients/${patient.id}/outcome-course`).expect(404);
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
