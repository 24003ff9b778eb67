// What is signed, answered or decided stays as it was: for the program by missing rights, for everybody by triggers.
import type { Asker } from '../support/catalogue.js';
import { answerTo, attempting, connected, inContext, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { createSampler, insertion, type SampleClinic, type Sampler } from '../support/sample-rows.js';

/** Rows that are only ever added. */
const NEVER_CHANGED = [
  'audit_event', 'check_in', 'clinic_rule', 'consent_text', 'clearance_sending', 'clearance_signature', 'fact', 'intake_answer', 'outcome_score', 'override', 'plan_review', 'plan_version', 'protocol_move', 'referral_event', 'referral_question', 'referral_signature',
  'rule_firing', 'screening', 'session_addendum', 'session_revision', 'session_signature_step',
] as const;

/** Those and what a state ends: nobody empties them either. */
const NEVER_EMPTIED = [...NEVER_CHANGED, 'session', 'session_technique', 'finding', 'body_drawing', 'photo', 'referral_attachment', 'clearance_document', 'inbound_letter', 'exercise_log', 'plan_agreement'] as const;

const DEADLOCK = '40P01';
/** A CHECK refused it. */
const CHECKED = '23514';
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

  /** Every table that points at a note, from the catalogue: one that is added tomorrow is held to it. Only addenda come later. */
  const tablesUnder = (): string[] => [...new Set(sampler.keys.filter(({ target }) => target === 'session').map(({ table }) => table))].filter((table) => table !== 'session_addendum');

  const faultsUnder = (table: string): Promise<string[]> => afterSigning(async (db) => {
    const done = [
      ['insert', await add(db, table)], ...[...(await updates(db, table))].map((answer) => ['update', answer]),
      ['delete', await answerTo(db, `delete from ${table} where clinic_id = $1`, [clinic.id])],
    ] as const;
    return done.filter(([what, answer]) => answer !== RESTRICTED && (what === 'insert' || answer !== NO_PRIVILEGE)).map(([what, answer]) => `${what} of ${table}: ${answer}`);
  });

  it('keeps its rows in every table that hangs on it: none added, changed, moved elsewhere or removed', async () => {
    const tables = tablesUnder();
    expect(tables).toEqual(expect.arrayContaining(['body_drawing', 'check_in', 'fact', 'finding', 'session_revision', 'session_signature_step', 'session_technique']));
    const faults: string[] = [];
    for (const table of tables) faults.push(...(await faultsUnder(table)));
    expect(faults).toEqual([]);
  });

  it('would be noticed if a table under it took rows', async () => {
    const answer = await attempting('owner', clinic.id, async (db) => {
      await db.query('drop trigger finding_follows_session on finding');
      await db.query(SIGN, [clinic.id]);
      return add(db, 'finding');
    });
    expect(answer).toBe('done');
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

describe('a note that waits for its second signature', () => {
  const NOTE = '00000000-0000-4000-8000-000000000002';
  const CO_SIGNER = '00000000-0000-4000-8000-000000000003';
  const signed = `, signed_at = now(), signed_by_id = '${CO_SIGNER}', content_hash = decode(repeat('01', 32), 'hex')`;
  const coSigner = { member_id: CO_SIGNER, member_role: 'physiotherapist' };
  let otherAccount: string;

  beforeAll(async () => {
    otherAccount = await connected('owner', async (owner) => {
      const { text, values } = insertion('account', sampler.newRow('account', clinic));
      return (await owner.query<{ id: string }>(`${text} returning id`, values)).rows[0]?.id ?? '';
    });
  });

  type Row = Readonly<Record<string, unknown>>;
  const stepRow = (step: string, number: number, changes: Row = {}): Row =>
    ({ ...sampler.newRow('session_signature_step', clinic), session_id: NOTE, asked_id: null, step, number, content_hash: Buffer.alloc(32, 1), ...changes });
  const toState = (status: string, more = ''): string => `update session set status = '${status}'${more} where clinic_id = '${clinic.id}' and id = '${NOTE}'`;

  const put = async (db: Asker, table: string, row: Row): Promise<void> => {
    const { text, values } = insertion(table, row);
    await db.query(text, values);
  };
  /** What a step would come to; nothing of it stays. */
  const step = (db: Asker, name: string, number: number, changes: Row = {}): Promise<string> => add(db, 'session_signature_step', stepRow(name, number, changes));
  const state = (db: Asker, status: string, more = ''): Promise<string> => answerTo(db, toState(status, more));

  /** The draft of an assistant, and a colleague who may co-sign. */
  const withDraft = <T>(work: (db: Asker) => Promise<T>): Promise<T> => attempting('lw_app', clinic.id, async (db) => {
    await put(db, 'membership', { ...sampler.newRow('membership', clinic), id: CO_SIGNER, account_id: otherAccount });
    await put(db, 'session', { ...sampler.newRow('session', clinic), id: NOTE, co_sign_required: true, signed_by_id: null });
    return work(db);
  });
  const withSent = <T>(work: (db: Asker) => Promise<T>): Promise<T> => withDraft(async (db) => {
    await put(db, 'session_signature_step', stepRow('sent', 1));
    await db.query(toState('awaiting-co-signature'));
    return work(db);
  });

  it('is never signed by one alone, and sent by its author only', async () => {
    expect(await withDraft(async (db) => [
      await state(db, 'signed', signed), await state(db, 'awaiting-co-signature'), await step(db, 'signed', 1), await step(db, 'co-signed', 1, coSigner), await step(db, 'sent', 1, coSigner), await step(db, 'sent', 1),
    ])).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, 'done']);
  });

  it('is frozen once it is sent, with all that hangs on it', async () => {
    expect(await withSent(async (db) => [
      await state(db, 'awaiting-co-signature', ", plan = 'Other words'"), await add(db, 'session_technique', { session_id: NOTE }), await add(db, 'finding', { session_id: NOTE }),
      await state(db, 'void'), await state(db, 'draft'), await state(db, 'signed', signed),
    ])).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED]);
  });

  it('is co-signed by another practitioner, under the same content', async () => {
    expect(await withSent(async (db) => {
      const refused = [
        await step(db, 'co-signed', 2), await step(db, 'co-signed', 2, { ...coSigner, member_role: 'assistant' }), await step(db, 'co-signed', 2, { ...coSigner, content_hash: Buffer.alloc(32, 2) }),
        await step(db, 'sent', 2),
      ];
      await put(db, 'session_signature_step', stepRow('co-signed', 2, coSigner));
      return [...refused, await state(db, 'draft'), await state(db, 'signed', `${signed}, plan = 'Other words'`), await state(db, 'signed', signed.replace("'01'", "'02'")), await state(db, 'signed', signed)];
    })).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, 'done']);
  });

  it('goes back with a comment, and may be written and sent again', async () => {
    expect(await withSent(async (db) => {
      const silent = await step(db, 'returned', 2, coSigner);
      await put(db, 'session_signature_step', stepRow('returned', 2, { ...coSigner, comment: 'Which side?' }));
      const signedAfter = await step(db, 'co-signed', 3, coSigner);
      await db.query(toState('draft'));
      return [silent, signedAfter, await state(db, 'draft', ", plan = 'The left side'"), await step(db, 'sent', 3)];
    })).toEqual([CHECKED, RESTRICTED, 'done', 'done']);
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
