// The inbox: most severe first, put off until a day, owned by somebody, done by whoever may; an emergency waits for nobody.
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

async function newTask(kind: string, more: { severity?: string; dueOn?: string | null } = {}) {
  const { id: patientId } = await newPatient(pt());
  const id = randomUUID();
  await sql`insert into task (clinic_id, id, kind, severity, patient_id, subject_kind, subject_id, cause_key, due_on)
    values (${clinic.id}, ${id}, ${kind}, ${more.severity ?? 'none'}, ${patientId}, 'patient', ${patientId}, ${`test:${id}`}, ${more.dueOn ?? null})`;
  return { id, patientId };
}

const change = (id: string, body: Record<string, unknown>, version = 1, role: 'physiotherapist' | 'clinic_admin' = 'physiotherapist') => clinic.as(role).patch(`/tasks/${id}`).set('If-Match', `"${version}"`).send(body);
const open = async (query = '') => (await pt().get(`/tasks?limit=100${query}`).expect(200)).body.items as { id: string; overdue: boolean; patientName: string; severity: string }[];

describe('the list', () => {
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
    expect((await open()).map((task) => task.id)).toContain(id);
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

  it.each([['yesterday', { snoozedUntil: '2020-01-01' }], ['a day and done', { snoozedUntil: '2199-01-01', status: 'done' }], ['a state of its own', { status: 'lost' }]])('refuses %s', async (_what, body) => {
    const { id } = await newTask('follow-up');
    await change(id, body).expect(400);
  });
});
