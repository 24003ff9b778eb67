// What the database holds a purge to by itself: its states, the one function that deletes, and every table that is a patient's.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { tablesOfPatient } from '../support/aged-record.js';
import { tenantTables } from '../support/catalogue.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { answerTo, attempting, connected, inContext, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { agedPatient, asked, confirm, withdraw } from '../support/purges.js';

const CHECKED = '23514';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

/** One statement as the worker; what it comes to, and nothing stays. */
const asWorker = (text: string, values: readonly unknown[]): Promise<string> => attempting('lw_worker', clinic.id, (db) => answerTo(db, text, values));

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
    const id = await asked(clinic, [await agedPatient(clinic)]);
    const never = { confirmed: RESTRICTED, withdrawn: RESTRICTED, done: RESTRICTED, asked: RESTRICTED, deleted: RESTRICTED };
    expect(await steps(id, [])).toEqual({ ...never, confirmed: 'done', withdrawn: 'done' });
    // Its record is not settled yet.
    expect(await steps(id, ['confirmed'])).toEqual(never);
    expect(await steps(id, ['withdrawn'])).toEqual(never);
    await withdraw(clinic, id).expect(200);
    await withdraw(clinic, id).expect(409);
    await confirm(clinic, id).expect(409);
  });

  it('name their records while they are asked for, and never again', async () => {
    const [patientId, other] = [await agedPatient(clinic), await agedPatient(clinic)];
    const id = await asked(clinic, [patientId]);
    await withdraw(clinic, id).expect(200);
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
    const [patientId, unnamed] = [await agedPatient(clinic), await agedPatient(clinic)];
    const id = await asked(clinic, [patientId]);
    const purge = 'select purge_patient($1, $2)';
    expect(await asWorker(purge, [id, patientId])).toBe(RESTRICTED);
    expect(await asWorker(purge, [randomUUID(), patientId])).toBe(RESTRICTED);
    await withdraw(clinic, id).expect(200);
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
