import { randomUUID } from 'node:crypto';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { today } from '../support/days.js';
import { CLOSE, refer, SEND, walk } from '../support/referrals.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');

describe('the worklist', () => {
  test('open ones by due day, page by page, filtered, with nothing clinical in it', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const patient = await newPatient(agent);
    for (const urgency of ['routine', 'now', 'within-days'] as const) await refer(agent, patient.id, { urgency, reason: 'Secret reason.' });
    await refer(agent, patient.id, { direction: 'inbound', urgency: 'now' });
    await walk(agent, await refer(agent, patient.id, { urgency: 'now' }), [{ ...CLOSE, closeReason: 'Not needed.' }]);
    const first = await agent.get('/referrals?limit=3').expect(200);
    const second = await agent.get(`/referrals?limit=3&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...second.body.items].map((row: { urgency: string }) => row.urgency)).toEqual(['now', 'now', 'within-days', 'routine']);
    expect(second.body.nextCursor).toBeNull();
    expect(first.body.items[0]).toMatchObject({ patientName: expect.stringContaining('Testperson'), daysInState: 0, overdue: false, ownerName: own.members.physiotherapist.displayName });
    expect(JSON.stringify(first.body)).not.toContain('Secret');
    const counted = async (query: string) => (await own.as('clinic_admin').get(`/referrals?${query}`).expect(200)).body.items.length;
    expect([await counted('direction=inbound'), await counted('status=draft'), await counted('status=closed'), await counted('urgency=now'), await counted(`owner=${own.members.clinic_admin.membershipId}`)])
      .toEqual([1, 3, 1, 2, 0]);
    const counts = await agent.get('/referrals/counts').expect(200);
    const fresh = { overdue: 0, escalated: 0, upTo7Days: 0, upTo14Days: 0, over14Days: 0 };
    expect(counts.body.counts).toEqual([{ ...fresh, direction: 'outbound', status: 'draft', count: 3, upTo2Days: 3 }, { ...fresh, direction: 'inbound', status: 'received', count: 1, upTo2Days: 1 }]);
    const trail = await sql<{ fields: string[] }>`select fields from audit_event where clinic_id = ${own.id} and action = 'list' and entity = 'referral' order by seq limit 1`;
    expect(trail).toEqual([{ fields: [1, 2, 3].map(() => `patient:${patient.id}`) }]);
  });

  test('a column, the late ones, a name and the closed ones, each page by page', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const [robin, zoe] = [await newPatient(agent, { givenName: 'Robin', familyName: 'Ashgrove' }), await newPatient(agent, { givenName: 'Zoë', familyName: 'Lévesque' })];
    const drafts = [await refer(agent, robin.id, { toName: 'Lakeside Clinic' }), await refer(agent, zoe.id), await refer(agent, zoe.id, { urgency: 'now' })];
    const sent = await walk(agent, await refer(agent, robin.id), [SEND]);
    for (const closeReason of ['First', 'Second', 'Third']) await walk(agent, await refer(agent, robin.id), [{ ...CLOSE, closeReason }]);
    await sql`update referral set due_on = current_date - 2 where id = ${sent.id}`;
    const pages = async (query: string) => {
      const found: { id: string; closedAt: string | null }[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body }: { body: { items: typeof found; nextCursor: string | null } } = await agent.get(`/referrals?limit=1&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`).expect(200);
        found.push(...body.items);
        cursor = body.nextCursor;
      }
      return found;
    };
    const ids = async (query: string) => (await pages(query)).map(({ id }) => id);
    expect(await ids('direction=outbound&status=draft')).toEqual([drafts[2]?.id, drafts[0]?.id, drafts[1]?.id]);
    expect(await ids('overdue=true')).toEqual([sent.id]);
    expect(await ids('search=levesq')).toEqual([drafts[2]?.id, drafts[1]?.id]);
    expect(await ids('search=zo%20lev&urgency=now')).toEqual([drafts[2]?.id]);
    expect(await ids('search=keside')).toEqual([drafts[0]?.id]);
    expect(await ids('search=nobody')).toEqual([]);
    expect(await ids('search=%25')).toEqual([]);
    const closed = (await pages('direction=outbound&status=closed')).map(({ closedAt }) => closedAt ?? '');
    expect(closed).toHaveLength(3);
    expect(closed).toEqual(closed.toSorted().toReversed());
    const { body } = await agent.get('/referrals/counts?direction=outbound&search=levesque').expect(200);
    expect(body.counts).toEqual([expect.objectContaining({ status: 'draft', count: 2 })]);
  });

  test('counts how long each has been waiting', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const patient = await newPatient(agent);
    for (const days of [0, 2, 3, 7, 8, 14, 15, 90]) {
      const { id } = await refer(agent, patient.id);
      await sql`update referral set state_since = now() - make_interval(days => ${days}) where id = ${id}`;
    }
    const { body } = await agent.get('/referrals/counts').expect(200);
    expect(body.counts).toEqual([{ direction: 'outbound', status: 'draft', count: 8, overdue: 0, escalated: 0, upTo2Days: 2, upTo7Days: 2, upTo14Days: 2, over14Days: 2 }]);
  });

  test('a person’s history is every referral with its events, newest first, paged', async () => {
    const patient = await newPatient(physio());
    const old = await walk(physio(), await refer(physio(), patient.id, { reason: 'Sore calf.' }), [SEND, { step: 'acknowledge', note: 'By phone' }]);
    const young = await refer(physio(), patient.id, { direction: 'inbound' });
    const first = await physio().get(`/patients/${patient.id}/referrals?limit=1`).expect(200);
    expect(first.body.items).toEqual([expect.objectContaining({ id: young.id, events: [] })]);
    const second = await physio().get(`/patients/${patient.id}/referrals?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect(second.body.nextCursor).toBeNull();
    expect(second.body.items[0]).toMatchObject({ id: old.id, reason: 'Sore calf.', status: 'acknowledged', events: [{ step: 'send' }, { step: 'acknowledge', note: 'By phone' }] });
    const { body } = await admin().get(`/patients/${patient.id}/referrals`).expect(200);
    expect(JSON.stringify(body)).not.toMatch(/Sore|By phone/u);
  });

  test.each([
    ['a column', { direction: 'outbound', status: 'draft' }, 'referral_open_by_state'],
    ['one owner', { owner: randomUUID() }, 'referral_open_by_owner'],
    ['the closed ones', { direction: 'outbound', closed: true }, 'referral_closed_last'],
  ])('%s is one index walk among 20,000, under row-level security', async (_what, filter, index) => {
    const patient = await newPatient(physio());
    const plan = await attempting('owner', clinic.id, async (db) => {
      await db.query(`
        insert into referral (clinic_id, id, patient_id, direction, status, is_open, urgency, due_on, owner_id, to_name, reason, question, created_by_id, patient_told, outcome, close_reason)
        select $1, gen_random_uuid(), $2, case when n % 3 = 0 then 'inbound' else 'outbound' end, case when n % 2 = 0 then 'closed' when n % 3 = 0 then 'received' when n % 5 = 0 then 'sent' else 'draft' end,
          n % 2 > 0, 'routine', current_date + n % 400, $3, 'x', 'x', 'x', $3, true, 'x', 'x'
        from generate_series(1, 20000) n`, [clinic.id, patient.id, clinic.members.physiotherapist.membershipId]);
      await db.query('analyze referral');
      await db.query('set local role lw_app');
      const { rows: [conditions] } = await db.query<{ where: string }>('select referral_conditions($1) as where', [JSON.stringify(filter)]);
      const key = 'closed' in filter ? 'coalesce(r.closed_at, r.state_since) desc, r.id desc' : 'r.due_on, r.id';
      await db.query('set local plan_cache_mode = force_custom_plan');
      await db.query(`prepare board_page (uuid, date, jsonb) as select r.id from referral r where ${conditions?.where ?? ''} order by ${key} limit 26`);
      const { rows } = await db.query<{ 'QUERY PLAN': string }>(`explain execute board_page ('${clinic.id}', '${now}', '${JSON.stringify(filter)}')`);
      await db.query('deallocate board_page');
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Sort|Seq Scan/u);
  });

  test('is one index walk under row-level security, however many are closed', async () => {
    const patient = await newPatient(physio());
    const plan = await attempting('owner', clinic.id, async (db) => {
      await db.query(`
        insert into referral (clinic_id, id, patient_id, direction, status, is_open, urgency, due_on, owner_id, to_name, reason, question, created_by_id, patient_told, outcome, close_reason)
        select $1, gen_random_uuid(), $2, 'outbound', case when n % 10 = 0 then 'draft' else 'closed' end, n % 10 = 0, 'routine', current_date + n % 400, $3, 'x', 'x', 'x', $3, true, 'x', 'x'
        from generate_series(1, 5000) n`, [clinic.id, patient.id, clinic.members.physiotherapist.membershipId]);
      await db.query('analyze referral');
      await db.query('set local role lw_app');
      const { rows } = await db.query<{ 'QUERY PLAN': string }>(
        'explain select id from referral where clinic_id = $1 and is_open and (due_on, id) > (current_date, $1::uuid) order by due_on, id limit 26', [clinic.id]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain('referral_clinic_id_is_open_due_on_id_idx');
    expect(plan).not.toMatch(/Sort|Seq Scan/u);
  });

  test.each(['cursor=x', 'status=lost', 'owner=me', 'limit=0', 'limit=101', 'colour=red', `cursor=${Buffer.from('["2026-99-99","019a0000-0000-7000-8000-000000000000"]').toString('base64url')}`])('refuses ?%s', async (query) => {
    const { body } = await physio().get(`/referrals?${query}`).expect(400);
    expect(body.code).toBe('invalid-input');
  });
});
