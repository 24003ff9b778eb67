// What becomes of a clearance in time: the letter it keeps, the week before its end, and its lapse. Needs the worker beside the API.
import type { Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { answer, type Clearance, granted, lapsed, moveBack, request } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { answerTo, attempting, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today as dayIn } from '../support/days.js';
import { letterPdf, withScript } from '../support/pdf-files.js';
import { bytes } from '../support/pdf-text.js';
import { fromPhone, HIDDEN, html } from '../support/pictures.js';
import { activate, begin, goal, setGoals, setLines } from '../support/plans.js';

jest.setTimeout(360_000);

const ANSWERS = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false };

let clinic: TestClinic;
let pt: Agent;
let today: string;
beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
  today = dayIn(clinic.timeZone);
});

const patientToClear = async (): Promise<string> => (await healthyPatient(pt, ANSWERS)).id;
const send = (agent: Agent, { id }: Pick<Clearance, 'id'>, file: Buffer, about: object = {}) =>
  agent.post(`/clearances/${id}/documents`).field('about', JSON.stringify(about)).attach('file', file, { filename: 'letter.pdf', contentType: 'application/pdf' });
const tasks = (clearanceId: string, kind = 'clearance-lapsing') =>
  sql<{ status: string; due: string; from: string | null }>`select status, due_on::text as due, snoozed_until::text as "from" from task where subject_id = ${clearanceId} and kind = ${kind}`;

describe('the letter', () => {
  test('is kept as it came, opened byte for byte by those who treat, and on the trail', async () => {
    const patientId = await patientToClear();
    const asked = await request(pt, patientId);
    const file = letterPdf('Light work on the calf is agreed.');
    const { body } = await send(pt, asked, file, { datedOn: today }).expect(201);
    expect(body).toMatchObject({ clearanceId: asked.id, mediaType: 'application/pdf', sizeBytes: file.length, datedOn: today, removedAt: null, canRemove: true });
    const { body: answered } = await answer(pt, asked, granted(today)).expect(200);
    expect(answered.documents).toEqual([body]);
    const opened = await clinic.as('assistant').get(`/clearance-documents/${body.id}/content`).buffer(true).parse(bytes).expect(200);
    expect(Buffer.compare(opened.body as Buffer, file)).toBe(0);
    await clinic.as('clinic_admin').get(`/clearance-documents/${body.id}/content`).expect(403);
    const trail = await sql<{ action: string }>`select action from audit_event where clinic_id = ${clinic.id} and entity = 'clearance-document' and entity_id = ${body.id} order by seq`;
    expect(trail.map(({ action }) => action)).toEqual(['create', 'read']);
  });

  test('photographed loses what the camera hides in it; what only calls itself a letter is refused', async () => {
    const asked = await request(pt, await patientToClear());
    const { body } = await send(pt, asked, await fromPhone()).expect(201);
    const opened = await pt.get(`/clearance-documents/${body.id}/content`).buffer(true).parse(bytes).expect(200);
    expect([body.mediaType, (opened.body as Buffer).includes(HIDDEN)]).toEqual(['image/jpeg', false]);
    for (const wrong of [html, withScript()]) expect((await send(pt, asked, wrong)).status).toBeGreaterThanOrEqual(400);
    expect((await send(pt, asked, letterPdf('From tomorrow'), { datedOn: daysFrom(today, 1) }).expect(400)).body.errors[0].pointer).toBe('/datedOn');
    for (const role of ['assistant', 'clinic_admin'] as const) await send(clinic.as(role), asked, letterPdf('No')).expect(403);
    await send((await newClinic()).as('physiotherapist'), asked, letterPdf('No')).expect(404);
  });

  test('that is somebody else’s is removed with a reason: its content is gone, that it was there is not', async () => {
    const asked = await request(pt, await patientToClear());
    const { body } = await send(pt, asked, letterPdf('About another person')).expect(201);
    await pt.post(`/clearance-documents/${body.id}/removal`).send({ reason: 'Another person’s letter.' }).expect(204);
    await pt.get(`/clearance-documents/${body.id}/content`).expect(410);
    await pt.post(`/clearance-documents/${body.id}/removal`).send({ reason: 'Again.' }).expect(410);
    const { documents } = (await pt.get(`/clearances/${asked.id}`).expect(200)).body;
    expect(documents).toEqual([expect.objectContaining({ id: body.id, removedReason: 'Another person’s letter.', canRemove: false })]);
    expect(await sql`select length(bytes) as kept from clearance_document where id = ${body.id}`).toEqual([{ kept: 0 }]);
  });

  test('and the answer are nobody’s to rewrite, not even the owner’s of the tables', async () => {
    const asked = await request(pt, await patientToClear());
    const { body } = await send(pt, asked, letterPdf('As it came')).expect(201);
    await answer(pt, asked, granted(today)).expect(200);
    const rewrite = ['update clearance set max_pressure = 5 where id = $1', "update clearance set regions = '[]' where id = $1", "update clearance set status = 'requested' where id = $1"];
    for (const text of rewrite) expect([text, await attempting('lw_app', clinic.id, (db) => answerTo(db, text, [asked.id]))]).toEqual([text, RESTRICTED]);
    expect(await attempting('lw_app', clinic.id, (db) => answerTo(db, "update clearance_document set media_type = 'image/jpeg' where id = $1", [body.id]))).toBe(NO_PRIVILEGE);
    expect(await attempting('owner', clinic.id, (db) => answerTo(db, "update clearance_document set bytes = '\\x00' where id = $1", [body.id]))).toBe(RESTRICTED);
    expect(await attempting('owner', clinic.id, (db) => answerTo(db, 'delete from clearance where id = $1', [asked.id]))).toBe(RESTRICTED);
  });
});

describe('the week before its end', () => {
  test('reminds whoever recorded it, and no longer once a new letter about the same is there', async () => {
    const patientId = await patientToClear();
    const first = await request(pt, patientId);
    await answer(pt, first, granted(today, { validUntil: daysFrom(today, 5) })).expect(200);
    expect(await tasks(first.id)).toEqual([{ status: 'open', due: daysFrom(today, 5), from: null }]);
    const second = await request(pt, patientId);
    await answer(pt, second, { decision: 'declined', answeredByName: 'Dr. Lee', answeredByProfession: 'oncologist', answeredOn: today }).expect(200);
    expect(await tasks(first.id)).toMatchObject([{ status: 'open' }]);
    const third = await request(pt, patientId);
    await answer(pt, third, granted(today, { validUntil: daysFrom(today, 60) })).expect(200);
    expect([await tasks(first.id), await tasks(third.id)]).toMatchObject([[{ status: 'done' }], [{ status: 'snoozed', from: daysFrom(today, 53) }]]);
  });
});

describe('its last day', () => {
  const deep = { modalityId: 'swedish', region: 'calf', side: 'left', dose: { pressure: 2, sessionMinutes: 30, frequency: 1 }, performerRole: 'massage-therapist', aim: 'Ease', stopRule: 'Stop at sharp pain.' };

  test('lets it lapse: the decision is made anew, the plan that rested on it is in the inbox, its reminder is gone, once', async () => {
    const patientId = await patientToClear();
    const asked = await request(pt, patientId);
    await answer(pt, asked, granted(today, { validUntil: daysFrom(today, 20) })).expect(200);
    const draft = await begin(pt, patientId);
    const aimed = await setGoals(pt, draft, [goal(clinic)]).expect(200);
    const { body: plan } = await setLines(pt, aimed.body, [deep]).expect(200);
    await activate(pt, plan).expect(200);
    const screened = async () => (await sql<{ status: string; by: string | null }>`select status, created_by_id as by from screening where patient_id = ${patientId} order by created_at desc, id desc limit 1`)[0];
    expect((await screened())?.status).toBe('modify');
    await moveBack(asked.id, 21);
    await sql`update task set snoozed_until = snoozed_until - 21, due_on = due_on - 21 where subject_id = ${plan.id}`;

    await lapsed(asked.id);
    expect(await screened()).toEqual({ status: 'clearance-needed', by: null });
    expect(await tasks(asked.id)).toMatchObject([{ status: 'done' }]);
    const { body: inbox } = await pt.get('/tasks?kind=plan-no-longer-fits&limit=100').expect(200);
    expect(inbox.items.filter(({ subjectId }: { subjectId: string }) => subjectId === plan.id)).toEqual([expect.objectContaining({ severity: 'clearance-needed' })]);
    expect((await pt.get(`/clearances/${asked.id}`).expect(200)).body).toMatchObject({ status: 'lapsed', can: { answer: false, withdraw: false } });
    expect(await sql`select clearance_id from clearances_to_lapse(500) where clearance_id = ${asked.id}`).toEqual([]);
    const trail = await sql<{ actor: string; fields: string[] }>`select actor_kind as actor, fields from audit_event where clinic_id = ${clinic.id} and entity = 'clearance' and entity_id = ${asked.id} and action = 'update'`;
    expect(trail).toEqual([{ actor: 'system', fields: ['status'] }]);
  });

  test('is over where the clinic is, and not an hour before', async () => {
    const asked = await request(pt, await patientToClear());
    await answer(pt, asked, granted(today, { validUntil: today })).expect(200);
    expect(await sql`select clearance_id from clearances_to_lapse(500) where clearance_id = ${asked.id}`).toEqual([]);
    expect((await pt.get(`/clearances/${asked.id}`).expect(200)).body.status).toBe('granted');
  });
});
