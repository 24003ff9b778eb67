// The letter that asks for a clearance: its words, its signature, its ways out, and its papers.
import { randomUUID } from 'node:crypto';
import type { Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { answer, request as ask, type Clearance } from '../support/clearances.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { mailTo } from '../support/mail.js';
import { bytes, pdfPages, pdfText } from '../support/pdf-text.js';
import { until } from '../support/until.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

const CANCER = { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false } as const;

async function asked(agent: Agent = physio(), more: object = {}): Promise<Clearance & { readonly patientId: string }> {
  const { id: patientId } = await healthyPatient(physio(), CANCER);
  return { ...(await ask(agent, patientId, more)), patientId };
}

interface Versioned {
  readonly version: number;
}

const letter = async (agent: Agent, { id }: { readonly id: string }) => (await agent.get(`/clearances/${id}/letter`).expect(200)).body;
const write = (agent: Agent, { id }: { readonly id: string }, { version }: Versioned, body: object) => agent.put(`/clearances/${id}/letter`).set('If-Match', `"${version}"`).send(body);
const sign = (agent: Agent, { id }: { readonly id: string }, { version }: Versioned, body: object = {}) => agent.post(`/clearances/${id}/letter/signature`).set('If-Match', `"${version}"`).send(body);
const send = (agent: Agent, { id }: { readonly id: string }, body: object) => agent.post(`/clearances/${id}/letter/sendings`).send(body);
const paper = async (agent: Agent, { id }: { readonly id: string }, which: string): Promise<Buffer> => (await agent.get(`/clearances/${id}/letter/${which}`).buffer(true).parse(bytes).expect(200)).body;

const PARTS = { situation: 'Came for physiotherapy.', background: 'No medicines.', assessment: 'Agreement is needed.', recommendation: 'May we treat the left calf?' } as const;

describe('the words', () => {
  test('name the technique and the place that wait, why with its source, what was reported when, and the medicines', async () => {
    const { id: patientId } = await healthyPatient(physio(), CANCER);
    await physio().post(`/patients/${patientId}/medicines`).send({ text: 'tamoxifen 20 mg', startedOn: '2026-01-05' }).expect(201);
    const clearance = await ask(physio(), patientId, { regions: [{ region: 'calf', side: 'left' }], techniqueGroups: ['light-pressure'] });
    const { parts } = await letter(physio(), clearance);
    expect(parts.situation).toContain('Treatment that waits for it: light pressure.\nPlace: left calf.');
    expect(parts.background).toMatch(/Cancer now.* Yes\. \([A-Z][a-z]+ \d+, \d{4}\)/u);
    expect(parts.background).toContain('tamoxifen 20 mg');
    expect(parts.assessment).toContain('oncology agreement');
    expect(parts.recommendation).toContain('with what limits (regions, techniques, pressure, until when)?');
    await physio().post(`/patients/${patientId}/clearances`).send({ addressee: 'Dr. A', regions: [{ region: 'sacrum', side: 'left' }] }).expect(400);
    await physio().post(`/patients/${patientId}/clearances`).send({}).expect(400);
  });

  test('are edited by practitioners on the version they saw, and copied as text', async () => {
    const clearance = await asked();
    const before = await letter(physio(), clearance);
    expect(before).toMatchObject({ version: 1, addressee: 'Dr. Adeyemi, oncology', signedAt: null, sendings: [], can: { edit: true, sign: true, send: false } });
    const { body: written } = await write(physio(), clearance, before, { addressee: 'Dr. Osei', parts: PARTS }).expect(200);
    expect(written).toMatchObject({ version: 2, addressee: 'Dr. Osei', parts: PARTS });
    const { body: whole } = await physio().get(`/clearances/${clearance.id}`).expect(200);
    expect(whole).toMatchObject({ addressee: 'Dr. Osei', question: PARTS.recommendation });
    expect(whole.letter.body).toContain(`\nRequest\n${PARTS.recommendation}`);
    const stale = await write(masseur(), clearance, before, { parts: PARTS }).expect(409);
    expect(stale.body.current.version).toBe(2);
    await write(clinic.as('assistant'), clearance, written, { parts: PARTS }).expect(403);
    expect((await letter(clinic.as('assistant'), clearance)).can).toEqual({ edit: false, sign: false, send: false });
    for (const role of ['clinic_admin', 'owner'] as const) await clinic.as(role).get(`/clearances/${clearance.id}/letter`).expect(403);
    await (await newClinic()).as('physiotherapist').get(`/clearances/${clearance.id}/letter`).expect(404);
  });

  test('go to somebody in the directory under the name that stands there', async () => {
    const { body: contact } = await physio().post('/contacts').send({ name: 'Dr Osei', practice: 'Oncology North', email: 'osei@example.test' }).expect(201);
    const clearance = await asked(physio(), { addressee: undefined, contactId: contact.id });
    expect(await letter(physio(), clearance)).toMatchObject({ addressee: 'Dr Osei, Oncology North', contactId: contact.id, email: 'osei@example.test' });
    const elsewhere = await newClinic();
    const { body: foreign } = await elsewhere.as('physiotherapist').post('/contacts').send({ name: 'Dr Far' }).expect(201);
    await write(physio(), clearance, { version: 1 }, { contactId: foreign.id, parts: PARTS }).expect(400);
    const { body: typed } = await write(physio(), clearance, { version: 1 }, { contactId: null, addressee: 'Ward 5', parts: PARTS }).expect(200);
    expect(typed).toMatchObject({ addressee: 'Ward 5', contactId: null, email: null });
  });
});

describe('the signature', () => {
  test('keeps the letter whole: every copy is the same, with its identifiers and number on each page', async () => {
    const clearance = await asked();
    expect(pdfText(await paper(physio(), clearance, 'document'))).toContain('DRAFT');
    const { body: signed } = await sign(physio(), clearance, { version: 1 }).expect(200);
    expect(signed).toMatchObject({ signedRole: 'physiotherapist', can: { edit: false, sign: false, send: true } });
    const printed = await paper(clinic.as('assistant'), clearance, 'document');
    const text = pdfText(printed);
    for (const words of ['Request for clearance', 'Dr. Adeyemi, oncology', 'Answer by', 'Treatment is allowed', 'Yes, with the limits below', 'Highest pressure', 'Until (date)', 'Signature, date', signed.contentHash]) expect(text).toContain(words);
    expect(text).not.toContain('DRAFT');
    const pages = pdfPages(printed);
    pages.forEach((page, at) => {
      expect(page.text).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page.text).toContain(clearance.patientId.slice(-8).toUpperCase());
    });

    await physio().post(`/patients/${clearance.patientId}/medicines`).send({ text: 'ramipril 5 mg' }).expect(201);
    expect(pdfText(await paper(physio(), clearance, 'document'))).toBe(text);
    expect((await sign(physio(), clearance, { version: 1 }).expect(422)).body.code).toBe('already-signed');
    expect((await write(physio(), clearance, { version: 1 }, { parts: PARTS }).expect(422)).body.code).toBe('letter-signed');
    const refused = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, `update clearance set letter = '{"body": "x"}' where id = $1`, [clearance.id]), await answerTo(db, `update clearance set addressee = 'x' where id = $1`, [clearance.id]),
      await answerTo(db, 'update clearance_signature set signed_name = signed_name where clearance_id = $1', [clearance.id]), await answerTo(db, 'delete from clearance_signature where clearance_id = $1', [clearance.id]),
    ]);
    expect(refused).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED]);
  });

  test('needs every part that matters, by who has seen the words', async () => {
    const clearance = await asked();
    const { body: empty } = await write(physio(), clearance, clearance, { parts: { ...PARTS, recommendation: ' ' } }).expect(200);
    expect((await sign(physio(), clearance, empty).expect(422)).body).toMatchObject({ code: 'letter-incomplete', errors: [{ pointer: '/letter/recommendation', detail: 'Say something under “Request”.' }] });
    await sign(physio(), clearance, clearance).expect(409);
    await sign(clinic.as('assistant'), clearance, empty).expect(403);
  });

  test('of a massage therapist names no cause, unless the words are somebody else’s', async () => {
    const first = await asked(masseur());
    await sign(masseur(), first, first).expect(200);
    const clearance = await asked(masseur());
    const { body: named } = await write(masseur(), clearance, clearance, { parts: { ...PARTS, assessment: 'This looks like a thrombosis.' } }).expect(200);
    expect((await sign(masseur(), clearance, named).expect(422)).body).toMatchObject({ code: 'role-wording', errors: [{ pointer: '/letter/assessment', code: 'diagnosis-word' }] });
    await sign(masseur(), clearance, named, { wordsSeen: true }).expect(200);
  });
});

describe('the ways out', () => {
  test('a mail takes the signed letter along and says nothing of its own', async () => {
    const clearance = await asked();
    const email = `${randomUUID()}@example.test`;
    expect((await send(physio(), clearance, { way: 'email', email }).expect(422)).body.code).toBe('letter-not-signed');
    await sign(physio(), clearance, { version: 1 }).expect(200);
    expect((await send(physio(), clearance, { way: 'email' }).expect(422)).body).toMatchObject({ code: 'no-email', errors: [{ pointer: '/email' }] });
    await send(clinic.as('assistant'), clearance, { way: 'printed' }).expect(403);
    const { body: sent } = await send(masseur(), clearance, { way: 'email', email }).expect(201);
    expect(sent.sendings).toEqual([{ id: expect.any(String), way: 'email', recipient: email, at: expect.any(String), byName: clinic.members.massage_therapist.displayName, mail: expect.objectContaining({ lastError: null }) }]);
    const mail = await mailTo(email);
    expect(mail).toContain('filename=clearance-request.pdf');
    expect(mail).toContain(Buffer.from('%PDF-1').toString('base64').slice(0, 7));
    expect(mail).not.toContain(clearance.patientId);
    expect(mail.slice(0, mail.indexOf('filename='))).not.toMatch(/cancer|oncolog/iu);
    const [message] = await sql<{ id: string }>`select id from outbox_message where clearance_id = ${clearance.id} and kind = 'clearance-letter'`;
    expect((await clinic.as('clinic_admin').get(`/messages/${message?.id}`).expect(200)).body).toMatchObject({ kind: 'clearance-letter', to: email, patientId: clearance.patientId });
    const trail = await sql`select action, fields from audit_event where entity = 'clearance' and entity_id = ${clearance.id} and action in ('sign', 'send') order by at`;
    expect(trail).toMatchObject([{ action: 'sign' }, { action: 'send', fields: ['way:email'] }]);
  });

  test('paper is recorded, as often as it goes, newest first', async () => {
    const clearance = await asked();
    await sign(physio(), clearance, { version: 1 }).expect(200);
    for (const way of ['faxed', 'printed', 'handed-over']) await send(physio(), clearance, { way }).expect(201);
    const { sendings } = await letter(physio(), clearance);
    expect(sendings.map(({ way, recipient, mail }: { way: string; recipient: unknown; mail: unknown }) => [way, recipient, mail])).toEqual([['handed-over', null, null], ['printed', null, null], ['faxed', null, null]]);
    const refused = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, 'update clearance_sending set way = way where signature_id in (select id from clearance_signature where clearance_id = $1)', [clearance.id]),
      await answerTo(db, 'delete from clearance_sending where signature_id in (select id from clearance_signature where clearance_id = $1)', [clearance.id]),
    ]);
    expect(refused).toEqual([RESTRICTED, RESTRICTED]);
  });

  test('a mail that is refused is told with the letter', async () => {
    const clearance = await asked();
    await sign(physio(), clearance, { version: 1 }).expect(200);
    const { body } = await send(physio(), clearance, { way: 'email', email: `${randomUUID()}@example.test` }).expect(201);
    await sql`update outbox_message set status = 'failed', last_error = 'address-refused', next_attempt_at = now() + interval '1 day' where cause = ${`clearance-sending:${body.sendings[0].id}`}`;
    const { sendings } = await letter(physio(), clearance);
    expect(sendings[0].mail).toMatchObject({ state: 'undelivered', lastError: 'address-refused' });
  });

  test('end with the answer: a letter that waits is not sent any more', async () => {
    const clearance = await asked();
    await sign(physio(), clearance, { version: 1 }).expect(200);
    const { body } = await answer(physio(), clearance, { decision: 'declined', answeredByName: 'Dr. Ngozi Adeyemi', answeredByProfession: 'oncologist', answeredOn: now }).expect(200);
    expect(body.answeredByProfession).toBe('oncologist');
    expect((await send(physio(), clearance, { way: 'printed' }).expect(422)).body.code).toBe('not-possible');
    expect((await letter(physio(), clearance)).can).toEqual({ edit: false, sign: false, send: false });
    const unsigned = await asked();
    await answer(physio(), unsigned, { decision: 'declined', answeredByName: 'Dr. Ngozi Adeyemi', answeredByProfession: 'oncologist', answeredOn: now }).expect(200);
    expect((await sign(physio(), unsigned, { version: 2 }).expect(422)).body.code).toBe('not-possible');
    const waiting = randomUUID();
    await sql`insert into outbox_message (clinic_id, id, kind, recipient, clearance_id, cause) values (${clinic.id}, ${waiting}, 'clearance-letter', 'late@example.test', ${clearance.id}, ${`clearance-sending:${waiting}`})`;
    const over = async () => (await sql<{ status: string; last_error: string | null }>`select status, last_error from outbox_message where id = ${waiting}`)[0];
    await until(async () => (await over())?.status !== 'pending', 'the worker has looked at the letter');
    expect(await over()).toEqual({ status: 'failed', last_error: 'no-longer-wanted' });
  });
});

test('the patient’s copy says in plain words whom we asked and what happens now, in their language', async () => {
  const clearance = await asked(physio(), { dueOn: daysFrom(now, 5) });
  await sign(physio(), clearance, { version: 1 }).expect(200);
  const english = pdfText(await paper(physio(), clearance, 'patient-copy'));
  for (const words of ['We asked for agreement', 'Dr. Adeyemi, oncology', 'You do not have to do anything.', 'Page 1 of']) expect(english).toContain(words);
  expect(english).not.toMatch(/SHA-256|Assessment|Treatment is allowed/u);
  const french = pdfText(await paper(physio(), clearance, 'patient-copy?language=fr'));
  for (const words of ['Nous avons demandé un accord', 'rien à faire. Nous attendons leur réponse', 'Page 1 de']) expect(french).toContain(words);
});
