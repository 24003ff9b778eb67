// The trail proves itself: whatever is changed, taken out, put in or moved in the table is found, by its first wrong row.
import type pg from 'pg';
import { attempting, connected, inContext } from '../support/database-roles.js';
import { createSampler, type SampleClinic } from '../support/sample-rows.js';

const LENGTH = 60;
const TAMPERS = 300;

let clinic: SampleClinic;
let other: SampleClinic;

const append = (db: pg.Client, at: number) =>
  db.query("select append_audit('member', $1, 'Kim', $2, 'read', 'patient', $3::text, $3::text::uuid, array['name', $4], $5)", [
    clinic.rows.get('membership')?.['id'], `request-${at}`, clinic.rows.get('patient')?.['id'], `field-${at}`, at % 3 === 0 ? 'A reason.' : null,
  ]);

beforeAll(async () => {
  await connected('owner', async (owner) => {
    const sampler = await createSampler(owner);
    clinic = await sampler.newClinic(owner);
    other = await sampler.newClinic(owner);
  });
  await connected('lw_app', async (app) => {
    await app.query('begin');
    await inContext(app, clinic.id);
    for (let at = 0; at < LENGTH; at += 1) await append(app, at);
    await app.query('commit');
  });
});

const firstBreak = async (db: pg.Client): Promise<number | null> => {
  const { rows } = await db.query<{ seq: string | null }>('select audit_first_break() as seq');
  const seq = rows[0]?.seq ?? null;
  return seq === null ? null : Number(seq);
};

const headOf = async (db: pg.Client): Promise<number> => Number((await db.query<{ seq: string }>('select seq from audit_head where clinic_id = $1', [clinic.id])).rows[0]?.seq);

/** As somebody who rules the server: no trigger runs. Nothing of it stays. */
const tampering = <T>(work: (db: pg.Client) => Promise<T>): Promise<T> =>
  attempting('owner', clinic.id, async (owner) => {
    await owner.query('set local session_replication_role = replica');
    return work(owner);
  });

const random = (from: number, to: number): number => from + Math.floor(Math.random() * (to - from + 1));

/** Each changes something from row `seq` on, and says which row must be the first one found. */
const TAMPERS_OF: Readonly<Record<string, (db: pg.Client, seq: number, last: number) => Promise<number>>> = {
  'another action': async (db, seq) => { await db.query("update audit_event set action = action || 'x' where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'another actor': async (db, seq) => { await db.query("update audit_event set actor_name = 'Somebody', actor_id = gen_random_uuid() where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'another patient': async (db, seq) => { await db.query('update audit_event set patient_id = gen_random_uuid() where clinic_id = $1 and seq = $2', [clinic.id, seq]); return seq; },
  'another moment': async (db, seq) => { await db.query("update audit_event set at = at + interval '1 millisecond' where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'another request': async (db, seq) => { await db.query("update audit_event set request_id = 'other' where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'other fields': async (db, seq) => { await db.query("update audit_event set fields = array_append(fields, 'more') where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'another reason': async (db, seq) => { await db.query("update audit_event set reason = coalesce(reason, '') || '.' where clinic_id = $1 and seq = $2", [clinic.id, seq]); return seq; },
  'a row taken out': async (db, seq) => { await db.query('delete from audit_event where clinic_id = $1 and seq = $2', [clinic.id, seq]); return seq; },
  'a row taken out, the rest moved up': async (db, seq) => {
    await db.query('delete from audit_event where clinic_id = $1 and seq = $2', [clinic.id, seq]);
    await db.query('update audit_event set seq = seq + 100000 where clinic_id = $1 and seq > $2', [clinic.id, seq]);
    await db.query('update audit_event set seq = seq - 100001 where clinic_id = $1 and seq > 100000', [clinic.id]);
    return seq;
  },
  'two rows exchanged': async (db, seq, last) => {
    const with_ = seq === last ? seq - 1 : seq + 1;
    await db.query('update audit_event set seq = -1 where clinic_id = $1 and seq = $2', [clinic.id, seq]);
    await db.query('update audit_event set seq = $2 where clinic_id = $1 and seq = $3', [clinic.id, seq, with_]);
    await db.query('update audit_event set seq = $2 where clinic_id = $1 and seq = -1', [clinic.id, with_]);
    return Math.min(seq, with_);
  },
  'a row changed and its own hash mended': async (db, seq, last) => {
    await db.query("update audit_event set action = 'update' where clinic_id = $1 and seq = $2", [clinic.id, seq]);
    await db.query(`update audit_event set hash = audit_digest(prev_hash, clinic_id, seq, at, actor_kind, actor_id, actor_name, request_id, action, entity, entity_id,
      patient_id, fields, reason) where clinic_id = $1 and seq = $2`, [clinic.id, seq]);
    return Math.min(seq + 1, last);
  },
  'the tail cut off': async (db, seq, last) => { await db.query('delete from audit_event where clinic_id = $1 and seq >= $2', [clinic.id, seq]); return last; },
  'a row put at the end by hand, with a hash that fits': async (db, _seq, last) => {
    await db.query(`insert into audit_event (clinic_id, seq, at, actor_kind, actor_name, request_id, action, entity, fields, prev_hash, hash)
      select clinic_id, seq + 1, at, 'member', 'Kim', 'made-up', 'read', 'patient', '{}', hash,
        audit_digest(hash, clinic_id, seq + 1, at, 'member', null, 'Kim', 'made-up', 'read', 'patient', null, null, '{}', null)
      from audit_event where clinic_id = $1 and seq = $2`, [clinic.id, last]);
    return last + 1;
  },
  'the head removed': async (db) => { await db.query('delete from audit_head where clinic_id = $1', [clinic.id]); return 1; },
};

describe('the chain of the audit trail', () => {
  it('is whole after the program appended to it, in every clinic by itself', async () => {
    for (const { id } of [clinic, other]) expect(await attempting('lw_app', id, firstBreak)).toBeNull();
    expect(await attempting('lw_app', clinic.id, headOf)).toBe(LENGTH + 1);
  });

  it.each(Object.keys(TAMPERS_OF))('shows %s', async (name) => {
    for (const seq of [2, 30, LENGTH + 1]) {
      const [found, expected] = await tampering(async (db) => {
        const wrong = await TAMPERS_OF[name]?.(db, seq, await headOf(db));
        return [await firstBreak(db), wrong];
      });
      expect(found).toBe(expected);
    }
  });

  it(`finds ${TAMPERS} of ${TAMPERS} random ones`, async () => {
    const missed = await connected('owner', async (db) => {
      const names: string[] = [];
      for (let at = 0; at < TAMPERS; at += 1) {
        const name = Object.keys(TAMPERS_OF)[random(0, Object.keys(TAMPERS_OF).length - 1)] ?? '';
        await db.query('begin');
        await inContext(db, clinic.id);
        await db.query('set local session_replication_role = replica');
        await TAMPERS_OF[name]?.(db, random(2, LENGTH + 1), LENGTH + 1);
        if ((await firstBreak(db)) === null) names.push(name);
        await db.query('rollback');
      }
      return names;
    });
    expect(missed).toEqual([]);
  });

  it('stays whole when many write at once, without a gap', async () => {
    const before = await attempting('lw_app', clinic.id, headOf);
    await Promise.all(Array.from({ length: 5 }, () => connected('lw_app', async (app) => {
      for (let at = 0; at < 20; at += 1) {
        await app.query('begin');
        await inContext(app, clinic.id);
        await append(app, at);
        await app.query(at % 4 === 0 ? 'rollback' : 'commit');
      }
    })));
    expect(await attempting('lw_app', clinic.id, headOf)).toBe(before + 75);
    expect(await attempting('lw_app', clinic.id, firstBreak)).toBeNull();
  });

  it('cannot be written by the program other than through its function', async () => {
    await expect(attempting('lw_app', clinic.id, (app) => app.query('update audit_head set seq = 0'))).rejects.toMatchObject({ code: '42501' });
    await expect(attempting('lw_app', clinic.id, (app) => app.query('insert into audit_event select * from audit_event limit 1'))).rejects.toMatchObject({ code: '42501' });
    await expect(attempting('lw_app', undefined, (app) => append(app, 0))).rejects.toMatchObject({ code: '23001' });
  });
});
