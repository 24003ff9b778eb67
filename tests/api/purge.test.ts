// Records past their time: asked for by one person, confirmed by another, carried out by the worker. Needs the worker beside the API.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, firstBreak, makeOlder, rowsOf, tablesWith } from '../support/aged-record.js';
import type { Agent } from '../support/api.js';
import { tenantTables } from '../support/catalogue.js';
import { answerScreening, newPatient } from '../support/chart.js';
import { agentOf, newClinic, newSession, type TestClinic } from '../support/clinic.js';
import { answerTo, attempting, connected, inContext, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { mailsTo } from '../support/mail.js';
import { fromPhone } from '../support/pictures.js';
import { agedPatient, ask, asked, confirm, REASON, withdraw } from '../support/purges.js';

/** The worker looks every twenty seconds. */
const PATIENCE_MS = 90_000;
jest.setTimeout(360_000);

const CHECKED = '23514';

let clinic: TestClinic;
let owner: Agent;
let admin: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  [owner, admin] = [clinic.as('owner'), clinic.as('clinic_admin')];
});

/** A signed note with an addendum, a photograph, a mail, a plan, a referral: what keeps a record from being deleted. */
async function livedIn(at: TestClinic, familyName: string): Promise<{ patientId: string; sessionId: string; photoId: string }> {
  const author = at.as('physiotherapist');
  const { id: patientId } = await newPatient(author, { familyName, email: `${familyName.toLowerCase()}@example.test` });
  await answerScreening(author, patientId);
  await author.post(`/patients/${patientId}/consent-choices`).send({ area: 'photographs', choice: 'granted' }).expect(201);
  const photo = await author.post(`/patients/${patientId}/photos`).field('about', JSON.stringify({ region: 'calf', side: 'left' })).attach('file', await fromPhone(), { filename: 'a.jpg', contentType: 'image/jpeg' }).expect(201);
  const begun = await author.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  const said = await author.patch(`/sessions/${begun.body.id}`).set('If-Match', `"${begun.body.version}"`)
    .send({ subjective: `${familyName} says the calf is tight.`, objective: 'Tender, left.', assessment: 'Responds to pressure.', plan: 'Next week.' }).expect(200);
  const treated = await author.put(`/sessions/${begun.body.id}/techniques`).set('If-Match', `"${said.body.version}"`)
    .send({ techniques: [{ modalityId: 'education', region: 'calf', side: 'left', minutes: 10, response: 'better' }] }).expect(200);
  await author.post(`/sessions/${begun.body.id}/signature`).set('If-Match', `"${treated.body.version}"`).send({ warningsSeen: true }).expect(200);
  await author.post(`/sessions/${begun.body.id}/addenda`).send({ text: `More about ${familyName}.`, reason: 'Left out.' }).expect(201);
  await author.post(`/patients/${patientId}/plans`).send({ title: `Calf of ${familyName}` }).expect(201);
  await author.post(`/patients/${patientId}/intakes`).send({ sendBy: 'email' }).expect(201);
  await settledMail(patientId);
  return { patientId, sessionId: begun.body.id, photoId: photo.body.id };
}

/** The worker makes a link for the mail and marks it: until then the record goes on growing. */
async function settledMail(patientId: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await new Promise((resolve) => { setTimeout(resolve, 300); })) {
    const [mail] = await sql<{ status: string }>`select o.status from outbox_message o join intake i on i.clinic_id = o.clinic_id and i.id = o.intake_id where i.patient_id = ${patientId}`;
    if (mail?.status === 'sent') return;
  }
  throw new Error('The mail was not sent.');
}

const due = async (at: Agent = owner): Promise<string[]> => (await at.get('/clinic/records-past-retention').expect(200)).body.items.map((row: { patientId: string }) => row.patientId);

interface PurgeRecord {
  readonly patientId: string;
  readonly outcome: string | null;
}
interface Purge {
  readonly id: string;
  readonly status: string;
  readonly records: readonly PurgeRecord[];
}

const purgeOf = async (id: string): Promise<Purge> => (await owner.get('/clinic/purges').expect(200)).body.items.find((row: Purge) => row.id === id);

async function done(id: string): Promise<Purge> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await new Promise((resolve) => { setTimeout(resolve, 500); })) {
    const purge = await purgeOf(id);
    if (purge.status === 'done') return purge;
  }
  throw new Error('The worker has not carried it out.');
}

describe('a purge, from the asking to the end', () => {
  it('takes everything of that record and nothing else; the trail stays whole, and a row says what was there', async () => {
    const [familyName, otherName] = [`Gone${randomUUID().slice(0, 8)}`, `Stays${randomUUID().slice(0, 8)}`];
    const other = await livedIn(clinic, otherName);
    const elsewhere = await newClinic();
    const abroad = await livedIn(elsewhere, otherName);
    const { patientId, sessionId, photoId } = await livedIn(clinic, familyName);
    // A file that was imported tells whom it brought.
    await sql`insert into import_batch (clinic_id, id, file_name, content_hash, status, report) values (${clinic.id}, ${randomUUID()}, ${`${familyName}.json`}, '\\x00', 'done',
      ${JSON.stringify({ counts: {}, skipped: [], people: [{ patientId, name: `Robin ${familyName}`, how: 'created', questions: [] }] })}::jsonb)`;
    expect(await mailsTo(`${familyName.toLowerCase()}@example.test`)).toHaveLength(1);
    expect(await due()).not.toContain(patientId);
    await makeOlder(clinic.id, patientId, 25);
    expect(await due()).toContain(patientId);
    const before = await rowsOf(clinic.id, patientId);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['consent_choice', 'current_fact', 'fact', 'intake', 'intake_link', 'outbox_message', 'patient', 'patient_search_word', 'photo', 'plan', 'screening', 'session', 'session_addendum', 'session_technique']));
    const others = [await digestOf(clinic.id, other.patientId), await digestOf(elsewhere.id, abroad.patientId)];

    const { body } = await ask(clinic, [patientId]).expect(201);
    expect(body).toMatchObject({
      status: 'asked', reason: REASON, askedByName: clinic.members.owner.displayName, confirmedByName: null, canConfirm: false, canWithdraw: true,
      records: [{ patientId, patientName: expect.stringContaining(familyName), outcome: null, rowsPurged: null }],
    });
    expect(await due()).not.toContain(patientId);
    expect((await confirm(clinic, body.id).expect(200)).body).toMatchObject({ status: 'confirmed', confirmedByName: clinic.members.clinic_admin.displayName, canConfirm: false, canWithdraw: false });

    const purge = await done(body.id);
    const total = Object.values(before).reduce((sum, count) => sum + count, 0);
    expect(purge.records).toMatchObject([{ patientId, patientName: null, outcome: 'purged', skippedBecause: null, rowsPurged: total }]);
    expect(await rowsOf(clinic.id, patientId)).toEqual({});
    for (const path of [`/patients/${patientId}/chart`, `/sessions/${sessionId}`, `/photos/${photoId}/picture`]) await clinic.as('physiotherapist').get(path).expect(404);
    expect([await digestOf(clinic.id, other.patientId), await digestOf(elsewhere.id, abroad.patientId)]).toEqual(others);

    expect(await mailsTo(`${familyName.toLowerCase()}@example.test`)).toEqual([]);
    const tables = await connected('owner', tenantTables);
    expect(await tablesWith(clinic.id, tables, familyName)).toEqual([]);
    expect(await tablesWith(clinic.id, tables, otherName)).toEqual(expect.arrayContaining(['patient', 'session']));
    expect((await tablesWith(clinic.id, tables, patientId)).sort()).toEqual(['audit_event', 'purge_record']);
    const [tombstone] = await sql`select * from purge_record where patient_id = ${patientId}`;
    expect(tombstone).toMatchObject({ outcome: 'purged', skipped_because: null, counts: before, settled_at: expect.any(Date), last_entry_on: expect.any(Date), keep_until: expect.any(Date) });
    expect(await firstBreak(clinic.id)).toBeNull();
    const trail = await sql<{ action: string; actor_kind: string; reason: string }>`
      select action, actor_kind, reason from audit_event where clinic_id = ${clinic.id} and entity = 'purge' and (patient_id = ${patientId} or ${`patient:${patientId}`} = any (fields)) and action <> 'list' order by seq`;
    expect(trail.map(({ action, actor_kind: kind }) => `${action} ${kind}`)).toEqual(['create member', 'accept member', 'complete system']);
    expect([trail[0]?.reason, trail[1]?.reason, trail[2]?.reason]).toEqual([`1 record: ${REASON}`, '1 record', expect.stringMatching(/1 patient\b/)]);
    // Once, whoever asks again.
    expect(await connected('lw_worker', async (db) => {
      await db.query('begin');
      await inContext(db, clinic.id);
      return (await db.query<{ settled: unknown }>('select purge_patient($1, $2) as settled', [body.id, patientId])).rows[0]?.settled;
    })).toBeNull();
    await confirm(clinic, body.id).expect(409);
  });
});

describe('what must stay', () => {
  it('is not asked for: too young, of another clinic, not there; nor nothing at all', async () => {
    const young = await newPatient(clinic.as('physiotherapist'));
    const foreign = await agedPatient(await newClinic());
    const aged = await agedPatient(clinic);
    for (const id of [young.id, foreign, randomUUID()]) {
      const { body } = await ask(clinic, [aged, id]).expect(422);
      expect(body).toMatchObject({ code: 'record-must-stay', errors: [{ pointer: '/patientIds/1', code: 'must-stay' }] });
    }
    await ask(clinic, []).expect(400);
    await admin.post('/clinic/purges').send({ patientIds: [aged], reason: '   ' }).expect(400);
    expect(await due()).toContain(aged);
  });

  it('is left by the worker if somebody wrote into it meanwhile', async () => {
    const [still, touched] = [await agedPatient(clinic), await agedPatient(clinic)];
    const id = await asked(clinic, [still, touched]);
    await clinic.as('physiotherapist').post(`/patients/${touched}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    const before = await digestOf(clinic.id, touched);
    await confirm(clinic, id).expect(200);
    const { records } = await done(id);
    expect(Object.fromEntries(records.map((record) => [record.patientId, record]))).toMatchObject({ [still]: { outcome: 'purged' }, [touched]: { outcome: 'skipped', skippedBecause: 'not-past-retention', rowsPurged: null } });
    expect(await digestOf(clinic.id, touched)).toEqual(before);
    const [row] = await sql<{ action: string; reason: string }>`select action, reason from audit_event where clinic_id = ${clinic.id} and patient_id = ${touched} and entity = 'purge' and actor_kind = 'system'`;
    expect(row).toEqual({ action: 'refuse', reason: 'left as it is: not-past-retention' });
  });

  it('is under a hold: placed with a reason, once, by administration; it wins over a purge that is confirmed', async () => {
    const patientId = await agedPatient(clinic);
    await clinic.as('physiotherapist').post(`/patients/${patientId}/legal-hold`).send({ reason: 'A claim is open.' }).expect(403);
    await admin.post(`/patients/${patientId}/legal-hold`).send({ reason: ' . ' }).expect(400);
    const id = await asked(clinic, [patientId]);
    const { body: hold } = await admin.post(`/patients/${patientId}/legal-hold`).send({ reason: 'A claim is open.' }).expect(201);
    expect(hold).toMatchObject({ patientId, reason: 'A claim is open.', placedByName: clinic.members.clinic_admin.displayName });
    await owner.post(`/patients/${patientId}/legal-hold`).send({ reason: 'Another claim.' }).expect(409);
    expect((await owner.get('/clinic/legal-holds').expect(200)).body.items).toEqual([hold]);
    expect((await owner.get(`/patients/${patientId}/legal-hold`).expect(200)).body).toEqual({ hold });
    const before = await digestOf(clinic.id, patientId);
    await confirm(clinic, id).expect(200);
    expect((await done(id)).records).toMatchObject([{ outcome: 'skipped', skippedBecause: 'held' }]);
    expect(await digestOf(clinic.id, patientId)).toEqual(before);

    expect(await due()).not.toContain(patientId);
    await ask(clinic, [patientId]).expect(422);
    await owner.post(`/patients/${patientId}/legal-hold/release`).send().expect(204);
    await owner.post(`/patients/${patientId}/legal-hold/release`).send().expect(409);
    expect((await owner.get(`/patients/${patientId}/legal-hold`).expect(200)).body).toEqual({ hold: null });
    expect(await due()).toContain(patientId);
    const trail = await sql<{ action: string; reason: string }>`select action, reason from audit_event where clinic_id = ${clinic.id} and patient_id = ${patientId} and entity = 'legal-hold' and action <> 'read' order by seq`;
    expect(trail).toEqual([{ action: 'create', reason: 'A claim is open.' }, { action: 'revoke', reason: 'A claim is open.' }]);
    expect(await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, 'update legal_hold set released_at = null where id = $1', [hold.id]), await answerTo(db, 'update legal_hold set reason = $2 where id = $1', [hold.id, 'Other words']), await answerTo(db, 'delete from legal_hold where id = $1', [hold.id]),
    ])).toEqual([RESTRICTED, RESTRICTED, RESTRICTED]);
  });
});

describe('two persons', () => {
  it('are needed: whoever asked is refused by the API and by the database', async () => {
    const id = await asked(clinic, [await agedPatient(clinic)]);
    const refused = await confirm(clinic, id, owner).expect(403);
    expect(refused.body.code).toBe('second-person-needed');
    expect((await purgeOf(id)).status).toBe('asked');
    const { owner: asker, physiotherapist: other } = clinic.members;
    const confirmedBy = "update purge set status = 'confirmed', confirmed_by_id = $2, confirmed_at = now() where id = $1";
    expect(await attempting('lw_app', clinic.id, async (db) => [await answerTo(db, confirmedBy, [id, asker.membershipId]), await answerTo(db, confirmedBy, [id, other.membershipId])])).toEqual([CHECKED, RESTRICTED]);
    await withdraw(clinic, id, owner).expect(200);
  });

  it('have both signed in a moment ago', async () => {
    const patientId = await agedPatient(clinic);
    const { accountId } = (await clinic.addMember('clinic_admin'));
    const stale = agentOf(await newSession(accountId, clinic.id));
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${accountId}`;
    expect((await ask(clinic, [patientId], stale).expect(403)).body.code).toBe('sign-in-again');
    const id = await asked(clinic, [patientId]);
    expect((await confirm(clinic, id, stale).expect(403)).body.code).toBe('sign-in-again');
    await withdraw(clinic, id, stale).expect(200);
  });

  it('are owners or administrators', async () => {
    const id = await asked(clinic, [await agedPatient(clinic)]);
    for (const role of ['physiotherapist', 'massage_therapist', 'assistant'] as const) {
      await clinic.as(role).get('/clinic/purges').expect(403);
      await ask(clinic, [randomUUID()], clinic.as(role)).expect(403);
      await confirm(clinic, id, clinic.as(role)).expect(403);
      await withdraw(clinic, id, clinic.as(role)).expect(403);
    }
    await confirm(clinic, id, (await newClinic()).as('owner')).expect(404);
    await withdraw(clinic, id).expect(200);
  });
});
