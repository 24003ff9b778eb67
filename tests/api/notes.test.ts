import { randomUUID } from 'node:crypto';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { begin, readyNote, save, sign, treat } from '../support/notes.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const assistant = () => clinic.as('assistant');

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

  test('begun without naming it, it is of the visit its author has with the person that day', async () => {
    const patient = await newPatient(masseur());
    const visit = async (practitioner: 'massage_therapist' | 'physiotherapist', at: string): Promise<string> => {
      const [row] = await sql<{ id: string }>`
        insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
        values (${clinic.id}, ${randomUUID()}, ${patient.id}, ${clinic.members[practitioner].membershipId}, 'massage-session', ${at}::timestamp at time zone ${clinic.timeZone},
          (${at}::timestamp at time zone ${clinic.timeZone}) + interval '45 minutes', ${clinic.members.owner.membershipId}) returning id::text`;
      return row?.id ?? '';
    };
    await visit('physiotherapist', '2026-01-12 08:00');
    const [late, early] = [await visit('massage_therapist', '2026-01-12 23:15'), await visit('massage_therapist', '2026-01-12 00:15')];
    await visit('massage_therapist', '2026-01-13 00:00');
    const begun = [];
    for (let at = 0; at < 3; at += 1) begun.push((await begin(masseur(), patient.id, { visitDate: '2026-01-12' })).appointmentId);
    expect(begun).toEqual([early, late, null]);
    expect((await begin(masseur(), patient.id, { visitDate: '2026-01-11' })).appointmentId).toBeNull();
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
