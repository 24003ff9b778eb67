// A worker that dies in the middle of a purge leaves every record whole or gone; the next one goes on, and each goes once.
import { randomUUID } from 'node:crypto';
import { until } from '../support/until.js';
import { PostOffice } from './post-office.js';

jest.setTimeout(360_000);

const RECORDS = 150;

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
// Also when it could not be opened: then there is nothing to close, and the failure of the opening is what is told.
afterAll(() => (office as PostOffice | undefined)?.close());

const number = async (text: string, values: readonly unknown[] = []): Promise<number> => Number((await office.database.owner.query<{ n: string }>(`select ${text} as n`, [...values])).rows[0]?.n);

/** Records of forty years ago with facts and a signed note each, confirmed by a second person. */
async function confirmedPurge(): Promise<string> {
  const { database: { owner }, clinicId } = office;
  const [purgeId, accountId, second] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query("insert into account (id, email, email_key, display_name) values ($1, $2, $2, 'Second')", [accountId, `second.${accountId}@example.test`]);
  await owner.query("insert into membership (clinic_id, id, account_id, role, display_name) values ($1, $2, $3, 'clinic_admin', 'Second')", [clinicId, second, accountId]);
  await owner.query(`begin; select set_config('app.clinic_id', '${clinicId}', true);
    insert into patient (clinic_id, id, given_name, family_name, sort_key, birth_date, created_at)
      select '${clinicId}', gen_random_uuid(), 'Aged', 'Record', 'record aged', '1950-01-01', '1986-03-14' from generate_series(1, ${RECORDS});
    insert into fact (clinic_id, id, patient_id, fact_id, value, provenance, recorded_on, recorded_at)
      select clinic_id, gen_random_uuid(), id, 'hx.number' || n, 'true', 'staff', '1990-01-01', '1990-01-01' from patient, generate_series(1, 20) n where given_name = 'Aged';
    insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id, status, subjective, objective, assessment, plan, started_at, saved_at, signed_at, signed_by_id, content_hash)
      select p.clinic_id, gen_random_uuid(), p.id, 'follow-up', '1990-01-01', '${second}', 'signed', 'a', 'b', 'c', 'd', '1990-01-01', '1990-01-01', '1990-01-01', '${second}', decode(repeat('01', 32), 'hex') from patient p where given_name = 'Aged';
    commit`);
  await owner.query("insert into purge (clinic_id, id, reason, asked_by_id) select $1, $2, 'Past their time.', id from membership where clinic_id = $1 and id <> $3", [clinicId, purgeId, second]);
  await owner.query("insert into purge_record (clinic_id, purge_id, patient_id) select clinic_id, $1, id from patient where given_name = 'Aged'", [purgeId]);
  await owner.query("update purge set status = 'confirmed', confirmed_by_id = $2, confirmed_at = now() where id = $1", [purgeId, second]);
  return purgeId;
}

/** Records of which something is there and something is not. */
const halves = (): Promise<number> => number(`(select count(*) from patient p where given_name = 'Aged' and ((select count(*) from fact f where f.patient_id = p.id) <> 20 or not exists (select from session s where s.patient_id = p.id)))
  + (select count(*) from purge_record r where outcome is null and not exists (select from patient p where p.id = r.patient_id)) + (select count(*) from purge_record r where outcome is not null and exists (select from patient p where p.id = r.patient_id))`);
const settled = (): Promise<number> => number('(select count(*) from purge_record where outcome is not null)');

it('is carried out once, though its workers are killed and two work at once', async () => {
  const purgeId = await confirmedPurge();
  const others = await number("(select count(*) from patient where given_name <> 'Aged')");
  const first = await office.startWorker();
  await until(async () => (await settled()) > 3, 'some records are purged');
  await first.kill();
  const afterKill = await settled();
  expect(afterKill).toBeLessThan(RECORDS);
  expect(await halves()).toBe(0);

  await office.twoWorkers();
  await until(async () => (await number("(select count(*) from purge where status = 'done')")) === 1, 'the purge is done', 180_000);
  expect(await halves()).toBe(0);
  expect([await number("(select count(*) from patient where given_name = 'Aged')"), await number('(select count(*) from fact)'), await number('(select count(*) from session)')]).toEqual([0, 0, 0]);
  expect(await number("(select count(*) from patient where given_name <> 'Aged')")).toBe(others);
  expect(await number("(select count(*) from purge_record where purge_id = $1 and outcome = 'purged' and counts @> '{\"fact\": 20, \"session\": 1, \"patient\": 1}')", [purgeId])).toBe(RECORDS);
  const told = await office.database.owner.query<{ n: number }>("select count(*)::int as n from audit_event where entity = 'purge' and action = 'complete' group by patient_id");
  expect(told.rows).toEqual(Array.from({ length: RECORDS }, () => ({ n: 1 })));
  expect((await office.database.owner.query("select set_config('app.clinic_id', $1, false), audit_first_break() as broken", [office.clinicId])).rows).toEqual([expect.objectContaining({ broken: null })]);
});
