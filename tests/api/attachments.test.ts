import type { Agent } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { fromPhone, gif, HIDDEN, html, jpeg, pixelBomb, png, svg } from '../support/pictures.js';
import { letterPdf, withScript } from '../support/pdf-files.js';
import { bytes } from '../support/pdf-text.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const admin = () => clinic.as('clinic_admin');
const physio = () => clinic.as('physiotherapist');
const ABOUT = { kind: 'referral-letter', source: 'Dr Okafor', datedOn: '2026-03-02' } as const;

async function inbound(agent: Agent = admin()): Promise<{ readonly id: string; readonly version: number }> {
  const { id } = await newPatient(agent);
  const { body } = await agent.post(`/patients/${id}/referrals`).send({ direction: 'inbound', toName: 'Dr Okafor' }).expect(201);
  return body;
}

/** The name and the type that the sender claims are the same for whatever is sent. */
const send = (agent: Agent, referralId: string, file: Buffer, about: object = ABOUT) =>
  agent.post(`/referrals/${referralId}/attachments`).field('about', JSON.stringify(about)).attach('file', file, { filename: 'letter.pdf', contentType: 'application/pdf' });

const trail = (patientId: string) => sql<{ action: string; entity: string }>`select action, entity from audit_event where clinic_id = ${clinic.id} and patient_id = ${patientId} and entity = 'referral-attachment' order by seq`;

describe('a letter', () => {
  test('is taken by administration, listed, opened byte for byte and looked up in the trail', async () => {
    const { id } = await inbound();
    const sent = letterPdf('Please see this person.');
    const { body } = await send(admin(), id, sent).expect(201);
    expect(body).toMatchObject({ ...ABOUT, mediaType: 'application/pdf', sizeBytes: sent.length, removedAt: null, can: { remove: true } });
    expect((await physio().get(`/referrals/${id}/attachments`).expect(200)).body).toMatchObject({ canAdd: true, items: [{ id: body.id, kind: 'referral-letter' }] });
    const opened = await admin().get(`/attachments/${body.id}/content`).buffer(true).parse(bytes).expect(200);
    expect(Buffer.compare(opened.body as Buffer, sent)).toBe(0);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(opened.headers['content-disposition']).toMatch(/^attachment; filename="referral-letter-\d{4}-\d{2}-\d{2}\.pdf"$/u);
    const [{ patient_id: patientId } = { patient_id: '' }] = await sql<{ patient_id: string }>`select patient_id from referral where id = ${id}`;
    expect((await trail(patientId)).map(({ action }) => action)).toEqual(['create', 'list', 'read']);
  });

  test('photographed is kept without a trace of place and camera', async () => {
    const { id } = await inbound();
    const { body } = await send(admin(), id, await fromPhone()).expect(201);
    expect(body.mediaType).toBe('image/jpeg');
    const opened = await physio().get(`/attachments/${body.id}/content`).buffer(true).parse(bytes).expect(200);
    expect(opened.headers['content-type']).toBe('image/jpeg');
    for (const trace of [HIDDEN, 'Exif', 'GPS']) expect([trace, (opened.body as Buffer).includes(trace)]).toEqual([trace, false]);
    expect((await send(admin(), id, await png()).expect(201)).body.mediaType).toBe('image/jpeg');
  });

  test('comes from the assistant too, who removes only what they added', async () => {
    const { id } = await inbound();
    const { body: letter } = await send(admin(), id, await jpeg()).expect(201);
    const assistant = clinic.as('assistant');
    expect((await assistant.get(`/referrals/${id}/attachments`).expect(200)).body.items[0].can.remove).toBe(false);
    await assistant.post(`/attachments/${letter.id}/removal`).send({ reason: 'Wrong person' }).expect(403);
    const { body: own } = await send(assistant, id, await jpeg(), { kind: 'reply' }).expect(201);
    await assistant.post(`/attachments/${own.id}/removal`).send({ reason: 'Wrong person' }).expect(204);
  });
});

describe('is refused', () => {
  test.each([
    ['a picture that moves', gif, 422, 'file-type-not-taken'],
    ['a drawing that runs', () => Promise.resolve(svg), 422, 'file-type-not-taken'],
    ['a page of the web', () => Promise.resolve(html), 422, 'file-type-not-taken'],
    ['a picture made to exhaust memory', pixelBomb, 422, 'picture-too-large'],
    ['a PDF with a script', () => Promise.resolve(withScript()), 422, 'document-not-safe'],
    ['half a PDF', () => Promise.resolve(letterPdf('x').subarray(0, 60)), 422, 'file-unreadable'],
    ['more than ten megabytes', () => Promise.resolve(Buffer.alloc(10 * 1024 * 1024 + 1, 0x25)), 413, 'file-too-large'],
  ])('%s', async (_what, file, status, code) => {
    const { id } = await inbound();
    const { body } = await send(admin(), id, await file()).expect(status);
    expect(body.code).toBe(code);
    expect((await admin().get(`/referrals/${id}/attachments`).expect(200)).body.items).toEqual([]);
  });

  test.each([
    ['a day to come', { ...ABOUT, datedOn: '2999-01-01' }, '/datedOn'],
    ['no kind', { source: 'x' }, '/kind'],
    ['a kind of its own', { kind: 'invoice' }, '/kind'],
  ])('%s', async (_what, about, pointer) => {
    const { id } = await inbound();
    expect((await send(admin(), id, await jpeg(), about).expect(400)).body.errors[0].pointer).toBe(pointer);
  });

  test('one more than twenty', async () => {
    const { id } = await inbound();
    const file = await jpeg();
    for (let one = 0; one < 20; one += 1) await send(admin(), id, file).expect(201);
    expect((await admin().get(`/referrals/${id}/attachments`).expect(200)).body.canAdd).toBe(false);
    expect((await send(admin(), id, file).expect(422)).body.code).toBe('too-many');
  });
});

test('what is removed is gone, and that it was there is told', async () => {
  const { id } = await inbound();
  const { body } = await send(admin(), id, await jpeg()).expect(201);
  await physio().post(`/attachments/${body.id}/removal`).send({ reason: 'Belongs to somebody else' }).expect(204);
  await physio().get(`/attachments/${body.id}/content`).expect(410);
  await physio().post(`/attachments/${body.id}/removal`).send({ reason: 'Again' }).expect(410);
  const { body: list } = await admin().get(`/referrals/${id}/attachments`).expect(200);
  expect(list.items).toMatchObject([{ id: body.id, removedReason: 'Belongs to somebody else', can: { remove: false } }]);
  expect(await sql`select length(bytes) as left from referral_attachment where id = ${body.id}`).toEqual([{ left: 0 }]);
});

test('a closed referral keeps its papers, also against the owner of the tables', async () => {
  const { id, version } = await inbound(physio());
  const { body } = await send(physio(), id, await jpeg()).expect(201);
  await physio().post(`/referrals/${id}/steps`).set('If-Match', `"${version}"`).send({ step: 'close', outcome: 'Not needed.', patientTold: true, closeReason: 'Went elsewhere.' }).expect(200);
  expect((await physio().get(`/referrals/${id}/attachments`).expect(200)).body).toMatchObject({ canAdd: false, items: [{ can: { remove: false } }] });
  await physio().post(`/attachments/${body.id}/removal`).send({ reason: 'Too late' }).expect(422);
  await send(physio(), id, await jpeg()).expect(422);
  await physio().get(`/attachments/${body.id}/content`).expect(200);
  const removal = "update referral_attachment set status = 'removed', bytes = '', removed_at = now(), removed_by_id = added_by_id, removed_reason = 'x' where id = $1";
  const answers = await attempting('owner', clinic.id, async (db) => [await answerTo(db, removal, [body.id]), await answerTo(db, 'delete from referral_attachment where id = $1', [body.id])]);
  expect(answers).toEqual([RESTRICTED, RESTRICTED]);
  const asApp = await attempting('lw_app', clinic.id, async (db) => [await answerTo(db, 'update referral_attachment set kind = kind where id = $1', [body.id]), await answerTo(db, 'delete from referral_attachment where id = $1', [body.id])]);
  expect(asApp).toEqual([NO_PRIVILEGE, NO_PRIVILEGE]);
});

test('another clinic’s papers are like none', async () => {
  const { id } = await inbound();
  const { body } = await send(admin(), id, await jpeg()).expect(201);
  const stranger = (await newClinic()).as('physiotherapist');
  await stranger.get(`/referrals/${id}/attachments`).expect(404);
  await stranger.get(`/attachments/${body.id}/content`).expect(404);
  await stranger.post(`/attachments/${body.id}/removal`).send({ reason: 'Mine' }).expect(404);
  await send(stranger, id, await jpeg()).expect(404);
});
