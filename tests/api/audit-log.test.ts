// The trail read back: who saw and changed one person's record, what happened in the clinic, and whether the chain is whole.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

interface Row {
  readonly seq: number;
  readonly action: string;
  readonly entity: string;
  readonly actorName: string;
  readonly fields: string[];
  readonly patientsShown: number;
  readonly patientId: string | null;
}

describe('the history of one person', () => {
  it('names who saw and who changed what, the newest first, lists included', async () => {
    const { id } = await newPatient(pt);
    const other = await newPatient(pt);
    await clinic.as('massage_therapist').get(`/patients/${id}/chart`).expect(200);
    await pt.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    await pt.get('/patients?limit=100').expect(200);
    const { body } = await pt.get(`/patients/${id}/history?limit=100`).expect(200);
    const rows = body.items as Row[];
    expect(rows.map(({ action, entity }) => `${action} ${entity}`)).toEqual(['list patient', 'update fact', 'read patient', 'create patient']);
    expect(rows[0]).toMatchObject({ patientsShown: expect.any(Number), fields: [], patientId: null });
    expect(rows[1]).toMatchObject({ fields: ['hx.diabetes'], actorName: clinic.members.physiotherapist.displayName });
    expect(rows[2]).toMatchObject({ actorName: clinic.members.massage_therapist.displayName });
    expect(JSON.stringify(rows)).not.toContain(other.id);
  });

  it('is without clinical words for an admin role', async () => {
    const { id } = await newPatient(pt);
    await pt.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    const { body } = await clinic.as('clinic_admin').get(`/patients/${id}/history`).expect(200);
    expect(body.items.length).toBeGreaterThan(1);
    expect(JSON.stringify(body)).not.toContain('diabetes');
  });

  it('pages through every row once', async () => {
    const { id } = await newPatient(pt);
    for (let times = 0; times < 5; times += 1) await pt.get(`/patients/${id}`).expect(200);
    const seen: number[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await pt.get(`/patients/${id}/history?limit=2${query}`).expect(200);
      seen.push(...(body.items as Row[]).filter(({ entity }) => entity === 'patient').map(({ seq }) => seq));
      cursor = body.nextCursor;
      pages += 1;
    } while (cursor !== null && pages < 20);
    expect(seen).toHaveLength(6);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
  });

  it('is unknown to another clinic', async () => {
    const { id } = await newPatient(pt);
    await (await newClinic()).as('physiotherapist').get(`/patients/${id}/history`).expect(404);
  });
});

describe('the trail of the clinic', () => {
  it('is for owner and admin, and can be narrowed', async () => {
    const { id } = await newPatient(pt);
    const { body } = await clinic.as('owner').get(`/audit?patientId=${id}&action=create`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ action: 'create', entity: 'patient', patientId: id, actorId: clinic.members.physiotherapist.membershipId, fields: [] })]);
    const { body: byActor } = await clinic.as('clinic_admin').get(`/audit?actorId=${clinic.members.massage_therapist.membershipId}&limit=100`).expect(200);
    expect((byActor.items as Row[]).every(({ actorName }) => actorName === clinic.members.massage_therapist.displayName)).toBe(true);
    expect((await clinic.as('owner').get('/audit?until=2020-01-01').expect(200)).body.items).toEqual([]);
    for (const role of ['physiotherapist', 'massage_therapist', 'assistant'] as const) await clinic.as(role).get('/audit').expect(403);
  });

  it.each([['a day that does not exist', 'from=2026-02-30'], ['an unknown action', 'action=ponder'], ['a malformed id', 'patientId=1'], ['another list’s cursor', 'cursor=WyJhIl0']])('refuses %s', async (_what, query) => {
    await clinic.as('owner').get(`/audit?${query}`).expect(400);
  });

  it('shows nothing of another clinic', async () => {
    const { body } = await (await newClinic()).as('owner').get('/audit').expect(200);
    expect(body.items).toEqual([]);
  });
});

describe('verification', () => {
  it('finds the chain whole, and says where it is broken when a row was tampered with', async () => {
    const own = await newClinic();
    const { id } = await newPatient(own.as('physiotherapist'));
    for (let times = 0; times < 3; times += 1) await own.as('physiotherapist').get(`/patients/${id}`).expect(200);
    const { body: whole } = await own.as('owner').get('/audit/verification').expect(200);
    expect(whole).toMatchObject({ whole: true, firstBreak: null, rows: 4 });
    // Past the triggers, for this one statement: what somebody with the server's own rights could do.
    await sql`
      with unguarded as (select set_config('session_replication_role', 'replica', true) as role)
      update audit_event set actor_name = 'Somebody else' from unguarded where unguarded.role = 'replica' and clinic_id = ${own.id} and seq = 3`;
    const { body: broken } = await own.as('clinic_admin').get('/audit/verification').expect(200);
    expect(broken).toMatchObject({ whole: false, firstBreak: 3 });
    await own.as('physiotherapist').get('/audit/verification').expect(403);
  });
});
