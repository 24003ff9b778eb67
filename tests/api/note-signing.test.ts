import { createHash, randomUUID } from 'node:crypto';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { begin, FULL, readyNote, save, sign, SWEDISH, treat, type Note } from '../support/notes.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const assistant = () => clinic.as('assistant');

const openTask = async (causeKey: string) => (await sql<{ status: string; owner_id: string; due_on: Date }>`select status, owner_id, due_on from task where cause_key = ${causeKey}`)[0];

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
