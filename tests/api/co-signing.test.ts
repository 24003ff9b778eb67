// An assistant's note on its way to two signatures: sent, returned, taken back, co-signed; what does not follow is refused.
import { type Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { jpeg } from '../support/pictures.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let patient: string;
beforeAll(async () => {
  clinic = await newClinic();
  patient = (await healthyPatient(clinic.as('physiotherapist'))).id;
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const assistant = () => clinic.as('assistant');
const idOf = (role: 'physiotherapist' | 'massage_therapist' | 'assistant') => clinic.members[role].membershipId;

interface Note {
  readonly id: string;
  readonly version: number;
}

let written = 0;

async function draft(visit: object = {}): Promise<Note> {
  written += 1;
  const begun = await assistant().post(`/patients/${patient}/sessions`).send({ visitType: 'follow-up', ...visit }).expect(201);
  const text = { subjective: `Told for the ${written}th time.`, objective: `Seen for the ${written}th time.`, assessment: `Thought for the ${written}th time.`, plan: `Planned for the ${written}th time.` };
  return (await assistant().patch(`/sessions/${begun.body.id}`).set('If-Match', '"1"').send(text).expect(200)).body;
}

const take = (agent: Agent, step: string, { id, version }: Note, body?: object) => agent.post(`/sessions/${id}/${step}`).set('If-Match', `"${version}"`).send(body);
const send = (note: Note, body: object = {}) => take(assistant(), 'co-signature-request', note, { warningsSeen: true, ...body });
const sent = async (body: object = {}, visit: object = {}) => (await send(await draft(visit), body).expect(200)).body;
const sign = (agent: Agent, note: Note) => take(agent, 'signature', note, { warningsSeen: true });
const taskOf = async (key: string) => (await sql<{ kind: string; status: string; owner_id: string | null }>`select kind, status, owner_id from task where cause_key = ${key}`)[0];

it('is sent by its author, signed first, and waits unchanged', async () => {
  const note = await sent({ askedId: idOf('physiotherapist'), comment: 'First calf I saw.' });
  expect(note).toMatchObject({
    status: 'awaiting-co-signature', signedAt: null, can: { edit: false, sign: false, send: false, recall: true, giveBack: false, withdraw: false },
    signatures: [{ memberId: idOf('assistant'), name: clinic.members.assistant.displayName, role: 'assistant' }],
    signatureSteps: [{ step: 'sent', askedId: idOf('physiotherapist'), comment: 'First calf I saw.', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u) }],
  });
  expect(await taskOf(`unsigned-note:${note.id}`)).toMatchObject({ status: 'done' });
  expect(await taskOf(`co-signature:${note.id}`)).toMatchObject({ kind: 'co-signature', status: 'open', owner_id: idOf('physiotherapist') });
  const { body } = await assistant().patch(`/sessions/${note.id}`).set('If-Match', `"${note.version}"`).send({ plan: 'Other words' }).expect(409);
  expect(body.code).toBe('awaiting-co-signature');
  await physio().patch(`/sessions/${note.id}`).set('If-Match', `"${note.version}"`).send({ plan: 'Other words' }).expect(409);
  await physio().put(`/sessions/${note.id}/techniques`).set('If-Match', `"${note.version}"`).send({ techniques: [] }).expect(409);
  await physio().post(`/patients/${patient}/findings`).send({ kind: 'note', region: 'calf', side: 'left', data: { text: 'late' }, sessionId: note.id }).expect(409);
});

it('stands in the chart as waiting, beside the drafts, and leaves that list with the second signature', async () => {
  const note = await sent();
  const inChart = async () => (await physio().get(`/patients/${patient}/chart`).expect(200)).body.drafts.filter(({ id }: Note) => id === note.id);
  expect(await inChart()).toMatchObject([{ status: 'awaiting-co-signature', authorId: idOf('assistant') }]);
  await sign(physio(), note).expect(200);
  expect(await inChart()).toEqual([]);
});

it('is signed with its photographs: one more is another fingerprint, taken away again it is the first', async () => {
  const hashOf = (note: { signatureSteps: { contentHash: string }[] }) => note.signatureSteps.at(-1)?.contentHash;
  await physio().post(`/patients/${patient}/consent-choices`).send({ area: 'photographs', choice: 'granted' }).expect(201);
  const recalled = async (note: Note) => (await take(assistant(), 'recall', note).expect(200)).body;
  const before = await sent();
  const open = await recalled(before);
  const about = JSON.stringify({ region: 'calf', side: 'left', sessionId: open.id });
  const photo = (await assistant().post(`/patients/${patient}/photos`).field('about', about).attach('file', await jpeg(), { filename: 'a.jpg', contentType: 'image/jpeg' }).expect(201)).body;
  const withPhoto = (await send(open).expect(200)).body;
  expect(hashOf(withPhoto)).not.toBe(hashOf(before));
  const again = await recalled(withPhoto);
  await assistant().post(`/photos/${photo.id}/withdrawal`).send({ reason: 'Out of focus' }).expect(204);
  expect(hashOf((await send(again).expect(200)).body)).toBe(hashOf(before));
});

it('is signed without the marks of the screen; carried lines are on record, and how the text stood', async () => {
  const { id, version } = await draft();
  const objective = '»\u00A0Tender mid calf, left side.\n›\u00A0Swedish massage, left calf.\n› typed so.';
  const marked = (await assistant().patch(`/sessions/${id}`).set('If-Match', `"${version}"`).send({ objective }).expect(200)).body;
  const waiting = (await send(marked).expect(200)).body;
  const carriedLines = [{ section: 'objective', text: 'Tender mid calf, left side.' }];
  expect(waiting).toMatchObject({ objective: 'Tender mid calf, left side.\nSwedish massage, left calf.\n› typed so.', carriedLines });
  const { body } = await sign(physio(), waiting).expect(200);
  expect(body).toMatchObject({ status: 'signed', objective: waiting.objective, carriedLines });
  const revisions = (await assistant().get(`/sessions/${id}/revisions`).expect(200)).body.items;
  expect(revisions[0]).toMatchObject({ objective, savedByName: clinic.members.assistant.displayName });
});

it('is co-signed: both signatures stand, under one fingerprint that is in the trail twice', async () => {
  const note = await sent();
  const shown = (await physio().get(`/sessions/${note.id}`).expect(200)).body;
  expect(shown.can).toMatchObject({ sign: true, giveBack: true, edit: false, send: false, recall: false });
  const { body } = await sign(physio(), shown).expect(200);
  expect(body).toMatchObject({
    status: 'signed', signedByName: clinic.members.physiotherapist.displayName, contentHash: note.signatureSteps[0].contentHash,
    signatures: [{ name: clinic.members.assistant.displayName, role: 'assistant' }, { name: clinic.members.physiotherapist.displayName, role: 'physiotherapist' }],
    signatureSteps: [{ step: 'sent' }, { step: 'co-signed' }],
  });
  expect(await taskOf(`co-signature:${note.id}`)).toMatchObject({ status: 'done' });
  const trail = await sql<{ action: string; fields: string[] }>`select action, fields from audit_event where entity_id = ${note.id} and action in ('send', 'sign') order by seq`;
  expect(trail).toEqual([{ action: 'send', fields: ['author-signature', `hash:${body.contentHash}`] }, { action: 'sign', fields: [`hash:${body.contentHash}`] }]);
});

it('is returned with a comment, changed, sent again and signed; the first signature stays in the history', async () => {
  const note = await sent();
  await take(masseur(), 'return', note, { comment: '' }).expect(400);
  const { body: back } = await take(masseur(), 'return', note, { comment: 'Which side?' }).expect(200);
  expect(back).toMatchObject({ status: 'draft', signatures: [], signatureSteps: [{ step: 'sent' }, { step: 'returned', comment: 'Which side?', memberRole: 'massage_therapist' }] });
  expect(await taskOf(`note-returned:${note.id}`)).toMatchObject({ kind: 'note-returned', status: 'open', owner_id: idOf('assistant') });
  await sign(masseur(), back).expect(409);
  const { body: changed } = await assistant().patch(`/sessions/${note.id}`).set('If-Match', `"${back.version}"`).send({ objective: 'The left side, tender.' }).expect(200);
  const { body: again } = await send(changed).expect(200);
  expect(await taskOf(`note-returned:${note.id}`)).toMatchObject({ status: 'done' });
  const { body } = await sign(masseur(), again).expect(200);
  expect(body.signatures).toHaveLength(2);
  expect(body.signatureSteps.map(({ step }: { step: string }) => step)).toEqual(['sent', 'returned', 'sent', 'co-signed']);
  expect(body.signatureSteps[0].contentHash).not.toBe(body.contentHash);
});

it('is taken back by its author, who may then change it', async () => {
  const note = await sent();
  const { body } = await take(assistant(), 'recall', note).expect(200);
  expect(body).toMatchObject({ status: 'draft', signatures: [], can: { edit: true, send: true } });
  expect(await taskOf(`unsigned-note:${note.id}`)).toMatchObject({ status: 'open' });
  expect(await taskOf(`co-signature:${note.id}`)).toMatchObject({ status: 'done' });
});

describe('what does not follow is refused:', () => {
  it('a second signature without the first, and a first one that is somebody else’s', async () => {
    const note = await draft();
    expect((await sign(physio(), note).expect(409)).body.code).toBe('not-sent');
    await take(physio(), 'co-signature-request', note, { warningsSeen: true }).expect(403);
    await take(physio(), 'return', note, { comment: 'Too early.' }).expect(409);
    await take(assistant(), 'recall', note).expect(409);
    await sign(assistant(), note).expect(403);
  });

  it('a practitioner’s own note is not sent', async () => {
    const { body } = await physio().post(`/patients/${patient}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    await take(physio(), 'co-signature-request', body, { warningsSeen: true }).expect(403);
  });

  it('an incomplete note', async () => {
    const { body: begun } = await assistant().post(`/patients/${patient}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    expect((await send(begun).expect(422)).body.code).toBe('incomplete');
  });

  it('anything on an older version, and anything once it is signed', async () => {
    const note = await sent();
    await sign(physio(), { ...note, version: note.version - 1 }).expect(409);
    const { body: signed } = await sign(physio(), note).expect(200);
    for (const [agent, step, body] of [[assistant(), 'recall', undefined], [physio(), 'return', { comment: 'Too late.' }], [physio(), 'signature', { warningsSeen: true }], [assistant(), 'co-signature-request', { warningsSeen: true }]] as const) {
      expect((await take(agent, step, signed, body).expect(409)).body.code).toBe('signed');
    }
  });

  it('whoever may not hold the visit: a first physiotherapy visit is a physiotherapist’s', async () => {
    const first = await draft({ visitType: 'physio-initial' });
    const { body: who } = await assistant().get(`/sessions/${first.id}/co-signers`).expect(200);
    expect(who.coSigners.map(({ role }: { role: string }) => role)).toEqual(['physiotherapist']);
    expect((await send(first, { askedId: idOf('massage_therapist') }).expect(400)).body.errors).toMatchObject([{ pointer: '/askedId' }]);
    const { body: waiting } = await send(first).expect(200);
    await sign(masseur(), waiting).expect(403);
    await take(masseur(), 'return', waiting, { comment: 'Not mine.' }).expect(403);
    await sign(physio(), waiting).expect(200);
  });

  it('an assistant or another clinic’s person as co-signer', async () => {
    const note = await draft();
    const stranger = (await newClinic()).members.physiotherapist.membershipId;
    for (const askedId of [idOf('assistant'), stranger]) await send(note, { askedId }).expect(400);
  });
});

describe('the list of what is not signed', () => {
  it('shows one’s own with age, what waits for whom, and to the clinic’s owner only how many', async () => {
    const own = await newClinic();
    const person = (await healthyPatient(own.as('physiotherapist'))).id;
    const begin = async (visitDate?: string): Promise<Note> =>
      (await own.as('assistant').post(`/patients/${person}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'secret-reason', ...(visitDate !== undefined && { visitDate }) }).expect(201)).body;
    const old = await begin('2026-01-05');
    const waiting = await begin();
    await take(own.as('assistant'), 'co-signature-request', waiting, { warningsSeen: true, askedId: own.members.physiotherapist.membershipId }).expect(200);
    const listed = async (role: 'assistant' | 'physiotherapist' | 'massage_therapist' | 'clinic_admin') => (await own.as(role).get('/home/unsigned-notes').expect(200)).body;
    const theirs = await listed('assistant');
    expect(theirs).toMatchObject({ mine: [{ sessionId: old.id, state: 'draft', overdue: true }, { sessionId: waiting.id, state: 'awaiting-co-signature', days: 0, overdue: false }], waiting: [], byPerson: null });
    expect(theirs.mine[0].days).toBeGreaterThan(2);
    expect(await listed('physiotherapist')).toMatchObject({ mine: [], waiting: [{ sessionId: waiting.id }] });
    expect(await listed('massage_therapist')).toMatchObject({ mine: [], waiting: [] });
    const admin = await listed('clinic_admin');
    expect(admin).toEqual({ mine: [], waiting: [], byPerson: [{ memberId: own.members.assistant.membershipId, displayName: own.members.assistant.displayName, count: 2, overdue: 1, days: theirs.mine[0].days }] });
    expect(JSON.stringify(admin)).not.toContain(person);
  });
});

describe('checks before a signature', () => {
  const remarksOf = async (id: string) => (await physio().get(`/sessions/${id}/signing-check`).expect(200)).body.warnings.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);

  it('a late entry, carried lines, a finding without a side', async () => {
    const person = (await healthyPatient(physio())).id;
    const text = { subjective: 'Told in quite a few words.', objective: 'Seen in quite a few words.', assessment: 'Better than before, it seems.', plan: 'Again in one week, as planned.' };
    const first = (await physio().post(`/patients/${person}/sessions`).send({ visitType: 'follow-up', visitDate: '2026-01-05' }).expect(201)).body;
    const written_ = (await physio().patch(`/sessions/${first.id}`).set('If-Match', '"1"').send(text).expect(200)).body;
    expect(await remarksOf(first.id)).toEqual(['/visitDate late']);
    const { body } = await sign(physio(), written_).expect(200);
    expect(body.lateEntry).toEqual({ begunOn: expect.stringMatching(/^2026-/u), signedOn: expect.stringMatching(/^2026-/u) });
    const next = (await physio().post(`/patients/${person}/sessions`).send({ visitType: 'follow-up' }).expect(201)).body;
    await physio().patch(`/sessions/${next.id}`).set('If-Match', '"1"').send({ ...text, subjective: 'Told in other words this time.', plan: `»\u00A0${text.plan}` }).expect(200);
    await physio().post(`/patients/${person}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'tender' }, sessionId: next.id }).expect(201);
    expect(await remarksOf(next.id)).toEqual(['/findings/0 side-missing', '/objective carried', '/assessment carried', '/plan carried']);
  });

  it('more minutes than the visit was booked for', async () => {
    const person = (await healthyPatient(physio())).id;
    const [row] = await sql<{ id: string }>`
      insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
      values (${clinic.id}, gen_random_uuid(), ${person}, ${idOf('massage_therapist')}, 'massage-session', now() - interval '30 minutes', now(), ${idOf('massage_therapist')}) returning id`;
    const { body } = await masseur().post(`/patients/${person}/sessions`).send({ visitType: 'massage-session', appointmentId: row?.id }).expect(201);
    const technique = { modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 45, response: 'better' };
    await masseur().put(`/sessions/${body.id}/techniques`).set('If-Match', `"${body.version}"`).send({ techniques: [technique] }).expect(200);
    const { body: check } = await masseur().get(`/sessions/${body.id}/signing-check`).expect(200);
    expect(check.warnings).toMatchObject([{ pointer: '/techniques', code: 'long', detail: expect.stringContaining('booked for 30') }]);
  });
});
