// What has done its work is thrown away when a worker starts, and nothing else.
import { randomUUID } from 'node:crypto';
import { until } from '../support/until.js';
import { PostOffice } from './post-office.js';

jest.setTimeout(240_000);

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
// Also when it could not be opened: then there is nothing to close, and the failure of the opening is what is told.
afterAll(() => (office as PostOffice | undefined)?.close());

const count = async (text: string, values: readonly unknown[] = []): Promise<number> => Number((await office.database.owner.query<{ n: string }>(`select count(*) as n from ${text}`, [...values])).rows[0]?.n);

describe('a worker that starts', () => {
  it('throws away old mails, secrets and answers kept for retries; says so once on the trail; leaves what is young or clinical', async () => {
    const { owner } = office.database;
    const [old, young] = [randomUUID(), randomUUID()];
    const reminder = (id: string, age: string) => owner.query(`insert into outbox_message (clinic_id, id, kind, recipient, status, created_at, next_attempt_at, sent_at)
      values ($1, $2, 'intake-alert', 'a@example.test', 'sent', now() - $3::interval, now() - $3::interval, now() - $3::interval)`, [office.clinicId, id, age]);
    await reminder(old, '366 days');
    await reminder(young, '364 days');
    for (const age of ['8 days', '6 days']) {
      await owner.query("insert into idempotency_record (clinic_id, actor_id, key, route, body_hash, status, response, created_at) values ($1, gen_random_uuid(), $2::text, 'x', '\\x00', 200, '{}', now() - $2::text::interval)", [office.clinicId, age]);
    }
    const { rows } = await owner.query<{ id: string }>('select id from account limit 1');
    for (const age of ['91 days', '89 days']) {
      await owner.query("insert into account_session (id, account_id, token_hash, expires_at) values (gen_random_uuid(), $1, sha256($2::text::bytea), now() - $2::text::interval)", [rows[0]?.id, age]);
    }
    // What is current of a fact is written for the clinic that is set.
    await owner.query(`begin; select set_config('app.clinic_id', '${office.clinicId}', true);
      insert into fact (clinic_id, id, patient_id, fact_id, value, provenance, recorded_on, recorded_at) select clinic_id, gen_random_uuid(), id, 'who.name', '1', 'staff', '1990-01-01', '1990-01-01' from patient; commit`);
    const patients = await count('patient');
    const worker = await office.startWorker();
    await until(async () => (await count('outbox_message where id = $1', [old])) === 0 && (await count('account_session')) === 1, 'what is old is gone');
    await worker.kill();
    expect(await count('outbox_message where id = $1', [young])).toBe(1);
    expect(await count('idempotency_record')).toBe(1);
    expect([await count('patient'), await count('fact')]).toEqual([patients, 1]);
    const trail = await owner.query<{ reason: string }>("select reason from audit_event where clinic_id = $1 and entity = 'retention'", [office.clinicId]);
    expect(trail.rows).toEqual([{ reason: '1 answers to retries, 1 mails' }]);
    const again = await office.startWorker();
    await new Promise((resolve) => { setTimeout(resolve, 1_500); });
    await again.kill();
    expect(await count("audit_event where clinic_id = $1 and entity = 'retention'", [office.clinicId])).toBe(1);
  });
});
