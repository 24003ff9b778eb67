// Somebody signs while somebody else still writes: what the signature saw is what stays, round after round.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connected, inContext, RESTRICTED } from '../support/database-roles.js';
import { createSampler, insert, type SampleClinic, type Sampler } from '../support/sample-rows.js';

const ROUNDS = 400;
const CONTROL_ROUNDS = 100;
const LANES = 4;

let sampler: Sampler;
let clinic: SampleClinic;

beforeAll(async () => {
  await connected('owner', async (owner) => {
    sampler = await createSampler(owner);
    clinic = await sampler.newClinic(owner);
  });
});

const inTransaction = async <T>(db: pg.Client, work: () => Promise<T>): Promise<T> => {
  await db.query('begin');
  await inContext(db, clinic.id);
  try {
    const result = await work();
    await db.query('commit');
    return result;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
};

const childrenOf = async (db: pg.Client, session: string): Promise<string> => {
  const { rows } = await db.query<{ content: string }>(`
    select (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from session_technique t where clinic_id = $1 and session_id = $2)::text
      || (select coalesce(jsonb_agg(to_jsonb(f) order by f.id), '[]') from finding f where clinic_id = $1 and session_id = $2)::text as content`, [clinic.id, session]);
  return rows[0]?.content ?? '';
};

/** Signs as the application does: the row first, then what hangs on it. Answers with what was signed. */
const sign = (db: pg.Client, session: string): Promise<string> =>
  inTransaction(db, async () => {
    await db.query("update session set status = 'signed', signed_at = now(), signed_by_id = author_id, content_hash = '\\x00' where clinic_id = $1 and id = $2", [clinic.id, session]);
    const content = await childrenOf(db, session);
    await sleep(Math.random() * 3);
    return content;
  });

type Edit = (db: pg.Client, session: string, technique: string) => Promise<unknown>;

const EDITS: readonly Edit[] = [
  (db, session) => insert(db, 'session_technique', { ...sampler.newRow('session_technique', clinic), session_id: session }),
  (db, session) => insert(db, 'finding', { ...sampler.newRow('finding', clinic), session_id: session }),
  (db, _session, technique) => db.query('update session_technique set minutes = 7 where clinic_id = $1 and id = $2', [clinic.id, technique]),
  (db, _session, technique) => db.query('delete from session_technique where clinic_id = $1 and id = $2', [clinic.id, technique]),
];

type Result = 'in time' | 'refused' | 'late';

/** One draft, one signature and one edit at about the same moment. */
async function round(signer: pg.Client, editor: pg.Client, at: number): Promise<Result> {
  const [session, technique] = [randomUUID(), randomUUID()];
  await inTransaction(signer, async () => {
    await insert(signer, 'session', { ...sampler.newRow('session', clinic), id: session });
    await insert(signer, 'session_technique', { ...sampler.newRow('session_technique', clinic), id: technique, session_id: session });
  });
  const edit = EDITS[at % EDITS.length] as Edit;
  const [signed, edited] = await Promise.all([
    sleep(Math.random() * 3).then(() => sign(signer, session)),
    sleep(Math.random() * 3).then(() => inTransaction(editor, () => edit(editor, session, technique))).then(() => 'in time' as const, (error: { code?: string }) => {
      if (error.code !== RESTRICTED) throw error;
      return 'refused' as const;
    }),
  ]);
  return (await inTransaction(signer, () => childrenOf(signer, session))) === signed ? edited : 'late';
}

async function race(rounds: number, editorRole: 'lw_app' | 'owner', prepare: (editor: pg.Client) => Promise<unknown>): Promise<Record<Result, number>> {
  const count: Record<Result, number> = { 'in time': 0, refused: 0, late: 0 };
  await Promise.all(Array.from({ length: LANES }, () => connected('lw_app', (signer) => connected(editorRole, async (editor) => {
    await prepare(editor);
    for (let at = 0; at < rounds / LANES; at += 1) count[await round(signer, editor, at)] += 1;
  }))));
  return count;
}

describe('an edit that meets a signature', () => {
  it(`comes in time or is refused, in ${ROUNDS} races`, async () => {
    const count = await race(ROUNDS, 'lw_app', () => Promise.resolve());
    expect(count).toMatchObject({ late: 0 });
    expect(count['in time']).toBeGreaterThan(ROUNDS / 20);
    expect(count.refused).toBeGreaterThan(ROUNDS / 20);
  });

  it('would be late without the triggers', async () => {
    const count = await race(CONTROL_ROUNDS, 'owner', (editor) => editor.query('set session_replication_role = replica'));
    expect(count.late).toBeGreaterThan(0);
    expect(count.refused).toBe(0);
  });
});
