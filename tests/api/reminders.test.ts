// Reminders that time brings, and how they are stopped: needs the worker beside the API.
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { anonymous, BASE_URL } from '../support/api.js';
import { newActiveCarePlan, newCareToken } from '../support/care-link.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailsTo, mailTo } from '../support/mail.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000);

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
  await sql`update clinic set quiet_from_hour = 0, quiet_until_hour = 0 where id = ${clinic.id}`;
  await remindToday();
});

const remindToday = () => sql`update clinic set exercise_reminder_day = extract(isodow from now() at time zone time_zone)
  where id = ${clinic.id} and exercise_reminder_day <> extract(isodow from now() at time zone time_zone)`;

const newPatient = async (at: TestClinic, more: object = {}): Promise<{ id: string; email: string }> => {
  const email = `remind.${randomUUID().slice(0, 13)}@example.test`;
  const { body } = await at.as('physiotherapist').post('/patients').send({ givenName: 'Robin', familyName: 'Vale', birthDate: '1990-05-17', sexAtBirth: 'male', allowDuplicate: true, email, ...more }).expect(201);
  return { id: body.id, email };
};

let booked = 0;

/** A visit in `hours`, booked long ago, at a second of its own. */
async function visitIn(at: TestClinic, patientId: string, hours: number): Promise<string> {
  const id = randomUUID();
  booked += 1;
  await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id, created_at)
    select ${at.id}, ${id}, ${patientId}, ${at.members.physiotherapist.membershipId}, 'follow-up', starts, starts + interval '1 second', ${at.members.physiotherapist.membershipId}, now() - interval '10 days'
    from (select date_trunc('second', now()) + make_interval(hours => ${hours}) + make_interval(secs => ${booked * 2}) as starts) slot`;
  return id;
}

const tokenAtFoot = (mail: string): string => /reminders#([\w-]{43})/.exec(mail)?.[1] ?? '';
const remindersOf = (patientId: string) => sql<{ kind: string; status: string }>`select o.kind, o.status from outbox_message o join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id where a.patient_id = ${patientId} and o.kind = 'visit-reminder'`;

describe('a reminder of a visit', () => {
  it('is sent once, in the patient\'s language, with the time by the clinic\'s clock and ways to stop it; at a new time again', async () => {
    const patient = await newPatient(clinic, { language: 'fr' });
    const visit = await visitIn(clinic, patient.id, 20);
    const mail = await mailTo(patient.email);
    expect(mail).toContain('Vous avez rendez-vous');
    expect(mail).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
    expect(tokenAtFoot(mail)).toHaveLength(43);
    expect(await remindersOf(patient.id)).toHaveLength(1);
    await sql`update appointment set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = ${visit}`;
    await until(async () => (await mailsTo(patient.email)).length > 1, 'the reminder of the new time is sent');
    expect(await mailsTo(patient.email)).toHaveLength(2);
  });

  it('waits until quiet hours end, and is not sent for a visit that was called off meanwhile', async () => {
    const quiet = await newClinic({ timeZone: 'UTC' });
    const hour = new Date().getUTCHours();
    await sql`update clinic set quiet_from_hour = ${hour}, quiet_until_hour = ${(hour + 2) % 24} where id = ${quiet.id}`;
    const patient = await newPatient(quiet);
    const visit = await visitIn(quiet, patient.id, 20);
    await until(async () => (await sql`select 1 from outbox_message where appointment_id = ${visit} and next_attempt_at > now() + interval '30 minutes'`).length > 0, 'the reminder waits for its hour');
    const [row] = await sql<{ status: string; attempts: number; hour: number }>`select status, attempts, extract(hour from next_attempt_at at time zone 'UTC')::int as hour from outbox_message where appointment_id = ${visit}`;
    expect(row).toEqual({ status: 'pending', attempts: 0, hour: (hour + 2) % 24 });
    await sql`update appointment set status = 'cancelled' where id = ${visit}`;
    await sql`update clinic set quiet_from_hour = 0, quiet_until_hour = 0 where id = ${quiet.id}`;
    await sql`update outbox_message set next_attempt_at = now() where appointment_id = ${visit}`;
    await until(async () => (await remindersOf(patient.id))[0]?.status !== 'pending', 'the worker has looked at the reminder');
    expect(await remindersOf(patient.id)).toEqual([{ kind: 'visit-reminder', status: 'failed' }]);
    expect(await mailsTo(patient.email)).toEqual([]);
  });
});

describe('no reminder goes', () => {
  it('to a person who has died, or is a patient no longer, though their visit still stands in the calendar', async () => {
    const asleep = await newClinic({ timeZone: 'UTC' });
    const hour = new Date().getUTCHours();
    await sql`update clinic set quiet_from_hour = ${hour}, quiet_until_hour = ${(hour + 2) % 24} where id = ${asleep.id}`;
    const [dead, archived, alive] = [await newPatient(asleep), await newPatient(asleep), await newPatient(asleep)];
    for (const { id } of [dead, archived, alive]) await visitIn(asleep, id, 20);
    const waiting = () => sql`select from outbox_message where clinic_id = ${asleep.id} and kind = 'visit-reminder' and next_attempt_at > now() + interval '30 minutes'`;
    await until(async () => (await waiting()).length === 3, 'the reminders wait for their hour');
    await asleep.as('clinic_admin').patch(`/patients/${dead.id}`).set('If-Match', '"1"').send({ deceasedOn: '2026-01-05' }).expect(200);
    await sql`update patient set status = 'archived' where id = ${archived.id}`;
    await sql`update clinic set quiet_from_hour = 0, quiet_until_hour = 0 where id = ${asleep.id}`;
    await sql`update outbox_message set next_attempt_at = now() where clinic_id = ${asleep.id}`;
    expect(await mailTo(alive.email)).toContain('You have a visit');
    for (const { id } of [dead, archived]) {
      await until(async () => (await remindersOf(id))[0]?.status !== 'pending', 'the worker has looked at the reminder');
      expect(await remindersOf(id)).toEqual([{ kind: 'visit-reminder', status: 'failed' }]);
    }
    expect([await mailsTo(dead.email), await mailsTo(archived.email)]).toEqual([[], []]);
  });
});

describe('a reminder of exercises', () => {
  it('comes once a week to people with exercises and a page, and to nobody else', async () => {
    const [email, silent] = [`week.${randomUUID()}@example.test`, `none.${randomUUID()}@example.test`];
    const { planId } = await newActiveCarePlan(clinic, { email });
    await newCareToken(clinic, planId);
    const without = await newActiveCarePlan(clinic, { email: silent });
    await sql`update plan set activated_at = now() - interval '3 days' where id in (${planId}, ${without.planId})`;
    await until(async () => {
      await remindToday(); // the day may have ended meanwhile
      return (await sql`select 1 from outbox_message where plan_id = ${planId} and kind = 'exercise-reminder' and status = 'sent'`).length > 0;
    }, 'the reminder of the exercises is sent');
    expect(await sql`select count(*)::int as n from outbox_message where plan_id = ${planId} and kind = 'exercise-reminder'`).toEqual([{ n: 1 }]);
    expect(await sql`select 1 from outbox_message where plan_id = ${without.planId} and kind = 'exercise-reminder'`).toEqual([]);
    await expect(sql`insert into outbox_message (clinic_id, id, kind, recipient, plan_id, cause) select clinic_id, gen_random_uuid(), kind, recipient, plan_id, cause from outbox_message where plan_id = ${planId} and kind = 'exercise-reminder'`)
      .rejects.toMatchObject({ code: '23505' });
  });
});

describe('stopping reminders', () => {
  const oneClick = (token: string) => request(BASE_URL).post(`/api/v1/reminders/one-click/${token}`).set('Content-Type', 'application/x-www-form-urlencoded').send('List-Unsubscribe=One-Click');

  it('takes one request of a mail program, or the page; looking changes nothing; staff see who did it', async () => {
    const patient = await newPatient(clinic);
    const visit = await visitIn(clinic, patient.id, 21);
    const token = tokenAtFoot(await mailTo(patient.email));
    expect((await anonymous.post('/reminders/preview').send({ token }).expect(200)).body).toEqual({ clinicName: clinic.name, kind: 'visit-reminder', language: 'en', wanted: true });
    await oneClick(token).expect(204);
    await oneClick(token).expect(204);
    expect((await anonymous.post('/reminders/preview').send({ token }).expect(200)).body.wanted).toBe(false);
    const { body } = await clinic.as('clinic_admin').get(`/patients/${patient.id}/mail-preferences`).expect(200);
    expect(body.items).toHaveLength(4);
    expect(body.items).toContainEqual({ kind: 'visit-reminder', wanted: false, changedAt: expect.any(String), changedByName: null });
    await sql`update appointment set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = ${visit}`;
    await new Promise((resolve) => { setTimeout(resolve, 25_000); });
    expect(await mailsTo(patient.email)).toHaveLength(1);
    expect((await anonymous.put('/reminders/wish').send({ token, wanted: true }).expect(200)).body.wanted).toBe(true);
    const trail = await sql`select actor_kind, fields from audit_event where patient_id = ${patient.id} and entity = 'mail-preference' and action = 'update' order by seq`;
    expect(trail).toEqual(Array.from({ length: 3 }, () => ({ actor_kind: 'link', fields: ['visit-reminder'] })));
  });

  it('is for staff too; unknown secrets and other clinics\' patients are not found', async () => {
    const patient = await newPatient(clinic);
    const { body } = await clinic.as('assistant').put(`/patients/${patient.id}/mail-preferences`).send({ kind: 'exercise-reminder', wanted: false }).expect(200);
    expect(body.items).toContainEqual({ kind: 'exercise-reminder', wanted: false, changedAt: expect.any(String), changedByName: clinic.members.assistant.displayName });
    await clinic.as('assistant').put(`/patients/${patient.id}/mail-preferences`).send({ kind: 'intake-link', wanted: false }).expect(400);
    const other = await newClinic();
    await other.as('owner').get(`/patients/${patient.id}/mail-preferences`).expect(404);
    await oneClick('x'.repeat(43)).expect(404);
    await oneClick('short').expect(404);
    await anonymous.put('/reminders/wish').send({ token: 'x'.repeat(43), wanted: false }).expect(404);
    await request(BASE_URL).post('/api/v1/reminders/preview').set('Content-Type', 'application/x-www-form-urlencoded').send('token=a').expect(415);
  });
});
