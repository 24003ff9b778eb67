// Clearances and overrides: asked for, answered within bounds, lapsing by date; what may not be cleared stays blocked.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let pt: Agent;
let mt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
  mt = clinic.as('massage_therapist');
});

const shift = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody with active cancer: one rule that a letter can clear decides the session. */
async function patientToClear(): Promise<{ id: string; today: string }> {
  const { id } = await healthyPatient(pt, { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false });
  const { body } = await pt.get(`/patients/${id}/screening`).expect(200);
  expect(body.summary.status).toBe('clearance-needed');
  return { id, today: body.summary.sessionDate };
}

async function request(id: string, agent = pt, more: Record<string, unknown> = {}) {
  const { body } = await agent.post(`/patients/${id}/clearances`).send({ addressee: 'Dr. Adeyemi, oncology', ...more }).expect(201);
  return body;
}

const answer = (clearance: { id: string; version: number }, body: Record<string, unknown>, agent = pt) =>
  agent.post(`/clearances/${clearance.id}/answer`).set('If-Match', `"${clearance.version}"`).send(body);

const granted = (today: string, more: Record<string, unknown> = {}) => ({
  decision: 'granted', answeredByName: 'Dr. Ngozi Adeyemi', answeredByProfession: 'oncologist', answeredOn: today, allRegions: true, allTechniques: true, maxPressure: 2, ...more,
});

describe('asking', () => {
  it('writes the letter from what fired, opens a task with a due day, and lists the request without its reasons', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    expect(clearance).toMatchObject({ status: 'requested', dueOn: shift(today, 7), ruleIds: ['cancer.active'], can: { answer: true, withdraw: true, addDocument: true } });
    for (const heading of ['Situation', 'Background', 'Assessment', 'Request']) expect(clearance.letter.body).toContain(`\n${heading}\n`);
    expect(clearance.letter.body).toContain('Cancer now');
    const { body: tasks } = await pt.get('/tasks?kind=clearance-waiting&limit=100').expect(200);
    expect(tasks.items).toContainEqual(expect.objectContaining({ subjectId: clearance.id, dueOn: shift(today, 7), ownerId: clinic.members.physiotherapist.membershipId }));
    const { body: list } = await clinic.as('clinic_admin').get('/clearances?status=requested&limit=100').expect(200);
    const row = list.items.find((each: { id: string }) => each.id === clearance.id);
    expect(row).toMatchObject({ addressee: 'Dr. Adeyemi, oncology', overdue: false, can: { answer: false, withdraw: false, addDocument: false } });
    expect(JSON.stringify(row)).not.toMatch(/cancer/i);
    await clinic.as('clinic_admin').get(`/clearances/${clearance.id}`).expect(403);
  });

  it('uses the words of the role: a massage therapist names no cause', async () => {
    const { id } = await patientToClear();
    const [forPhysio, forMassage] = [await request(id), await request(id, mt)];
    expect(forPhysio.letter.body).toContain('oncology agreement');
    expect(forMassage.letter.body).toContain('does not diagnose');
    expect(forMassage.letter.body).not.toContain('oncology agreement');
  });

  it('is refused where there is nothing a letter could clear', async () => {
    const { id } = await healthyPatient(pt);
    expect((await pt.post(`/patients/${id}/clearances`).send({ addressee: 'Dr. A' }).expect(422)).body.code).toBe('nothing-to-clear');
    await pt.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'sx.saddleNumbness', value: true }] }).expect(201);
    const { body } = await pt.post(`/patients/${id}/clearances`).send({ addressee: 'Dr. A', ruleIds: ['cauda-equina.saddle-or-sphincter'] }).expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/ruleIds/0', code: 'not-clearable' });
  });

  it.each(['clinic_admin', 'owner', 'assistant'] as const)('is not for %s', async (role) => {
    const { id } = await patientToClear();
    await clinic.as(role).post(`/patients/${id}/clearances`).send({ addressee: 'Dr. A' }).expect(403);
  });
});

describe('an answer', () => {
  it('that grants turns clearance-needed into modify with its limits, closes the task and lasts 90 days without an end of its own', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    const { body } = await answer(clearance, granted(today, { validUntil: null })).expect(200);
    expect(body).toMatchObject({ status: 'granted', validUntil: shift(today, 90), allRegions: true, maxPressure: 2, answeredByProfession: 'oncologist' });
    expect(body.screening).toMatchObject({ status: 'modify', maxPressure: 2 });
    expect(body.screening.lines).toContainEqual(expect.objectContaining({ ruleId: 'cancer.active', cleared: true }));
    const { body: tasks } = await pt.get('/tasks?kind=clearance-waiting&limit=100').expect(200);
    expect(tasks.items.map((task: { subjectId: string }) => task.subjectId)).not.toContain(clearance.id);
  });

  it('covers the regions and techniques it names, and no others', async () => {
    const { id, today } = await patientToClear();
    await pt.post(`/patients/${id}/episodes`).send({ title: 'Right hip', regions: [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }] }).expect(201);
    const clearance = await request(id);
    await answer(clearance, granted(today, { allRegions: false, regions: [{ region: 'calf', side: 'left' }], allTechniques: false, techniqueGroups: ['light-pressure'] })).expect(200);
    const { body } = await pt.get(`/patients/${id}/chart`).expect(200);
    const allowed = body.matrix.filter((cell: { allowed: boolean; techniqueGroup: string }) => cell.allowed && cell.techniqueGroup !== 'education');
    expect(allowed.map((cell: { region: string; side: string; techniqueGroup: string }) => [cell.region, cell.side, cell.techniqueGroup])).toEqual([['calf', 'left', 'light-pressure']]);
  });

  it('lapses by its date: the session is blocked again and the list says so', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    await sql`update clearance set requested_at = requested_at - interval '40 days' where id = ${clearance.id}`;
    const { body } = await answer(clearance, granted(shift(today, -30), { validUntil: shift(today, -1) })).expect(200);
    expect(body).toMatchObject({ status: 'lapsed', screening: { status: 'clearance-needed' } });
    const { body: list } = await pt.get(`/clearances?status=lapsed&patientId=${id}`).expect(200);
    expect(list.items.map((row: { id: string }) => row.id)).toEqual([clearance.id]);
    expect((await pt.get(`/clearances?status=granted&patientId=${id}`).expect(200)).body.items).toEqual([]);
  });

  it('reminds of its end a week before, and no longer once it is withdrawn', async () => {
    const { id, today } = await patientToClear();
    const reminders = async (status: string) =>
      (await pt.get(`/tasks?kind=clearance-lapsing&status=${status}&limit=100`).expect(200)).body.items.filter((task: { patientId: string }) => task.patientId === id);
    const [long, short] = [await request(id), await request(id)];
    await answer(long, granted(today, { validUntil: shift(today, 60) })).expect(200);
    expect(await reminders('open')).toEqual([]);
    expect(await reminders('snoozed')).toEqual([expect.objectContaining({ subjectId: long.id, dueOn: shift(today, 60), snoozedUntil: shift(today, 53) })]);
    await answer(short, granted(today, { validUntil: shift(today, 7) })).expect(200);
    expect(await reminders('open')).toEqual([expect.objectContaining({ subjectId: short.id, dueOn: shift(today, 7) })]);
    await pt.post(`/clearances/${short.id}/withdrawal`).set('If-Match', '"2"').send({ reason: 'No longer needed.' }).expect(200);
    expect(await reminders('open')).toEqual([]);
  });

  it('that declines leaves the session blocked', async () => {
    const { id, today } = await patientToClear();
    const { body } = await answer(await request(id), { decision: 'declined', answeredByName: 'Dr. Ngozi Adeyemi', answeredByProfession: 'oncologist', answeredOn: today, answer: 'Not during treatment.' }).expect(200);
    expect(body).toMatchObject({ status: 'declined', screening: { status: 'clearance-needed' }, can: { answer: false } });
  });

  it('is not given by whoever records it', async () => {
    const { id, today } = await patientToClear();
    const own = clinic.members.physiotherapist.displayName;
    expect((await answer(await request(id), granted(today, { answeredByName: own.toUpperCase() })).expect(422)).body.code).toBe('own-clearance');
  });

  it.each([
    ['no regions', { allRegions: false }, '/regions'],
    ['no techniques', { allTechniques: false }, '/techniqueGroups'],
    ['a rule that was not asked about', { ruleIds: ['fever'] }, '/ruleIds/0'],
    ['an answer from the future', { answeredOn: '2199-01-01' }, '/answeredOn'],
    ['an end before its start', { validUntil: '2020-01-01' }, '/validUntil'],
    ['a pressure of 6', { maxPressure: 6 }, '/maxPressure'],
    ['nobody’s name', { answeredByName: ' ' }, '/answeredByName'],
  ])('with %s is refused', async (_what, wrong, pointer) => {
    const { id, today } = await patientToClear();
    const { body } = await answer(await request(id), granted(today, wrong)).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('is recorded once: the second is stale, a later one impossible, without a version missing', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    await pt.post(`/clearances/${clearance.id}/answer`).send(granted(today)).expect(428);
    const both = await Promise.all([answer(clearance, granted(today)), answer(clearance, granted(today), mt)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, expect.any(Number)]);
    await answer({ ...clearance, version: 2 }, granted(today)).expect(422);
  });

  it('can be withdrawn with a reason, which blocks again', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    await answer(clearance, granted(today)).expect(200);
    const { body } = await pt.post(`/clearances/${clearance.id}/withdrawal`).set('If-Match', '"2"').send({ reason: 'The oncologist called.' }).expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', screening: { status: 'clearance-needed' } });
    const [row] = await sql`select action, reason from audit_event where clinic_id = ${clinic.id} and entity = 'clearance' and action = 'withdraw' and entity_id = ${clearance.id}`;
    expect(row).toEqual({ action: 'withdraw', reason: 'The oncologist called.' });
  });

  it('is unknown to another clinic', async () => {
    const { id, today } = await patientToClear();
    const clearance = await request(id);
    await answer(clearance, granted(today), (await newClinic()).as('physiotherapist')).expect(404);
  });
});

describe('an override', () => {
  const override = (id: string, body: Record<string, unknown>, agent = pt) => agent.post(`/patients/${id}/overrides`).send({ ruleId: 'cancer.active', reason: 'Agreed by telephone with the team.', ...body });

  it('of a rule that a letter could clear is a physiotherapist’s, with a reason and an end', async () => {
    const { id, today } = await patientToClear();
    const { body } = await override(id, { validUntil: shift(today, 3) }).expect(201);
    expect(body).toMatchObject({ ruleId: 'cancer.active', validUntil: shift(today, 3), screening: { status: 'modify' } });
    const [row] = await sql`select action, reason from audit_event where clinic_id = ${clinic.id} and entity = 'override' and entity_id = ${body.id}`;
    expect(row).toEqual({ action: 'override', reason: 'Agreed by telephone with the team.' });
    const { body: rule } = await pt.get('/rules/cancer.active').expect(200);
    expect(rule.overridable).toBe(true);
    expect(rule.usage.overridden.last90Days).toBeGreaterThan(0);
    expect(rule.usage.patients.all).toBeGreaterThan(0);
  });

  it.each([
    ['a massage therapist', 'massage_therapist', {}, 403, 'not-allowed'],
    ['an assistant', 'assistant', {}, 403, 'not-allowed'],
    ['somebody without a real reason', 'physiotherapist', { reason: 'because      ' }, 400, 'invalid-input'],
    ['somebody who wants it for a year', 'physiotherapist', { validUntil: '2199-01-01' }, 400, 'invalid-input'],
    ['somebody who wants it for yesterday', 'physiotherapist', { validUntil: '2020-01-01' }, 400, 'invalid-input'],
    ['a rule that did not fire', 'physiotherapist', { ruleId: 'statin.myalgia' }, 422, 'rule-not-fired'],
  ] as const)('is refused to %s', async (_who, role, wrong, status, code) => {
    const { id, today } = await patientToClear();
    const { body } = await override(id, { validUntil: shift(today, 3), ...wrong }, clinic.as(role)).expect(status);
    expect(body.code).toBe(code);
  });

  it.each([
    ['an emergency', 'cauda-equina.saddle-or-sphincter', { 'sx.saddleNumbness': true }],
    ['do-not-treat', 'fracture.major-trauma', { 'sx.majorTrauma': true }],
    ['a limit', 'osteoporosis.pressure', { 'hx.osteoporosis': true }],
  ])('is refused for %s, to everybody', async (_what, ruleId, answers) => {
    const { id } = await healthyPatient(pt, answers);
    const { body: screening } = await pt.get(`/patients/${id}/screening`).expect(200);
    expect(screening.fired.map((rule: { ruleId: string }) => rule.ruleId)).toContain(ruleId);
    const { body } = await override(id, { ruleId, validUntil: screening.summary.sessionDate }).expect(422);
    expect(body.code).toBe('not-overridable');
    expect((await pt.get(`/patients/${id}/screening`).expect(200)).body.summary.status).toBe(screening.summary.status);
  });
});
