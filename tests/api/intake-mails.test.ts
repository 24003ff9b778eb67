// Mails about an intake: the reminder before the visit, and what the outbox says of them.
import { randomUUID } from 'node:crypto';
import { agentWith, anonymous } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailsTo, mailTo, tokenIn } from '../support/mail.js';
import { BIRTH_DATE, newIntake, submitIntake } from '../support/patient-link.js';
import { until } from '../support/until.js';

const address = () => `pat.${randomUUID()}@example.test`;
const open = (token: string, language = 'en') => anonymous.post('/link/exchange').set('Accept-Language', language).send({ token });


describe('a reminder before the visit', () => {
  async function visitIn(hours: number, patient: Record<string, unknown>) {
    const clinic = await newClinic();
    const link = await newIntake(clinic, patient);
    await sql`update intake set created_at = now() - interval '3 days', language = 'fr' where id = ${link.intakeId}`;
    const appointmentId = randomUUID();
    const by = clinic.members.physiotherapist.membershipId;
    await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
      values (${clinic.id}, ${appointmentId}, ${link.patientId}, ${by}, 'follow-up', now() + ${`${hours} hours`}::interval, now() + ${`${hours + 1} hours`}::interval, ${by})`;
    return { clinic, link, appointmentId };
  }
  const due = (clinic: TestClinic) => sql<{ clinic_id: string }>`select * from intake_reminders_due(500) where clinic_id = ${clinic.id}`;

  it('is due within the clinic\'s hours only', async () => {
    const { clinic } = await visitIn(30, { email: address() });
    expect(await due(clinic)).toEqual([]);
    await sql`update clinic set intake_reminder_hours = 48 where id = ${clinic.id}`;
    expect(await due(clinic)).toHaveLength(1);
    await sql`update clinic set intake_reminder_hours = 0 where id = ${clinic.id}`;
    expect(await due(clinic)).toEqual([]);
  });

  it('is written once per visit, however often it is tried', async () => {
    const email = address();
    const { link, appointmentId, clinic } = await visitIn(10, { email });
    const write = () => sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, appointment_id) values (${clinic.id}, ${randomUUID()}, 'intake-reminder', ${email}, ${link.intakeId}, ${appointmentId}) on conflict do nothing`;
    await Promise.all([write(), write(), write()]);
    const mail = await mailTo(email);
    expect(mail).toMatch(/votre visite .*approche/i);
    await open(tokenIn(mail)).expect(200);
    await until(async () => (await open(link.token)).body.code === 'link-replaced', 'the older link is replaced');
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await due(clinic)).toEqual([]);
  });

  it('is written by the worker, or becomes a task where there is no address, and the task ends with the answers', async () => {
    const email = address();
    const [reachable, silent] = [await visitIn(10, { email }), await visitIn(10, {})];
    expect(await mailTo(email)).toMatch(/votre visite .*approche/i);
    const admin = silent.clinic.as('clinic_admin');
    const missing = async () => (await admin.get('/tasks').expect(200)).body.items;
    await until(async () => (await missing()).length > 0, 'the missing intake is a task');
    expect(await missing()).toEqual([expect.objectContaining({ kind: 'intake-missing', patientId: silent.link.patientId })]);
    expect([await due(reachable.clinic), await due(silent.clinic)]).toEqual([[], []]);
    await submitIntake(silent.link);
    expect((await missing()).map(({ kind }: { kind: string }) => kind)).toEqual(['intake-review']);
  }, 240_000);

  it('is not due once the answers are with the clinic', async () => {
    const { clinic, link } = await visitIn(10, { email: address() });
    await submitIntake(link);
    expect(await due(clinic)).toEqual([]);
  });
});

describe('the outbox', () => {
  it('shows what was sent, what waits and what was given up, and tries again', async () => {
    const clinic = await newClinic();
    const email = address();
    const link = await newIntake(clinic, { email });
    await clinic.as('clinic_admin').post(`/intakes/${link.intakeId}/link`).send({ sendBy: 'email' }).expect(201);
    const mail = await mailTo(email);
    const admin = clinic.as('clinic_admin');
    await until(async () => (await admin.get('/messages')).body.items[0]?.state === 'sent', 'the mail is sent');
    const list = await admin.get('/messages').expect(200);
    expect(list.body.items[0]).toMatchObject({ kind: 'intake-link', to: email, state: 'sent', tries: 1, patientId: link.patientId, can: { retry: false, giveUp: false, confirm: false }, subject: `${clinic.name}: some questions before your visit` });
    const one = await admin.get(`/messages/${list.body.items[0].id}`).expect(200);
    expect(one.body).toMatchObject({ holdsLink: true });
    expect(one.body.text).toContain(tokenIn(mail));
    expect(JSON.stringify(list.body)).not.toContain(tokenIn(mail));
    await admin.post(`/messages/${list.body.items[0].id}/retry`).expect(422);
    const id = randomUUID();
    const again = address();
    await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, status, attempts, last_error) values (${clinic.id}, ${id}, 'intake-link', ${again}, ${link.intakeId}, 'failed', 10, 'ECONNREFUSED')`;
    const failed = await admin.get('/messages?view=failed').expect(200);
    expect(failed.body.items).toEqual([expect.objectContaining({ id, state: 'undelivered', lastError: 'ECONNREFUSED', can: { retry: true, giveUp: true, confirm: false } })]);
    expect((await admin.post(`/messages/${id}/retry`).expect(200)).body).toMatchObject({ state: 'queued', tries: 0 });
    expect(tokenIn(await mailTo(again))).toMatch(/^[\w-]{43}$/);
  });

  it('is for administrators of the own clinic', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic, { email: address() });
    const id = randomUUID();
    await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, status) values (${clinic.id}, ${id}, 'intake-link', 'x@example.test', ${link.intakeId}, 'failed')`;
    await clinic.as('physiotherapist').get('/messages').expect(403);
    await clinic.as('assistant').get(`/messages/${id}`).expect(403);
    const other = await newClinic();
    await other.as('owner').get(`/messages/${id}`).expect(404);
    await other.as('owner').post(`/messages/${id}/retry`).expect(404);
    await clinic.as('owner').get(`/messages/${id}`).expect(200);
  });
});

it('a birth date is asked of whoever holds the link, in the intake\'s language', async () => {
  const link = await newIntake(await newClinic());
  await sql`update intake set language = 'fr' where id = ${link.intakeId}`;
  const reply = await agentWith({}).post('/link/check').send({ token: link.token, birthDate: '1990-05-18' }).expect(422);
  expect(reply.body).toMatchObject({ code: 'birth-date-wrong', errors: [{ detail: 'Il reste 4 essais.' }] });
  await agentWith({}).post('/link/check').send({ token: link.token, birthDate: BIRTH_DATE }).expect(200);
});
