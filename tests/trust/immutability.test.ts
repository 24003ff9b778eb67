// What is signed, answered or decided stays as it was: for the program by missing rights, for everybody by triggers.
import type { Asker } from '../support/catalogue.js';
import { answerTo, attempting, connected, inContext, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { createSampler, insertion, type SampleClinic, type Sampler } from '../support/sample-rows.js';

/** Rows that are only ever added. */
const NEVER_CHANGED = [
  'audit_event', 'check_in', 'clinic_rule', 'consent_text', 'fact', 'intake_answer', 'outcome_score', 'override', 'plan_version', 'protocol_move', 'referral_event',
  'rule_firing', 'screening', 'session_addendum', 'session_revision',
] as const;

/** Those and what a state ends: nobody empties them either. */
const NEVER_EMPTIED = [...NEVER_CHANGED, 'session', 'session_technique', 'finding', 'body_drawing', 'photo'] as const;

const DEADLOCK = '40P01';
const SIGN = "update session set status = 'signed', signed_at = now(), signed_by_id = author_id, content_hash = '\\x00' where clinic_id = $1";

let sampler: Sampler;
let clinic: SampleClinic;

beforeAll(async () => {
  await connected('owner', async (owner) => {
    sampler = await createSampler(owner);
    clinic = await sampler.newClinic(owner);
  });
});

/** What an update of each column, one by one, comes to. */
async function updates(db: Asker, table: string): Promise<Set<string>> {
  const answers = new Set<string>();
  for (const { name } of sampler.columns.filter((column) => column.table === table)) {
    answers.add(await answerTo(db, `update ${table} set ${name} = ${name} where clinic_id = $1`, [clinic.id]));
  }
  return answers;
}

const add = (db: Asker, table: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const { text, values } = insertion(table, { ...sampler.newRow(table, clinic), ...changes });
  return answerTo(db, text, values);
};

describe.each(NEVER_CHANGED)('a row of %s', (table) => {
  it('is changed, deleted or emptied by nothing the program may do', async () => {
    const answers = await attempting('lw_app', clinic.id, async (db) => {
      expect((await db.query(`select 1 from ${table}`)).rowCount).toBeGreaterThan(0);
      return [...(await updates(db, table)), await answerTo(db, `delete from ${table} where clinic_id = $1`, [clinic.id]), await answerTo(db, `truncate ${table}`)];
    });
    expect(answers.filter((answer) => answer !== NO_PRIVILEGE && answer !== RESTRICTED)).toEqual([]);
  });

  it('is held by a trigger even against the owner of the tables', async () => {
    const answers = await attempting('owner', clinic.id, async (db) =>
      [...(await updates(db, table)), await answerTo(db, `delete from ${table} where clinic_id = $1`, [clinic.id])]);
    expect(answers).toEqual([RESTRICTED, RESTRICTED]);
  });
});

it.each(NEVER_EMPTIED)('%s cannot be emptied by its owner', async (table) => {
  const answers: string[] = [];
  // The lock on so many tables may meet the work of other tests.
  do answers.push(await attempting('owner', clinic.id, (db) => answerTo(db, `truncate ${table} cascade`)));
  while (answers.at(-1) === DEADLOCK && answers.length < 10);
  expect(answers.at(-1)).toBe(RESTRICTED);
});

it('would be noticed if a trigger were gone', async () => {
  const answers = await attempting('owner', clinic.id, async (db) => {
    await db.query('drop trigger protocol_move_immutable on protocol_move');
    return [...(await updates(db, 'protocol_move'))];
  });
  expect(answers).toEqual(['done']);
});

describe('a signed note', () => {
  const afterSigning = <T>(work: (db: Asker) => Promise<T>): Promise<T> =>
    attempting('lw_app', clinic.id, async (db) => {
      await db.query(SIGN, [clinic.id]);
      return work(db);
    });

  it('lets no column be changed, and cannot be deleted', async () => {
    const answers = await afterSigning(async (db) => [...(await updates(db, 'session')), await answerTo(db, 'delete from session where clinic_id = $1', [clinic.id])]);
    expect(answers.filter((answer) => answer !== NO_PRIVILEGE && answer !== RESTRICTED)).toEqual([]);
    expect(answers).toContain(RESTRICTED);
  });

  it.each(['session_technique', 'finding', 'body_drawing', 'photo'])('keeps its rows of %s: none added, changed, moved elsewhere or removed', async (table) => {
    const answers = await afterSigning(async (db) => [
      await add(db, table), ...(await updates(db, table)), await answerTo(db, `delete from ${table} where clinic_id = $1`, [clinic.id]),
    ]);
    expect(answers.filter((answer) => answer !== NO_PRIVILEGE && answer !== RESTRICTED)).toEqual([]);
    expect(answers[0]).toBe(RESTRICTED);
  });

  it('takes no row from another note, and no earlier wording', async () => {
    const answers = await attempting('lw_app', clinic.id, async (db) => {
      const { text, values } = insertion('session', { ...sampler.newRow('session', clinic), id: '00000000-0000-4000-8000-000000000001' });
      await db.query(text, values);
      await db.query(`${SIGN} and id = $2`, [clinic.id, '00000000-0000-4000-8000-000000000001']);
      return [
        await answerTo(db, "update finding set session_id = '00000000-0000-4000-8000-000000000001' where clinic_id = $1", [clinic.id]),
        await answerTo(db, "update session_technique set session_id = '00000000-0000-4000-8000-000000000001' where clinic_id = $1", [clinic.id]),
        await add(db, 'session_revision', { session_id: '00000000-0000-4000-8000-000000000001' }),
      ];
    });
    expect(answers).toEqual([RESTRICTED, RESTRICTED, RESTRICTED]);
  });

  it('takes an addendum, and a finding that is not part of it', async () => {
    expect(await afterSigning(async (db) => [await add(db, 'session_addendum'), await add(db, 'finding', { session_id: null })])).toEqual(['done', 'done']);
  });

  it('takes all of that before it is signed', async () => {
    const answers = await attempting('lw_app', clinic.id, async (db) => [
      await add(db, 'session_technique'), await add(db, 'finding'), await add(db, 'session_revision'),
      await answerTo(db, "update finding set data = '{}' where clinic_id = $1", [clinic.id]), await answerTo(db, 'delete from session_technique where clinic_id = $1', [clinic.id]),
    ]);
    expect(answers).toEqual(['done', 'done', 'done', 'done', 'done']);
  });
});

describe('a consent', () => {
  it('can be revoked once, and nothing else', async () => {
    const answers = await attempting('lw_app', clinic.id, async (db) => {
      const before = [
        ...(await updates(db, 'consent')), await answerTo(db, 'delete from consent where clinic_id = $1', [clinic.id]),
        await answerTo(db, "update consent set revoked_at = now(), revoked_reason = 'Said so', signed_name = 'Somebody else' where clinic_id = $1", [clinic.id]),
      ];
      await db.query("update consent set revoked_at = now(), revoked_reason = 'Said so' where clinic_id = $1", [clinic.id]);
      return [...before, await answerTo(db, "update consent set revoked_at = now() + interval '1 day' where clinic_id = $1", [clinic.id]), await answerTo(db, 'update consent set revoked_at = null where clinic_id = $1', [clinic.id])];
    });
    expect(answers).toEqual([RESTRICTED, NO_PRIVILEGE, RESTRICTED, RESTRICTED, RESTRICTED]);
  });
});

describe('a closed referral', () => {
  it('is neither changed, opened again nor deleted', async () => {
    const answers = await attempting('owner', clinic.id, async (db) => {
      await db.query("update referral set status = 'closed', is_open = false, patient_told = true, outcome = 'seen', close_reason = 'done' where clinic_id = $1", [clinic.id]);
      return [...(await updates(db, 'referral')), await answerTo(db, "update referral set status = 'sent', is_open = true where clinic_id = $1", [clinic.id]), await answerTo(db, 'delete from referral where clinic_id = $1', [clinic.id])];
    });
    expect(answers).toEqual([RESTRICTED, RESTRICTED, RESTRICTED]);
  });
});

describe('the context of a clinic', () => {
  it('is what lets a change through: without it the app changes no draft', async () => {
    const answers = await attempting('lw_app', undefined, async (db) => {
      const without = await answerTo(db, 'update session set version = version where clinic_id = $1', [clinic.id]);
      await inContext(db, clinic.id);
      return [without, await answerTo(db, 'update session set version = version where clinic_id = $1', [clinic.id])];
    });
    expect(answers).toEqual(['nothing', 'done']);
  });
});
