import { createHash, randomUUID } from 'node:crypto';
import { diagnosisWordsIn } from '@legwork/clinical';
import { type Agent } from '../support/api.js';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const assistant = () => clinic.as('assistant');

const FULL = { subjective: 'Calf tight after running.', objective: 'Tender mid calf, left.', assessment: 'Responds to pressure.', plan: 'Again next week, stretch daily.' };
const SWEDISH = { modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better' };

interface Note {
  readonly id: string;
  readonly version: number;
}

async function begin(agent: Agent, patientId: string, visit: object = {}): Promise<Note> {
  const { body } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'massage-session', ...visit }).expect(201);
  return body;
}

const save = (agent: Agent, { id, version }: Note, change: object) => agent.patch(`/sessions/${id}`).set('If-Match', `"${version}"`).send(change);
const treat = (agent: Agent, { id, version }: Note, techniques: readonly object[]) => agent.put(`/sessions/${id}/techniques`).set('If-Match', `"${version}"`).send({ techniques });
const sign = (agent: Agent, { id, version }: Note, body: object = {}) => agent.post(`/sessions/${id}/signature`).set('If-Match', `"${version}"`).send(body);

/** Written, treated and ready to sign. */
async function readyNote(agent: Agent, patientId: string): Promise<Note> {
  const note = await begin(agent, patientId);
  const saved = await save(agent, note, FULL).expect(200);
  return (await treat(agent, saved.body, [SWEDISH]).expect(200)).body;
}

const openTask = async (causeKey: string) => (await sql<{ status: string; owner_id: string; due_on: Date }>`select status, owner_id, due_on from task where cause_key = ${causeKey}`)[0];

describe('beginning a note', () => {
  test('opens the task that reminds of signing', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    expect(note).toMatchObject({ status: 'draft', version: 1, coSignRequired: false, can: { edit: true, sign: true, addAddendum: false, withdraw: true } });
    expect(await openTask(`unsigned-note:${note.id}`)).toMatchObject({ status: 'open', owner_id: clinic.members.massage_therapist.membershipId });
  });

  test('starts with what the patient told in the accepted intake, once', async () => {
    const patient = await newPatient(masseur());
    const intake = randomUUID();
    await sql`insert into intake (clinic_id, id, patient_id, status, accepted_at) values (${clinic.id}, ${intake}, ${patient.id}, 'accepted', now() - interval '1 minute')`;
    await sql`
      insert into intake_answer (clinic_id, id, intake_id, item_id, seq, value, answered_by, answered_at)
      values (${clinic.id}, ${randomUUID()}, ${intake}, 'story.complaint', 1, '"My calf cramps at night"', 'self', now())`;
    const first = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'physio-initial' }).expect(201);
    expect(first.body.subjective).toMatch(/^Patient-reported/u);
    expect(first.body.subjective).toContain('My calf cramps at night');
    const second = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    expect(second.body.subjective).toBe('');
  });

  test('one visit has one note: the second beginner is shown the first', async () => {
    const patient = await newPatient(masseur());
    const appointment = randomUUID();
    await sql`
      insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
      values (${clinic.id}, ${appointment}, ${patient.id}, ${clinic.members.massage_therapist.membershipId}, 'massage-session', '2026-01-05T09:00Z', '2026-01-05T10:00Z', ${clinic.members.owner.membershipId})`;
    const note = await begin(masseur(), patient.id, { appointmentId: appointment });
    const { body } = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up', appointmentId: appointment }).expect(409);
    expect(body.current.id).toBe(note.id);
  });

  test('sent twice with one key it is begun once', async () => {
    const patient = await newPatient(masseur());
    const send = (visitType: string) => masseur().post(`/patients/${patient.id}/sessions`).set('Idempotency-Key', `note-${patient.id}`).send({ visitType });
    const first = await send('follow-up').expect(201);
    const again = await send('follow-up').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await send('review').expect(422);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'session'`;
    expect(rows).toEqual([{ action: 'create' }]);
  });

  test.each([
    ['a visit to come', { visitDate: '2199-01-01' }, '/visitDate'],
    ['a day that does not exist', { visitDate: '2026-02-30' }, '/visitDate'],
    ['another kind of visit', { visitType: 'chat' }, '/visitType'],
    ['an appointment of nobody', { appointmentId: '019a0000-0000-7000-8000-000000000000' }, '/appointmentId'],
    ['a field of the signature', { status: 'signed' }, '/status'],
  ])('refuses %s', async (_what, input, pointer) => {
    const patient = await newPatient(masseur());
    const { body } = await masseur().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up', ...input }).expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('leaves a first physiotherapy examination to physiotherapists', async () => {
    const patient = await newPatient(masseur());
    const { body } = await masseur().post(`/patients/${patient.id}/sessions`).send({ visitType: 'physio-initial' }).expect(403);
    expect(body.code).toBe('not-allowed');
  });
});

describe('saving', () => {
  test('one section leaves the others alone', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const saved = await save(masseur(), note, { subjective: 'Better since last week.' }).expect(200);
    const again = await save(masseur(), saved.body, { plan: 'Continue.' }).expect(200);
    expect(again.body).toMatchObject({ subjective: 'Better since last week.', plan: 'Continue.', objective: '', version: 3 });
    expect(again.headers.etag).toBe('"3"');
  });

  test('a stale version is refused with both sides, whichever section it was about', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    await save(masseur(), note, { subjective: 'From the tablet.' }).expect(200);
    const stale = await save(masseur(), note, { plan: 'From the desk.' }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { version: 2, subjective: 'From the tablet.', plan: '' } });
    await masseur().patch(`/sessions/${note.id}`).send({ plan: 'x' }).expect(428);
  });

  const kept = async (id: string) => (await masseur().get(`/sessions/${id}/revisions`).expect(200)).body.items;

  test('typing makes no history, a loss does', async () => {
    const patient = await newPatient(masseur());
    let note = await begin(masseur(), patient.id);
    for (const text of ['The calf', 'The calf is tight', 'The calf is tight after a long run on Sunday']) note = (await save(masseur(), note, { objective: text }).expect(200)).body;
    expect(await kept(note.id)).toEqual([]);
    note = (await save(masseur(), note, { objective: 'The calf' }).expect(200)).body;
    expect(await kept(note.id)).toMatchObject([{ number: 1, objective: 'The calf is tight after a long run on Sunday', techniques: null }]);
  });

  test('replacing words of the same length is a loss too', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const first = await save(masseur(), note, { plan: 'Heat, then stretch daily, then review.' }).expect(200);
    await save(masseur(), first.body, { plan: 'Come back in two weeks if it persists.' }).expect(200);
    expect(await kept(note.id)).toMatchObject([{ plan: 'Heat, then stretch daily, then review.' }]);
  });

  test('a change of hand is kept, and so is what stood for a minute', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const first = await save(masseur(), note, { subjective: 'Patient says it aches.' }).expect(200);
    const second = await save(physio(), first.body, { subjective: 'Patient says it aches at night.' }).expect(200);
    expect(await kept(note.id)).toHaveLength(1);
    await sql`update session set started_at = started_at - interval '5 minutes' where id = ${note.id}`;
    const old = await begin(masseur(), patient.id);
    await sql`update session set started_at = now() - interval '2 minutes' where id = ${old.id}`;
    const third = await save(masseur(), old, { subjective: 'Stood for long.' }).expect(200);
    await save(masseur(), third.body, { subjective: 'Stood for long. More.' }).expect(200);
    expect(await kept(old.id)).toMatchObject([{ subjective: 'Stood for long.' }]);
    expect(second.body.version).toBe(3);
  });

  test('an assistant writes into no one else’s note', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await save(assistant(), note, { plan: 'x' }).expect(403);
    expect(body.code).toBe('not-allowed');
  });
});

describe('techniques', () => {
  test('are replaced as a list, and the list before is kept', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const first = await treat(masseur(), note, [SWEDISH, { ...SWEDISH, side: 'right', note: 'lighter' }]).expect(200);
    expect(first.body.techniques).toMatchObject([SWEDISH, { ...SWEDISH, side: 'right', note: 'lighter' }]);
    expect(first.body.screeningId).not.toBeNull();
    const second = await treat(masseur(), first.body, []).expect(200);
    expect(second.body.techniques).toEqual([]);
    const { body } = await masseur().get(`/sessions/${note.id}/revisions`).expect(200);
    expect(body.items[0].techniques).toHaveLength(2);
  });

  test('zero pressure is a measurement', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, pressure0To5: 0 }]).expect(200);
    expect(body.techniques[0].pressure0To5).toBe(0);
    const painless = (await treat(masseur(), body, [{ ...SWEDISH, painAfter0To10: 0 }]).expect(200)).body;
    expect(painless.techniques[0].painAfter0To10).toBe(0);
  });

  test('nothing is done to somebody who was not asked', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [SWEDISH]).expect(422);
    expect(body).toMatchObject({ code: 'not-allowed-by-screening', errors: [{ pointer: '/techniques/0' }] });
  });

  test('a blocked place names its rule; the other leg stays free', async () => {
    const patient = await healthyPatient(masseur(), { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [SWEDISH]).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/techniques/0', code: expect.stringMatching(/^skin\./u) }]);
    await treat(masseur(), note, [{ ...SWEDISH, side: 'right' }]).expect(200);
  });

  test('a refusal is in the words of whoever treats: a massage therapist reads no diagnosis', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    const details = async (agent: Agent) => {
      const { body } = await treat(agent, await begin(agent, patient.id), [SWEDISH]).expect(422);
      return (body.errors as { detail: string }[]).map(({ detail }) => detail).join(' ');
    };
    expect(await details(masseur())).toMatch(/medical assessment/u);
    expect(diagnosisWordsIn(await details(masseur()))).toEqual([]);
    expect(diagnosisWordsIn(await details(physio()))).not.toEqual([]);
  });

  test('pressure above the ceiling is refused, at the ceiling it is not', async () => {
    const patient = await healthyPatient(masseur(), { 'hx.osteoporosis': true });
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, modalityId: 'deep-tissue', pressure0To5: 5 }]).expect(422);
    expect(body.code).toBe('not-allowed-by-screening');
    expect(body.errors[0].code).toMatch(/^osteoporosis\./u);
    const swedish = (pressure0To5: number) => treat(masseur(), note, [{ ...SWEDISH, region: 'thigh-posterior', pressure0To5 }]);
    expect((await swedish(4).expect(422)).body.errors).toMatchObject([{ pointer: '/techniques/0/pressure0To5' }]);
    await swedish(3).expect(200);
  });

  test('what is outside the role is refused by name', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, modalityId: 'manipulation', region: 'low-back' }]).expect(422);
    expect(body).toMatchObject({ code: 'outside-scope', errors: [{ pointer: '/techniques/0/modalityId' }] });
  });

  test.each([
    ['a pressure of six', { pressure0To5: 6 }, '/techniques/0/pressure0To5'],
    ['a pain of eleven', { painAfter0To10: 11 }, '/techniques/0/painAfter0To10'],
    ['half a pressure', { pressure0To5: 2.5 }, '/techniques/0/pressure0To5'],
    ['negative minutes', { minutes: -1 }, '/techniques/0/minutes'],
    ['a modality that does not exist', { modalityId: 'reiki' }, '/techniques/0/modalityId'],
    ['a side of the midline', { region: 'abdomen' }, '/techniques/0/side'],
    ['an override of nobody', { overrideId: '019a0000-0000-7000-8000-000000000000' }, '/techniques/0/overrideId'],
  ])('refuses %s', async (_what, change, pointer) => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const { body } = await treat(masseur(), note, [{ ...SWEDISH, ...change }]).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('signing', () => {
  test('an empty note says what is missing, each with its place', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const check = await masseur().get(`/sessions/${note.id}/signing-check`).expect(200);
    expect(check.body.ready).toBe(false);
    const { body } = await sign(masseur(), note).expect(422);
    expect(body.code).toBe('incomplete');
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/assessment', '/objective', '/plan', '/subjective', '/techniques']);
  });

  test('a finding is an Objective; an open slot, a missing side and a missing pressure are not signed', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    await masseur().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'tender' }, sessionId: note.id }).expect(201);
    const saved = await save(masseur(), note, { ...FULL, objective: '', plan: 'Again in [number] weeks.' }).expect(200);
    const treated = await treat(masseur(), saved.body, [{ modalityId: 'swedish', region: 'calf' }]).expect(200);
    const { body } = await masseur().get(`/sessions/${note.id}/signing-check`).expect(200);
    expect(body.problems.map((problem: { pointer: string }) => problem.pointer).sort()).toEqual(['/plan', '/techniques/0/pressure0To5', '/techniques/0/side']);
    expect(treated.body.version).toBe(3);
  });

  test('freezes the note with its fingerprint, closes the task, ends the visit', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    const { body } = await sign(masseur(), ready).expect(200);
    expect(body).toMatchObject({ status: 'signed', can: { edit: false, sign: false, addAddendum: true }, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(body.screeningId).not.toBeNull();
    expect((await openTask(`unsigned-note:${ready.id}`))?.status).toBe('done');
    const trail = await sql<{ fields: string[] }>`select fields from audit_event where entity_id = ${ready.id} and action = 'sign'`;
    expect(trail).toEqual([{ fields: [`hash:${body.contentHash}`] }]);
    await save(masseur(), body, { plan: 'Changed.' }).expect(409);
    await treat(masseur(), body, []).expect(409);
    await sign(masseur(), body).expect(409);
    const late = await masseur().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'late' }, sessionId: ready.id }).expect(409);
    expect(late.body.code).toBe('signed');
  });

  test('the database itself refuses any change of what is signed', async () => {
    const patient = await healthyPatient(masseur());
    const note = await begin(masseur(), patient.id);
    await masseur().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'tender' }, sessionId: note.id }).expect(201);
    const saved = await save(masseur(), note, FULL).expect(200);
    const treated = await treat(masseur(), saved.body, [SWEDISH]).expect(200);
    const statements: readonly [text: string, values: readonly unknown[]][] = [
      ['update session set plan = $2 where id = $1', [note.id, 'forged']],
      ['update session_technique set pressure0_to5 = 5 where session_id = $1', [note.id]],
      ['delete from session_technique where session_id = $1', [note.id]],
      ['insert into session_technique (clinic_id, id, session_id, position, modality_id, region) values ($2, $3, $1, 9, \'swedish\', \'calf\')', [note.id, clinic.id, randomUUID()]],
      ['update finding set data = \'{"text":"forged"}\' where session_id = $1', [note.id]],
      ['update finding set session_id = null where session_id = $1', [note.id]],
    ];
    const answers = () => attempting('lw_app', clinic.id, async (db) => {
      const all: string[] = [];
      for (const [text, values] of statements) all.push(await answerTo(db, text, values));
      return all;
    });
    expect(await answers()).toEqual(statements.map(() => 'done'));
    await sign(masseur(), treated.body, { warningsSeen: true }).expect(200);
    expect(await answers()).toEqual(statements.map(() => RESTRICTED));
  });

  test('what was fine while writing is held against the screening once more', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const { body } = await sign(masseur(), ready).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/techniques/0', code: expect.stringMatching(/^skin\./u) }]);
  });

  test('an emergency is only signed as not treated', async () => {
    const patient = await healthyPatient(masseur(), { 'sx.saddleNumbness': true });
    const note = await begin(masseur(), patient.id, { visitType: 'review' });
    const saved = await save(masseur(), note, FULL).expect(200);
    const { body } = await sign(masseur(), saved.body).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/visitType', code: 'screening-stops' }]);
    const changed = await save(masseur(), saved.body, { visitType: 'not-treated', notTreatedReason: 'Sent to emergency care.' }).expect(200);
    await sign(masseur(), changed.body).expect(200);
  });

  test('not treated is as fast as it can be: a reason, a signature, a follow-up', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id, { visitType: 'not-treated' });
    const missing = await sign(masseur(), note).expect(422);
    expect(missing.body.errors).toMatchObject([{ pointer: '/notTreatedReason' }]);
    const saved = await save(masseur(), note, { notTreatedReason: 'Fever since this morning.' }).expect(200);
    await sign(masseur(), saved.body).expect(200);
    expect((await openTask(`follow-up:${note.id}`))?.status).toBe('open');
  });

  test('a visit without treatment has no techniques', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    const saved = await save(masseur(), ready, { visitType: 'not-treated', notTreatedReason: 'Changed my mind.' }).expect(200);
    const { body } = await sign(masseur(), saved.body).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/techniques', code: 'treated' }]);
  });

  test('a massage therapist is offered wording instead of a diagnosis, and may sign having seen it', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    const saved = await save(masseur(), ready, { assessment: 'Plantar fasciitis. Reports a known disc herniation.' }).expect(200);
    const check = await masseur().get(`/sessions/${ready.id}/signing-check`).expect(200);
    expect(check.body).toMatchObject({ ready: true, warnings: [{ pointer: '/assessment', code: 'scope', found: 'Plantar fasciitis', offered: expect.stringContaining('consistent with') }] });
    await sign(masseur(), saved.body).expect(422);
    await sign(masseur(), saved.body, { warningsSeen: true }).expect(200);
  });

  test('a physiotherapist may name what was found', async () => {
    const patient = await healthyPatient(physio());
    const note = await begin(physio(), patient.id, { visitType: 'physio-initial' });
    const saved = await save(physio(), note, { ...FULL, assessment: 'Plantar fasciitis.' }).expect(200);
    const { body } = await sign(physio(), saved.body).expect(200);
    expect(body.assessment).toBe('Plantar fasciitis.');
  });

  test('nobody signs for another', async () => {
    const patient = await healthyPatient(masseur());
    await sign(physio(), await readyNote(masseur(), patient.id)).expect(403);
  });

  test('two signatures at once make one', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    const statuses = (await Promise.all([sign(masseur(), ready), sign(masseur(), ready)])).map(({ status }) => status);
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 409]);
  });
});

describe('after signing', () => {
  test('an addendum is added with reason and fingerprint, and a draft takes none', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    const addendum = { text: 'The left calf, not the right.', reason: 'Wrong side written.' };
    await masseur().post(`/sessions/${ready.id}/addenda`).send(addendum).expect(422);
    await sign(masseur(), ready).expect(200);
    const { body } = await masseur().post(`/sessions/${ready.id}/addenda`).send(addendum).expect(201);
    expect(body.addenda).toMatchObject([addendum]);
    const [{ createdAt, contentHash, authorId }] = body.addenda;
    const canonical = JSON.stringify({ authorId, createdAt, reason: addendum.reason, sessionId: ready.id, text: addendum.text });
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(contentHash);
    await assistant().post(`/sessions/${ready.id}/addenda`).send(addendum).expect(403);
  });

  test('the fingerprint is that of the content', async () => {
    const patient = await healthyPatient(masseur());
    const [one, other] = [await readyNote(masseur(), patient.id), await readyNote(masseur(), patient.id)];
    const hashOf = async (note: Note): Promise<string> => (await sign(masseur(), note, { warningsSeen: true }).expect(200)).body.contentHash;
    expect(await hashOf(one)).not.toBe(await hashOf(other));
  });
});

describe('lists', () => {
  test('a chart’s notes come newest first, page by page', async () => {
    const patient = await newPatient(masseur());
    for (const day of ['2026-01-03', '2026-01-01', '2026-01-02']) await begin(masseur(), patient.id, { visitDate: day });
    const first = await masseur().get(`/patients/${patient.id}/sessions?limit=2`).expect(200);
    const second = await masseur().get(`/patients/${patient.id}/sessions?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    const days = [...first.body.items, ...second.body.items].map((row: { visitDate: string }) => row.visitDate);
    expect(days).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
    expect(second.body.nextCursor).toBeNull();
    expect(first.body.items[0]).not.toHaveProperty('subjective');
  });

  test('unsigned notes are found by whose they are', async () => {
    const own = await newClinic();
    const patient = await newPatient(own.as('massage_therapist'));
    await begin(own.as('massage_therapist'), patient.id);
    await begin(own.as('physiotherapist'), patient.id, { visitType: 'follow-up' });
    const mine = await own.as('massage_therapist').get('/sessions?status=draft&mine=true').expect(200);
    const all = await own.as('massage_therapist').get('/sessions').expect(200);
    expect([mine.body.items.length, all.body.items.length]).toEqual([1, 2]);
    await own.as('massage_therapist').get('/sessions?mine=perhaps').expect(400);
  });

  test('a note begun by mistake is taken back and leaves the list', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    await physio().post(`/sessions/${note.id}/withdrawal`).set('If-Match', '"1"').send({ reason: 'Wrong person.' }).expect(403);
    const { body } = await masseur().post(`/sessions/${note.id}/withdrawal`).set('If-Match', '"1"').send({ reason: 'Wrong person.' }).expect(200);
    expect(body.status).toBe('void');
    expect((await openTask(`unsigned-note:${note.id}`))?.status).toBe('done');
    const list = await masseur().get(`/patients/${patient.id}/sessions`).expect(200);
    expect(list.body.items).toEqual([]);
    await save(masseur(), body, { plan: 'x' }).expect(409);
  });
});

describe('walls', () => {
  test('administration reads no note', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    for (const path of [`/sessions/${note.id}`, `/sessions/${note.id}/revisions`, `/sessions/${note.id}/signing-check`, `/patients/${patient.id}/sessions`, '/sessions']) {
      expect([path, (await clinic.as('clinic_admin').get(path)).status, (await clinic.as('owner').get(path)).status]).toEqual([path, 403, 403]);
    }
  });

  test('another clinic’s note is like an unknown one, on every route', async () => {
    const patient = await newPatient(masseur());
    const note = await begin(masseur(), patient.id);
    const stranger = (await newClinic()).as('massage_therapist');
    const calls = (id: string, patientId: string) => [
      stranger.get(`/sessions/${id}`), stranger.get(`/sessions/${id}/revisions`), stranger.get(`/sessions/${id}/signing-check`), stranger.get(`/patients/${patientId}/sessions`),
      save(stranger, { id, version: 1 }, { plan: 'x' }), treat(stranger, { id, version: 1 }, []), sign(stranger, { id, version: 1 }),
      stranger.post(`/sessions/${id}/addenda`).send({ text: 'x', reason: 'y' }), stranger.post(`/patients/${patientId}/sessions`).send({ visitType: 'review' }),
      stranger.post(`/sessions/${id}/withdrawal`).set('If-Match', '"1"').send({ reason: 'mine' }),
    ];
    const plain = async (list: ReturnType<typeof calls>) => (await Promise.all(list)).map(({ status, body }) => ({ status, ...body, requestId: '' }));
    const theirs = await plain(calls(note.id, patient.id));
    expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
    expect(theirs).toEqual(await plain(calls(randomUUID(), randomUUID())));
  });

  test('each read and each change leaves one row', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyNote(masseur(), patient.id);
    await masseur().get(`/sessions/${ready.id}`).expect(200);
    await sign(masseur(), ready).expect(200);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'session' order by seq`;
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update', 'update', 'read', 'sign']);
  });
});
