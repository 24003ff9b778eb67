// Records past their time: asked for by one person, confirmed by another, carried out by the worker. Needs the worker beside the API.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, firstBreak, makeOlder, rowsOf, tablesOfPatient, tablesWith } from '../support/aged-record.js';
import type { Agent } from '../support/api.js';
import { tenantTables } from '../support/catalogue.js';
import { answerScreening, newPatient } from '../support/chart.js';
import { agentOf, newClinic, newSession, type TestClinic } from '../support/clinic.js';
import { answerTo, attempting, connected, inContext, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { mailsTo } from '../support/mail.js';
import { fromPhone } from '../support/pictures.js';

/** The worker looks every twenty seconds. */
const PATIENCE_MS = 90_000;
jest.setTimeout(180_000);

const REASON = 'Past the ten years.';
const CHECKED = '23514';

let clinic: TestClinic;
let owner: Agent;
let admin: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  [owner, admin] = [clinic.as('owner'), clinic.as('clinic_admin')];
});

/** Nothing in it is younger than 25 years; its birth date is of 1986. */
async function agedPatient(at: TestClinic = clinic): Promise<string> {
  const { id } = await newPatient(at.as('physiotherapist'));
  await makeOlder(at.id, id, 25);
  return id;
}

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
const ask = (patientIds: readonly string[], by: Agent = owner) => by.post('/clinic/purges').send({ patientIds, reason: REASON });
const asked = async (patientIds: readonly string[]): Promise<string> => (await ask(patientIds).expect(201)).body.id;
const confirm = (id: string, by: Agent = admin) => by.post(`/clinic/purges/${id}/confirmation`).send();
const withdraw = (id: string, by: Agent = admin) => by.post(`/clinic/purges/${id}/withdrawal`).send();

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

/** One statement as the worker; what it comes to, and nothing stays. */
const asWorker = (text: string, values: readonly unknown[]): Promise<string> => attempting('lw_worker', clinic.id, (db) => answerTo(db, text, values));

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

    const { body } = await ask([patientId]).expect(201);
    expect(body).toMatchObject({
      status: 'asked', reason: REASON, askedByName: clinic.members.owner.displayName, confirmedByName: null, canConfirm: false, canWithdraw: true,
      records: [{ patientId, patientName: expect.stringContaining(familyName), outcome: null, rowsPurged: null }],
    });
    expect(await due()).not.toContain(patientId);
    expect((await confirm(body.id).expect(200)).body).toMatchObject({ status: 'confirmed', confirmedByName: clinic.members.clinic_admin.displayName, canConfirm: false, canWithdraw: false });

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
    await confirm(body.id).expect(409);
  });
});

describe('what must stay', () => {
  it('is not asked for: too young, of another clinic, not there; nor nothing at all', async () => {
    const young = await newPatient(clinic.as('physiotherapist'));
    const foreign = await agedPatient(await newClinic());
    const aged = await agedPatient();
    for (const id of [young.id, foreign, randomUUID()]) {
      const { body } = await ask([aged, id]).expect(422);
      expect(body).toMatchObject({ code: 'record-must-stay', errors: [{ pointer: '/patientIds/1', code: 'must-stay' }] });
    }
    await ask([]).expect(400);
    await admin.post('/clinic/purges').send({ patientIds: [aged], reason: '   ' }).expect(400);
    expect(await due()).toContain(aged);
  });

  it('is left by the worker if somebody wrote into it meanwhile', async () => {
    const [still, touched] = [await agedPatient(), await agedPatient()];
    const id = await asked([still, touched]);
    await clinic.as('physiotherapist').post(`/patients/${touched}/facts`).send({ facts: [{ factId: 'hx.diabetes', value: true }] }).expect(201);
    const before = await digestOf(clinic.id, touched);
    await confirm(id).expect(200);
    const { records } = await done(id);
    expect(Object.fromEntries(records.map((record) => [record.patientId, record]))).toMatchObject({ [still]: { outcome: 'purged' }, [touched]: { outcome: 'skipped', skippedBecause: 'not-past-retention', rowsPurged: null } });
    expect(await digestOf(clinic.id, touched)).toEqual(before);
    const [row] = await sql<{ action: string; reason: string }>`select action, reason from audit_event where clinic_id = ${clinic.id} and patient_id = ${touched} and entity = 'purge' and actor_kind = 'system'`;
    expect(row).toEqual({ action: 'refuse', reason: 'left as it is: not-past-retention' });
  });

  it('is under a hold: placed with a reason, once, by administration; it wins over a purge that is confirmed', async () => {
    const patientId = await agedPatient();
    await clinic.as('physiotherapist').post(`/patients/${patientId}/legal-hold`).send({ reason: 'A claim is open.' }).expect(403);
    await admin.post(`/patients/${patientId}/legal-hold`).send({ reason: ' . ' }).expect(400);
    const id = await asked([patientId]);
    const { body: hold } = await admin.post(`/patients/${patientId}/legal-hold`).send({ reason: 'A claim is open.' }).expect(201);
    expect(hold).toMatchObject({ patientId, reason: 'A claim is open.', placedByName: clinic.members.clinic_admin.displayName });
    await owner.post(`/patients/${patientId}/legal-hold`).send({ reason: 'Another claim.' }).expect(409);
    expect((await owner.get('/clinic/legal-holds').expect(200)).body.items).toEqual([hold]);
    expect((await owner.get(`/patients/${patientId}/legal-hold`).expect(200)).body).toEqual({ hold });
    const before = await digestOf(clinic.id, patientId);
    await confirm(id).expect(200);
    expect((await done(id)).records).toMatchObject([{ outcome: 'skipped', skippedBecause: 'held' }]);
    expect(await digestOf(clinic.id, patientId)).toEqual(before);

    expect(await due()).not.toContain(patientId);
    await ask([patientId]).expect(422);
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
    const id = await asked([await agedPatient()]);
    const refused = await confirm(id, owner).expect(403);
    expect(refused.body.code).toBe('second-person-needed');
    expect((await purgeOf(id)).status).toBe('asked');
    const { owner: asker, physiotherapist: other } = clinic.members;
    const confirmedBy = "update purge set status = 'confirmed', confirmed_by_id = $2, confirmed_at = now() where id = $1";
    expect(await attempting('lw_app', clinic.id, async (db) => [await answerTo(db, confirmedBy, [id, asker.membershipId]), await answerTo(db, confirmedBy, [id, other.membershipId])])).toEqual([CHECKED, RESTRICTED]);
    await withdraw(id, owner).expect(200);
  });

  it('have both signed in a moment ago', async () => {
    const patientId = await agedPatient();
    const { accountId } = (await clinic.addMember('clinic_admin'));
    const stale = agentOf(await newSession(accountId, clinic.id));
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${accountId}`;
    expect((await ask([patientId], stale).expect(403)).body.code).toBe('sign-in-again');
    const id = await asked([patientId]);
    expect((await confirm(id, stale).expect(403)).body.code).toBe('sign-in-again');
    await withdraw(id, stale).expect(200);
  });

  it('are owners or administrators', async () => {
    const id = await asked([await agedPatient()]);
    for (const role of ['physiotherapist', 'massage_therapist', 'assistant'] as const) {
      await clinic.as(role).get('/clinic/purges').expect(403);
      await ask([randomUUID()], clinic.as(role)).expect(403);
      await confirm(id, clinic.as(role)).expect(403);
      await withdraw(id, clinic.as(role)).expect(403);
    }
    await confirm(id, (await newClinic()).as('owner')).expect(404);
    await withdraw(id).expect(200);
  });
});

describe('the states of a purge', () => {
  const STEPS = {
    confirmed: "update purge set status = 'confirmed', confirmed_by_id = $2, confirmed_at = now() where id = $1",
    withdrawn: "update purge set status = 'withdrawn', withdrawn_by_id = $2, withdrawn_at = now() where id = $1",
    done: "update purge set status = 'done', done_at = now() where id = $1",
    asked: "update purge set status = 'asked' where id = $1",
  } as const;
  const steps = (id: string, from: readonly (keyof typeof STEPS)[]): Promise<Record<string, string>> => attempting('owner', clinic.id, async (db) => {
    const by = clinic.members.clinic_admin.membershipId;
    const values = (text: string) => (text.includes('$2') ? [id, by] : [id]);
    for (const step of from) await db.query(STEPS[step], values(STEPS[step]));
    const found: Record<string, string> = {};
    for (const [step, text] of Object.entries(STEPS)) found[step] = await answerTo(db, text, values(text));
    return { ...found, deleted: await answerTo(db, 'delete from purge where id = $1', [id]) };
  });

  it('go one way, and the database holds them to it', async () => {
    const id = await asked([await agedPatient()]);
    const never = { confirmed: RESTRICTED, withdrawn: RESTRICTED, done: RESTRICTED, asked: RESTRICTED, deleted: RESTRICTED };
    expect(await steps(id, [])).toEqual({ ...never, confirmed: 'done', withdrawn: 'done' });
    // Its record is not settled yet.
    expect(await steps(id, ['confirmed'])).toEqual(never);
    expect(await steps(id, ['withdrawn'])).toEqual(never);
    await withdraw(id).expect(200);
    await withdraw(id).expect(409);
    await confirm(id).expect(409);
  });

  it('name their records while they are asked for, and never again', async () => {
    const [patientId, other] = [await agedPatient(), await agedPatient()];
    const id = await asked([patientId]);
    await withdraw(id).expect(200);
    const add = 'insert into purge_record (clinic_id, purge_id, patient_id) values ($1, $2, $3)';
    expect(await attempting('lw_app', clinic.id, async (db) => [
      await answerTo(db, add, [clinic.id, id, other]), await answerTo(db, "update purge_record set outcome = 'purged' where purge_id = $1", [id]), await answerTo(db, 'delete from purge_record where purge_id = $1', [id]),
      await answerTo(db, "insert into purge (clinic_id, id, reason, status, asked_by_id) values ($1, $2, 'No reason', 'confirmed', $3)", [clinic.id, randomUUID(), clinic.members.owner.membershipId]),
    ])).toEqual([RESTRICTED, NO_PRIVILEGE, NO_PRIVILEGE, CHECKED]);
    expect(await attempting('owner', clinic.id, (db) => answerTo(db, 'delete from purge_record where purge_id = $1', [id]))).toBe(RESTRICTED);
  });
});

describe('the one function that deletes a record', () => {
  it('is the worker\'s alone, and does nothing that two persons did not want', async () => {
    const [patientId, unnamed] = [await agedPatient(), await agedPatient()];
    const id = await asked([patientId]);
    const purge = 'select purge_patient($1, $2)';
    expect(await asWorker(purge, [id, patientId])).toBe(RESTRICTED);
    expect(await asWorker(purge, [randomUUID(), patientId])).toBe(RESTRICTED);
    await withdraw(id).expect(200);
    expect(await asWorker(purge, [id, patientId])).toBe(RESTRICTED);
    for (const role of ['lw_app', 'lw_link'] as const) expect(await attempting(role, clinic.id, (db) => answerTo(db, purge, [id, patientId]))).toBe(NO_PRIVILEGE);
    // Confirmed, but it names somebody else; and from within another clinic.
    expect(await attempting('owner', clinic.id, async (db) => {
      const made = randomUUID();
      await db.query("insert into purge (clinic_id, id, reason, asked_by_id) values ($1, $2, 'A reason', $3)", [clinic.id, made, clinic.members.owner.membershipId]);
      await db.query('insert into purge_record (clinic_id, purge_id, patient_id) values ($1, $2, $3)', [clinic.id, made, patientId]);
      await db.query("update purge set status = 'confirmed', confirmed_by_id = $2, confirmed_at = now() where id = $1", [made, clinic.members.clinic_admin.membershipId]);
      await db.query('set local role lw_worker');
      const named = await answerTo(db, purge, [made, unnamed]);
      await inContext(db, randomUUID());
      return [named, await answerTo(db, purge, [made, patientId])];
    })).toEqual([RESTRICTED, RESTRICTED]);
  });

  it('is the only way: no program takes on its role, and none deletes what a record is kept in', async () => {
    for (const role of ['lw_app', 'lw_link', 'lw_worker'] as const) {
      expect(await attempting(role, clinic.id, (db) => answerTo(db, 'set local role lw_purge'))).toBe(NO_PRIVILEGE);
    }
    const { rows } = await connected('owner', (db) => db.query<{ role: string }>("select m.roleid::regrole::text as role from pg_auth_members m where m.roleid = 'lw_purge'::regrole or m.member = 'lw_purge'::regrole"));
    expect(rows).toEqual([]);
  });
});

describe('every table of the database', () => {
  /** Tables of a clinic that hold no record of a patient, or none that a purge may take. */
  const NOT_OF_PATIENTS: Readonly<Record<string, string>> = {
    api_token: 'of members', calendar_feed: 'of members', membership: 'of members', invitation: 'of members',
    audit_event: 'stays: it names patients by id', audit_head: 'of the trail',
    clinic_rule: 'the clinic’s settings', clinic_scope: 'the clinic’s settings', consent_text: 'what is asked of everybody', contact: 'people outside', plan_template: 'of no patient',
    idempotency_record: 'looked through for the patient by the purge', import_batch: 'the patient is taken out of its report by the purge', patient_import: 'its text is gone when it is imported; its rows are the patients’',
    purge: 'who asked and confirmed', purge_record: 'what stays of a record',
  };

  it('is a patient\'s and purged, or named here with the reason why not', async () => {
    const [tenant, ofPatient] = await connected('owner', async (db) => [await tenantTables(db), (await tablesOfPatient(db)).map(({ name }) => name)] as const);
    expect([...ofPatient, ...Object.keys(NOT_OF_PATIENTS)].sort()).toEqual([...tenant].sort());
  });

  it('that is a patient\'s lets the purge in: its rights, its triggers, and an index behind every link', async () => {
    const faults = await connected('owner', async (db) => {
      const names = (await tablesOfPatient(db)).map(({ name }) => name);
      const { rows } = await db.query<{ fault: string }>(`
        select format('%s: no right', t) as fault from unnest($1::text[]) t where not has_table_privilege('lw_purge', t, 'SELECT') or not has_table_privilege('lw_purge', t, 'DELETE')
        union all select format('%s: %s stops it', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal and tgrelid::regclass::text = any ($1) and tgtype & 9 = 9 and pg_get_triggerdef(oid) not like '%CURRENT_USER <> ''lw_purge''%'
        union all select format('%s: %s has no index', c.conrelid::regclass, c.conname) from pg_constraint c where c.contype = 'f' and c.conrelid::regclass::text = any ($1) and c.confrelid::regclass::text = any ($1)
          and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indkey[1] = c.conkey[2])`, [names]);
      return rows.map(({ fault }) => fault);
    });
    expect(faults).toEqual([]);
  });

  it('that is not is out of its reach', async () => {
    const { rows } = await connected('owner', (db) => db.query<{ name: string }>(`
      select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('lw_purge', c.oid, 'DELETE')
        and c.relname::text not in (select replace(name, '"', '') from tables_of_patient()) order by 1`));
    expect(rows.map(({ name }) => name)).toEqual(['idempotency_record']);
  });
});
