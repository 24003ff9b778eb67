// What people decide about mails that did not arrive, or may not have.
import { randomUUID } from 'node:crypto';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

async function message(status: string, why: string | null, kind = 'invitation'): Promise<string> {
  const id = randomUUID();
  await sql`insert into outbox_message (clinic_id, id, kind, recipient, status, attempts, last_error, next_attempt_at)
    values (${clinic.id}, ${id}, ${kind}, ${`${id}@example.test`}, ${status}, 3, ${why}, now() + interval '1 day')`;
  await sql`insert into task (clinic_id, id, kind, subject_kind, subject_id, cause_key) values (${clinic.id}, ${randomUUID()}, 'message-undelivered', 'message', ${id}, ${`message-undelivered:${id}`})`;
  return id;
}

const admin = () => clinic.as('clinic_admin');
const rowOf = async (id: string) => (await sql`select status, attempts, last_error, edition from outbox_message where id = ${id}`)[0];
const openTasks = (id: string) => sql`select 1 from task where cause_key = ${`message-undelivered:${id}`} and status = 'open'`;

describe('a mail that may have been sent', () => {
  it('shows as such, and is said to have arrived', async () => {
    const id = await message('unsure', 'unconfirmed');
    const { body } = await admin().get('/messages?view=unsure').expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ id, state: 'unsure', lastError: 'unconfirmed', can: { retry: true, giveUp: true, confirm: true } }));
    expect((await admin().post(`/messages/${id}/arrival`).expect(200)).body).toMatchObject({ state: 'sent', can: { retry: false, giveUp: false, confirm: false } });
    expect(await openTasks(id)).toEqual([]);
    await admin().post(`/messages/${id}/arrival`).expect(422);
  });

  it('goes out as a mail of its own when a person has it sent again', async () => {
    const id = await message('unsure', 'unconfirmed');
    expect((await admin().post(`/messages/${id}/retry`).expect(200)).body.state).toBe('queued');
    expect(await rowOf(id)).toMatchObject({ edition: 2 });
    expect(await openTasks(id)).toEqual([]);
  });
});

describe('a mail that could not be sent', () => {
  it('is tried again under the same name, or given up', async () => {
    const [again, over] = [await message('failed', 'address-refused'), await message('pending', 'server-unreachable')];
    await admin().post(`/messages/${again}/retry`).expect(200);
    expect(await rowOf(again)).toMatchObject({ edition: 1 });
    expect((await admin().post(`/messages/${over}/giving-up`).expect(200)).body).toMatchObject({ state: 'given-up', can: { retry: true, giveUp: false, confirm: false } });
    expect(await rowOf(over)).toEqual({ status: 'failed', attempts: 3, last_error: 'given-up', edition: 1 });
    expect(await openTasks(over)).toEqual([]);
    const trail = await sql`select action from audit_event where clinic_id = ${clinic.id} and entity_id = ${over}`;
    expect(trail).toEqual([{ action: 'withdraw' }]);
  });

  it('is left alone while it is being handed over, once sent, and by other clinics and clinicians', async () => {
    const [moving, sent] = [await message('sending', null), await message('sent', null)];
    for (const choice of ['retry', 'giving-up', 'arrival']) {
      await admin().post(`/messages/${moving}/${choice}`).expect(422);
      await admin().post(`/messages/${sent}/${choice}`).expect(422);
      await clinic.as('physiotherapist').post(`/messages/${sent}/${choice}`).expect(403);
      await (await newClinic()).as('owner').post(`/messages/${sent}/${choice}`).expect(404);
    }
  });
});

describe('the clinic\'s settings', () => {
  it('say when reminders are sent and how long things are kept; the trail says what they were', async () => {
    await sql`update clinic set quiet_from_hour = default, quiet_until_hour = default where id = ${clinic.id}`;
    const before = (await admin().get('/clinic').expect(200)).body;
    expect(before).toMatchObject({ visitReminderHours: 24, exerciseReminderDay: 1, quietFromHour: 21, quietUntilHour: 8, mailRetentionDays: 365, linkRetentionDays: 90, recordRetentionYears: 10 });
    const change = { visitReminderHours: 48, exerciseReminderDay: 0, quietFromHour: 20, quietUntilHour: 9, mailRetentionDays: 180, linkRetentionDays: 30, recordRetentionYears: 12 };
    const { body } = await admin().patch('/clinic').set('If-Match', `"${before.version}"`).send(change).expect(200);
    expect(body).toMatchObject(change);
    await admin().patch('/clinic').set('If-Match', `"${before.version}"`).send(change).expect(409);
    for (const wrong of [{ quietFromHour: 24 }, { exerciseReminderDay: 8 }, { visitReminderHours: 169 }, { mailRetentionDays: 29 }, { recordRetentionYears: 0 }]) {
      await admin().patch('/clinic').set('If-Match', `"${body.version}"`).send(wrong).expect(400);
    }
    const { body: trail } = await admin().get('/audit?action=update').expect(200);
    expect(trail.items[0]).toMatchObject({ entity: 'clinic', fields: expect.arrayContaining(['quietFromHour']) });
    expect(trail.items[0].reason).toContain('visitReminderHours: 24 → 48; exerciseReminderDay: 1 → 0');
  });
});

describe('records past their time', () => {
  it('are listed by when they could go, a child\'s not before ten years from its eighteenth birthday', async () => {
    const at = await newClinic();
    const patient = async (birthDate: string, lastYear: number): Promise<string> => {
      const { body } = await at.as('physiotherapist').post('/patients').send({ givenName: 'Robin', familyName: 'Old', birthDate, sexAtBirth: 'male', allowDuplicate: true }).expect(201);
      await sql`update patient set created_at = ${`${lastYear}-03-01T12:00:00Z`} where id = ${body.id}`;
      return body.id;
    };
    const [adult, child] = [await patient('1950-01-01', 2010), await patient('2004-01-01', 2010)];
    await patient('1950-01-01', 2024);
    const { body } = await at.as('owner').get('/clinic/records-past-retention').expect(200);
    expect(body).toEqual({ items: [{ patientId: adult, patientName: 'Robin Old', birthDate: '1950-01-01', lastEntryOn: '2010-03-01', keepUntil: '2020-03-01' }], hasMore: false });
    expect(JSON.stringify(body)).not.toContain(child);
    await at.as('physiotherapist').get('/clinic/records-past-retention').expect(403);
    await (await newClinic()).as('owner').get('/clinic/records-past-retention').expect(200).expect(({ body: other }) => expect(other.items).toEqual([]));
  });
});
