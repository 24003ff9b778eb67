// Questions to the patient: asked by staff or before a visit, sent once, answered on the page of the plan.
import { randomUUID } from 'node:crypto';
import { newActiveCarePlan, newCareToken, openCare, type CarePlan } from '../support/care-link.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailsTo, mailTo, tokenIn } from '../support/mail.js';
import { until } from '../support/until.js';

const address = () => `person.${randomUUID()}@example.test`;
let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const staff = (of: TestClinic = clinic) => of.as('physiotherapist');
const ask = ({ patientId }: CarePlan, body: object) => staff().post(`/patients/${patientId}/outcome-requests`).send(body);
const browserOf = async ({ planId }: CarePlan) => openCare(await newCareToken(clinic, planId));

describe('questions by link', () => {
  test('are answered once, scored, and stand in the course as the patient’s own', async () => {
    const plan = await newActiveCarePlan(clinic);
    await staff().post(`/patients/${plan.patientId}/outcomes`).send({ measureId: 'psfs', answers: { activities: [{ activity: 'stairs', ability0To10: 3 }, { activity: 'running', ability0To10: 1 }] }, takenOn: '2026-01-01', provenance: 'patient' }).expect(201);
    const asked = await ask(plan, { measures: ['nprs', 'psfs'] }).expect(201);
    expect(asked.body).toMatchObject({ measures: ['nprs', 'psfs'], state: 'waiting', sentAt: null, requestedByName: clinic.members.physiotherapist.displayName });
    const browser = await browserOf(plan);
    const { body } = await browser.get('/link/care/questions').expect(200);
    expect(body.questions).toMatchObject({ requestId: asked.body.id, measures: [{ measureId: 'nprs', activities: [] }, { measureId: 'psfs', activities: ['stairs', 'running'] }] });
    const answers = { requestId: asked.body.id, answers: [{ measureId: 'nprs', answers: { now: 0 } }, { measureId: 'psfs', answers: { activities: [{ activity: 'stairs', ability0To10: 7 }, { activity: 'running', ability0To10: 5 }] } }] };
    expect((await browser.post('/link/care/questions/answers').send(answers).expect(200)).body).toEqual({ questions: null });
    await browser.post('/link/care/questions/answers').send({ ...answers, answers: [{ measureId: 'nprs', answers: { now: 9 } }] }).expect(200);
    const { body: course } = await staff().get(`/patients/${plan.patientId}/outcome-course`).expect(200);
    expect(course.scores.filter(({ byLink }: { byLink: boolean }) => byLink)).toEqual([
      expect.objectContaining({ measureId: 'nprs', score: 0, provenance: 'patient', recordedByName: null }),
      expect.objectContaining({ measureId: 'psfs', score: 6, change: expect.objectContaining({ amount: 4, direction: 'better' }) }),
    ]);
    expect(course.requests).toMatchObject([{ id: asked.body.id, state: 'answered' }]);
    expect((await browser.get('/link/care/questions').expect(200)).body).toEqual({ questions: null });
  });

  test('are refused where they cannot be answered', async () => {
    const plan = await newActiveCarePlan(clinic);
    await ask(plan, { measures: ['psfs'] }).expect(422);
    await ask(plan, { measures: ['lefs'] }).expect(400);
    await ask(plan, { measures: [] }).expect(400);
    await ask(plan, { measures: ['nprs'], dueOn: '2020-01-01' }).expect(400);
    const { body: other } = await staff().post('/patients').send({ givenName: 'No', familyName: 'Plan', birthDate: '1990-01-01', allowDuplicate: true }).expect(201);
    const { body } = await staff().post(`/patients/${other.id}/outcome-requests`).send({ measures: ['nprs'] }).expect(422);
    expect(body.code).toBe('no-active-plan');
    await clinic.as('clinic_admin').post(`/patients/${plan.patientId}/outcome-requests`).send({ measures: ['nprs'] }).expect(403);
  });

  test('that are asked again replace those that wait', async () => {
    const plan = await newActiveCarePlan(clinic);
    const first = await ask(plan, { measures: ['nprs'] }).expect(201);
    await ask(plan, { measures: ['groc'] }).expect(201);
    const browser = await browserOf(plan);
    expect((await browser.get('/link/care/questions').expect(200)).body.questions.measures).toEqual([{ measureId: 'groc', activities: [] }]);
    await browser.post('/link/care/questions/answers').send({ requestId: first.body.id, answers: [{ measureId: 'nprs', answers: { now: 2 } }] }).expect(404);
  });

  test('are withdrawn: not asked any more, not sent, nothing missing; asked again they are new', async () => {
    const email = address();
    const plan = await newActiveCarePlan(clinic, { email });
    const { body: asked } = await ask(plan, { measures: ['nprs'] }).expect(201);
    const withdraw = (id: string, by = staff()) => by.post(`/outcome-requests/${id}/withdrawal`);
    await withdraw(asked.id, clinic.as('clinic_admin')).expect(403);
    await withdraw(asked.id, staff(await newClinic())).expect(404);
    expect((await withdraw(asked.id).expect(200)).body).toMatchObject({ id: asked.id, state: 'withdrawn', measures: ['nprs'], requestedByName: clinic.members.physiotherapist.displayName });
    await withdraw(asked.id).expect(200).expect(({ body }) => expect(body.state).toBe('withdrawn'));
    // A mail that was on its way already brings a link of its own, which ends the others.
    await until(async () => (await sql`select from outbox_message where outcome_request_id = ${asked.id} and status in ('pending', 'sending')`).length === 0, 'the worker has looked at the mail');
    const browser = await browserOf(plan);
    expect((await browser.get('/link/care/questions').expect(200)).body).toEqual({ questions: null });
    await browser.post('/link/care/questions/answers').send({ requestId: asked.id, answers: [{ measureId: 'nprs', answers: { now: 2 } }] }).expect(404);
    expect(await sql`select action from audit_event where clinic_id = ${clinic.id} and entity_id = ${asked.id} and action = 'withdraw'`).toEqual([{ action: 'withdraw' }]);
    const { body: again } = await ask(plan, { measures: ['groc'] }).expect(201);
    const { body: course } = await staff().get(`/patients/${plan.patientId}/outcome-course`).expect(200);
    expect(course.requests).toMatchObject([{ id: again.id, state: 'sent' }, { id: asked.id, state: 'withdrawn' }]);
  });

  test('that were answered are not withdrawn', async () => {
    const plan = await newActiveCarePlan(clinic);
    const { body: asked } = await ask(plan, { measures: ['nprs'] }).expect(201);
    const browser = await browserOf(plan);
    await browser.post('/link/care/questions/answers').send({ requestId: asked.id, answers: [{ measureId: 'nprs', answers: { now: 3 } }] }).expect(200);
    const { body } = await staff().post(`/outcome-requests/${asked.id}/withdrawal`).expect(422);
    expect(body.code).toBe('not-possible');
    const { body: course } = await staff().get(`/patients/${plan.patientId}/outcome-course`).expect(200);
    expect(course).toMatchObject({ requests: [{ state: 'answered' }], scores: [{ score: 3 }] });
  });

  test('of one plan are closed to the link of another', async () => {
    const [mine, theirs] = [await newActiveCarePlan(clinic), await newActiveCarePlan(clinic)];
    const asked = await ask(theirs, { measures: ['nprs'] }).expect(201);
    const browser = await browserOf(mine);
    expect((await browser.get('/link/care/questions').expect(200)).body).toEqual({ questions: null });
    await browser.post('/link/care/questions/answers').send({ requestId: asked.body.id, answers: [{ measureId: 'nprs', answers: { now: 2 } }] }).expect(404);
    expect(await sql`select id from outcome_score where patient_id = ${theirs.patientId}`).toEqual([]);
  });

  test('take no answer that cannot be', async () => {
    const plan = await newActiveCarePlan(clinic);
    const { body: asked } = await ask(plan, { measures: ['nprs'] }).expect(201);
    const browser = await browserOf(plan);
    const answer = (body: object) => browser.post('/link/care/questions/answers').send({ requestId: asked.id, answers: [{ measureId: 'nprs', answers: { now: 3 } }], ...body });
    await answer({ answers: [{ measureId: 'nprs', answers: { now: 11 } }] }).expect(400);
    await answer({ answers: [] }).expect(400);
    await answer({ answeredOn: '2199-01-01' }).expect(400);
    await answer({}).expect(200);
  });
});

describe('before a visit', () => {
  async function visitIn(hours: number, person: Record<string, unknown>) {
    const own = await newClinic();
    const plan = await newActiveCarePlan(own, person);
    const [id, by] = [randomUUID(), own.members.physiotherapist.membershipId];
    await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
      values (${own.id}, ${id}, ${plan.patientId}, ${by}, 'follow-up', now() + ${`${hours} hours`}::interval, now() + ${`${hours + 1} hours`}::interval, ${by})`;
    return { own, plan, appointmentId: id };
  }
  const near = (own: TestClinic) => sql`select * from outcome_requests_due(500) where clinic_id = ${own.id}`;
  const requests = (own: TestClinic) => sql<{ id: string; measures: string[] }>`select id, measures from outcome_request where clinic_id = ${own.id}`;

  test('the worker asks by mail, once, and the answer ends it', async () => {
    const email = address();
    const { own, plan } = await visitIn(10, { email });
    const mail = await mailTo(email);
    expect(mail).toMatch(/a minute before your visit/u);
    expect(mail).not.toMatch(/pain|Vale/u);
    expect(await requests(own)).toEqual([expect.objectContaining({ measures: ['nprs'] })]);
    const browser = await openCare(tokenIn(mail));
    const { body } = await browser.get('/link/care/questions').expect(200);
    await browser.post('/link/care/questions/answers').send({ requestId: body.questions.requestId, answers: [{ measureId: 'nprs', answers: { now: 3, best24h: 1 } }] }).expect(200);
    expect((await staff(own).get(`/patients/${plan.patientId}/outcomes`).expect(200)).body.items).toEqual([expect.objectContaining({ score: 3, byLink: true })]);
    expect(await near(own)).toEqual([]);
    expect(await mailsTo(email)).toHaveLength(1);
  }, 240_000);

  test('two workers at once write one request and one mail', async () => {
    const { own, plan, appointmentId } = await visitIn(100, { email: address() });
    const write = () => sql`insert into outcome_request (clinic_id, id, patient_id, plan_id, appointment_id, measures, due_on) values (${own.id}, ${randomUUID()}, ${plan.patientId}, ${plan.planId}, ${appointmentId}, '{nprs}', current_date + 4) on conflict do nothing returning id`;
    const written = (await Promise.all([write(), write(), write()])).flat();
    expect(written).toHaveLength(1);
    expect(await requests(own)).toHaveLength(1);
    const id = requests(own).then(([row]) => row?.id ?? '');
    const mail = async () => sql`insert into outbox_message (clinic_id, id, kind, recipient, plan_id, outcome_request_id) values (${own.id}, ${randomUUID()}, 'outcome-request', 'x@example.test', ${plan.planId}, ${await id}) on conflict do nothing returning id`;
    expect((await Promise.all([mail(), mail()])).flat()).toHaveLength(1);
  });

  test('is asked within the clinic’s hours, and not while an intake asks the same', async () => {
    const { own, plan } = await visitIn(60, { email: address() });
    expect(await near(own)).toEqual([]);
    await own.as('clinic_admin').post(`/patients/${plan.patientId}/intakes`).send({ sendBy: 'link' }).expect(201);
    await sql`update clinic set intake_reminder_hours = 72 where id = ${own.id}`;
    expect(await near(own)).toEqual([]);
    await sql`update clinic set intake_reminder_hours = 0 where id = ${own.id}`;
    expect(await near(own)).toEqual([]);
  });

  test('a day without an answer opens a task, and the answer closes it', async () => {
    const own = await newClinic();
    const plan = await newActiveCarePlan(own);
    await staff(own).post(`/patients/${plan.patientId}/outcome-requests`).send({ measures: ['nprs'] }).expect(201);
    const missing = async () => (await staff(own).get('/tasks?kind=outcomes-missing').expect(200)).body.items as readonly { patientId: string }[];
    await until(async () => (await missing()).length > 0, 'the missing answers are a task');
    expect(await missing()).toMatchObject([{ patientId: plan.patientId, subjectKind: 'patient' }]);
    const browser = await openCare(await newCareToken(own, plan.planId));
    const { body } = await browser.get('/link/care/questions').expect(200);
    await browser.post('/link/care/questions/answers').send({ requestId: body.questions.requestId, answers: [{ measureId: 'nprs', answers: { now: 2 } }] }).expect(200);
    expect(await missing()).toEqual([]);
  }, 240_000);
});
