// The trail read back: who saw and changed one person's record, what happened in the clinic, and whether the chain is whole.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
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

describe('the trail as a file', () => {
  it('holds what the list holds, filtered alike, and no cell that a spreadsheet would run; that it was taken is on the trail', async () => {
    const own = await newClinic();
    const { id } = await newPatient(own.as('physiotherapist'));
    await own.as('physiotherapist').post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    await own.as('owner').patch('/clinic').set('If-Match', '"1"').send({ name: '=cmd|calc' }).expect(200);
    const { body } = await own.as('owner').get('/audit?limit=100').expect(200);
    await sql`update membership set display_name = '=SUM(A1)' where clinic_id = ${own.id} and id = ${own.members.clinic_admin.membershipId}`;
    await own.as('clinic_admin').get(`/patients/${id}`).expect(200);
    const file = await own.as('owner').get('/audit/csv').buffer(true).expect(200);
    expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="legwork-audit-\d{4}-\d\d-\d\d\.csv"$/) });
    const [header, ...lines]: string[][] = parse(file.text, { bom: true });
    expect(header).toEqual(['Entry', 'Time (UTC)', 'Who', 'Kind of actor', 'Member id', 'Action', 'Thing', 'Thing id', 'Patient id', 'Fields', 'Reason', 'Patients shown']);
    expect(lines[0]?.slice(2, 4)).toEqual(["'=SUM(A1)", 'member']);
    expect(lines.slice(-body.items.length).map(([seq, at, , , , action, thing]) => ({ seq: Number(seq), at, action, thing })))
      .toEqual((body.items as (Row & { at: string })[]).map(({ seq, at, action, entity }) => ({ seq, at, action, thing: entity })));
    expect(file.text).not.toContain('diabetes');
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    const created: string[][] = parse((await own.as('clinic_admin').get(`/audit/csv?patientId=${id}&action=create`).buffer(true).expect(200)).text, { bom: true });
    expect(created.slice(1).map((line) => [line[5], line[6], line[8]])).toEqual([['create', 'patient', id]]);
    const [trail] = await sql`select count(*)::int as rows from audit_event where clinic_id = ${own.id} and action = 'export' and entity = 'audit' and fields @> ${[`patient:${id}`]}::text[]`;
    expect(trail).toEqual({ rows: 2 });
  });

  it('is for owner and admin, takes no page, and asks for a recent sign-in', async () => {
    await clinic.as('physiotherapist').get('/audit/csv').expect(403);
    await clinic.as('owner').get('/audit/csv?limit=5').expect(400);
    const own = await newClinic();
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id in (select account_id from membership where clinic_id = ${own.id})`;
    expect((await own.as('owner').get('/audit/csv').expect(403)).body).toMatchObject({ code: 'sign-in-again' });
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
