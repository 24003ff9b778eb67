// The inbox: dangers first, then what is overdue, put off until a day, owned by somebody, done by whoever may; an emergency waits for nobody.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await newClinic();
});

const pt = () => clinic.as('physiotherapist');

async function newTask(kind: string, more: { readonly severity?: string; readonly dueOn?: string | null } = {}, at: TestClinic = clinic) {
  const { id: patientId } = await newPatient(at.as('physiotherapist'));
  const id = randomUUID();
  await sql`insert into task (clinic_id, id, kind, severity, patient_id, subject_kind, subject_id, cause_key, due_on)
    values (${at.id}, ${id}, ${kind}, ${more.severity ?? 'none'}, ${patientId}, 'patient', ${patientId}, ${`test:${id}`}, ${more.dueOn ?? null})`;
  return { id, patientId };
}

const change = (id: string, body: Record<string, unknown>, version = 1, role: 'physiotherapist' | 'clinic_admin' = 'physiotherapist') => clinic.as(role).patch(`/tasks/${id}`).set('If-Match', `"${version}"`).send(body);
const open = async (query = '') => (await pt().get(`/tasks?limit=100${query}`).expect(200)).body.items as { id: string; overdue: boolean; patientName: string; severity: string }[];

describe('the list', () => {
  it('puts dangers first, then what is overdue whatever its severity, then severity before due day', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const tasks = [
      ['stop-answer', 'do-not-treat-refer', '2199-01-01'], ['follow-up', 'none', '2199-01-01'], ['clearance-waiting', 'clearance-needed', '2199-01-01'], ['follow-up', 'none', '2020-01-02'],
      ['clearance-waiting', 'clearance-needed', '2020-01-03'], ['emergency-answer', 'emergency', '2199-01-01'], ['plan-no-longer-fits', 'modify', null], ['follow-up', 'none', null],
    ] as const;
    for (const [kind, severity, dueOn] of tasks) await newTask(kind, { severity, dueOn }, own);
    const { body } = await agent.get('/tasks?limit=100').expect(200);
    expect(body.items.map(({ severity, dueOn }: { severity: string; dueOn: string | null }) => [severity, dueOn])).toEqual([
      ['emergency', '2199-01-01'], ['do-not-treat-refer', '2199-01-01'], ['none', '2020-01-02'], ['clearance-needed', '2020-01-03'], ['clearance-needed', '2199-01-01'], ['modify', null], ['none', '2199-01-01'], ['none', null],
    ]);
    const { body: counts } = await agent.get('/tasks/counts').expect(200);
    expect(counts.kinds).toEqual([
      { kind: 'emergency-answer', severity: 'emergency', count: 1, overdue: 0 }, { kind: 'stop-answer', severity: 'do-not-treat-refer', count: 1, overdue: 0 },
      { kind: 'clearance-waiting', severity: 'clearance-needed', count: 2, overdue: 1 }, { kind: 'plan-no-longer-fits', severity: 'modify', count: 1, overdue: 0 }, { kind: 'follow-up', severity: 'none', count: 3, overdue: 1 },
    ]);
    expect((await agent.get('/home').expect(200)).body.inbox).toEqual(counts.kinds);
  });

  it('counts what is one’s own, nobody’s and put off, and lists the same', async () => {
    const own = await newClinic();
    const agent = own.as('physiotherapist');
    const [mine, nobodys, later] = [await newTask('follow-up', {}, own), await newTask('review-due', {}, own), await newTask('intake-missing', {}, own)];
    await agent.patch(`/tasks/${mine.id}`).set('If-Match', '"1"').send({ ownerId: own.members.physiotherapist.membershipId }).expect(200);
    await agent.patch(`/tasks/${later.id}`).set('If-Match', '"1"').send({ snoozedUntil: '2199-01-01' }).expect(200);
    const counts = async (query = '') => (await agent.get(`/tasks/counts${query}`).expect(200)).body;
    expect(await counts()).toMatchObject({ mine: 1, unowned: 1, snoozed: 1 });
    expect((await counts('?mine=true')).kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['follow-up']);
    expect((await counts('?unowned=true')).kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['review-due']);
    expect((await agent.get('/tasks?unowned=true').expect(200)).body.items.map(({ id }: { id: string }) => id)).toEqual([nobodys.id]);
    expect(await (async () => (await own.as('assistant').get('/tasks/counts').expect(200)).body)()).toMatchObject({ mine: 0, unowned: 1 });
  });

  it('puts severity before due day, names the patient and marks what is overdue', async () => {
    const late = await newTask('follow-up', { dueOn: '2020-01-01' });
    const soon = await newTask('follow-up', { dueOn: '2199-01-01' });
    const emergency = await newTask('emergency-answer', { severity: 'emergency', dueOn: '2199-01-01' });
    const items = await open();
    const at = (id: string) => items.findIndex((task) => task.id === id);
    expect([at(emergency.id), at(late.id), at(soon.id)]).toEqual([at(emergency.id), at(late.id), at(soon.id)].sort((a, b) => a - b));
    expect(items[at(late.id)]).toMatchObject({ overdue: true, patientName: expect.stringContaining('Testperson') });
    expect(items[at(soon.id)]).toMatchObject({ overdue: false });
  });

  it('pages in that order, each task once', async () => {
    const all = (await open()).map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await pt().get(`/tasks?limit=2${query}`).expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(all);
  });

  it('can be narrowed to a kind and to one’s own', async () => {
    const task = await newTask('review-due');
    await change(task.id, { ownerId: clinic.members.physiotherapist.membershipId }).expect(200);
    expect((await open('&kind=review-due&mine=true')).map(({ id }) => id)).toEqual([task.id]);
    expect((await clinic.as('massage_therapist').get('/tasks?mine=true').expect(200)).body.items).toEqual([]);
  });

  it.each([['an unknown status', 'status=lost'], ['an unknown kind', 'kind=laundry'], ['perhaps mine', 'mine=perhaps']])('refuses %s', async (_what, query) => {
    await pt().get(`/tasks?${query}`).expect(400);
  });
});

describe('a task', () => {
  it('put off is gone until that day', async () => {
    const { id } = await newTask('follow-up');
    await change(id, { snoozedUntil: '2199-01-01' }).expect(200);
    expect((await open()).map((task) => task.id)).not.toContain(id);
    expect((await open('&status=snoozed')).map((task) => task.id)).toContain(id);
    await sql`update task set snoozed_until = current_date - 1 where id = ${id}`;
    expect((await open()).find((task) => task.id === id)).toMatchObject({ status: 'open', snoozedUntil: null });
  });

  it('with an emergency answer cannot be put off, and is ticked off by those who treat only', async () => {
    const { id } = await newTask('emergency-answer', { severity: 'emergency' });
    expect((await change(id, { snoozedUntil: '2199-01-01' }).expect(422)).body.code).toBe('cannot-wait');
    expect((await change(id, { status: 'done' }, 1, 'clinic_admin').expect(422)).body.code).toBe('closes-with-its-cause');
    const { body } = await change(id, { status: 'done' }).expect(200);
    expect(body).toMatchObject({ status: 'done', version: 2 });
  });

  it('that ends with its cause is ticked off by nobody', async () => {
    const { id } = await newTask('referral-overdue');
    expect((await change(id, { status: 'done' }).expect(422)).body.code).toBe('closes-with-its-cause');
  });

  it('is changed with its version, and given to members of the clinic only', async () => {
    const { id } = await newTask('follow-up');
    await pt().patch(`/tasks/${id}`).send({ status: 'done' }).expect(428);
    expect((await change(id, { status: 'done' }, 7).expect(409)).body.code).toBe('stale-version');
    const stranger = (await newClinic()).members.physiotherapist.membershipId;
    await change(id, { ownerId: stranger }).expect(422);
    await (await newClinic()).as('physiotherapist').patch(`/tasks/${id}`).set('If-Match', '"1"').send({ status: 'done' }).expect(404);
  });

  it('is given on, taken over and given back; never to somebody who no longer works here', async () => {
    const { id } = await newTask('follow-up');
    const [pt1, mt] = [clinic.members.physiotherapist.membershipId, clinic.members.massage_therapist.membershipId];
    expect((await change(id, { ownerId: mt }).expect(200)).body).toMatchObject({ ownerId: mt, ownerName: clinic.members.massage_therapist.displayName });
    expect((await change(id, { ownerId: pt1 }, 2).expect(200)).body.ownerId).toBe(pt1);
    expect((await change(id, { ownerId: null }, 3, 'clinic_admin').expect(200)).body.ownerName).toBeNull();
    const gone = await clinic.addMember('assistant');
    await sql`update membership set status = 'deactivated' where id = ${gone.membershipId}`;
    expect((await change(id, { ownerId: gone.membershipId }, 4).expect(422)).body.errors[0]).toMatchObject({ pointer: '/ownerId', code: 'not-a-member' });
    const trail = await sql<{ fields: string[] }>`select fields from audit_event where clinic_id = ${clinic.id} and entity = 'task' and entity_id = ${id} order by seq`;
    expect(trail.map(({ fields }) => fields)).toEqual([['ownerId'], ['ownerId'], ['ownerId']]);
  });

  it('is brought back before its day, and opened again after it was ticked off', async () => {
    const { id } = await newTask('follow-up');
    await change(id, { snoozedUntil: '2199-01-01' }).expect(200);
    expect((await change(id, { snoozedUntil: null }, 2).expect(200)).body).toMatchObject({ status: 'open', snoozedUntil: null });
    await change(id, { status: 'done' }, 3).expect(200);
    expect((await change(id, { status: 'open' }, 4).expect(200)).body).toMatchObject({ status: 'open', doneAt: null });
    expect((await open()).map((task) => task.id)).toContain(id);
  });

  it.each([['yesterday', { snoozedUntil: '2020-01-01' }], ['a day and done', { snoozedUntil: '2199-01-01', status: 'done' }], ['a state of its own', { status: 'lost' }]])('refuses %s', async (_what, body) => {
    const { id } = await newTask('follow-up');
    await change(id, body).expect(400);
  });
});
