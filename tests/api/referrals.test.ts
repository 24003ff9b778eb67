import { randomUUID } from 'node:crypto';
import { diagnosisWordsIn } from '@legwork/clinical';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { change, CLOSE, refer, REPLY, SEND, step, walk, type Referral } from '../support/referrals.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const admin = () => clinic.as('clinic_admin');

/** By the physiotherapist, for others to send. */
async function signed({ id, version }: Referral): Promise<Referral> {
  await physio().post(`/referrals/${id}/letter/signature`).set('If-Match', `"${version}"`).send({}).expect(200);
  return (await physio().get(`/referrals/${id}`).expect(200)).body;
}

const task = async (causeKey: string) => (await sql<{ status: string; due_on: string; severity: string }>`select status, due_on::text, severity from task where cause_key = ${causeKey}`)[0];

describe('writing', () => {
  test('the rule brings urgency, due day, reason and letter', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    await physio().post(`/patients/${patient.id}/medicines`).send({ text: 'ramipril 5 mg' }).expect(201);
    await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 41 } }).expect(201);
    const { body } = await physio().post(`/patients/${patient.id}/referrals`).send({ ruleId: 'dvt.signs', toName: 'Walk-in clinic' }).expect(201);
    expect(body).toMatchObject({ direction: 'outbound', status: 'draft', urgency: 'same-day', dueOn: now, ruleId: 'dvt.signs', overdue: false, can: { editLetter: true, steps: ['send', 'close'] } });
    expect(body.screeningId).not.toBeNull();
    expect(body.reason).toContain('Wells');
    expect(body.letter.situation).toContain('born 1986-03-14');
    expect(body.letter.assessment).toMatch(/^The safety screening .*assessment\.$/mu);
    expect(body.letter.assessment).toContain('“One leg more swollen than the other?” yes');
    expect(body.letter.assessment).toMatch(/^What would settle it: .*clot/mu);
    expect(body.letter.background).toContain('ramipril 5 mg');
    expect(body.letter.background).toContain('girth 41 cm');
    expect(body.letter.recommendation).toBe(body.question);
    expect(await task(`referral-next-step:${body.id}`)).toEqual({ status: 'open', due_on: now, severity: 'do-not-treat-refer' });
  });

  test('a massage therapist’s letter reports and asks, and names nothing', async () => {
    const patient = await healthyPatient(masseur(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    const { body } = await masseur().post(`/patients/${patient.id}/referrals`).send({ ruleId: 'dvt.signs', toName: 'Walk-in clinic' }).expect(201);
    expect(body.reason).toMatch(/medical assessment/u);
    expect(body.letter.assessment).toMatch(/^Massage therapists do not diagnose\./u);
    expect(body.letter.assessment).toContain('“One leg more swollen than the other?” yes');
    expect(diagnosisWordsIn(JSON.stringify([body.reason, body.question, body.letter]))).toEqual([]);
  });

  test('a massage therapist’s letter from a physiotherapist’s screening keeps to its own words', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    const { body: clinical } = await physio().post(`/patients/${patient.id}/referrals`).send({ ruleId: 'dvt.signs', toName: 'Walk-in clinic' }).expect(201);
    const { body } = await masseur().post(`/patients/${patient.id}/referrals`).send({ ruleId: 'dvt.signs', screeningId: clinical.screeningId, toName: 'Walk-in clinic' }).expect(201);
    expect(body.screeningId).toBe(clinical.screeningId);
    expect(body.letter.assessment).toContain('“One leg more swollen than the other?” yes');
    expect(diagnosisWordsIn(JSON.stringify([body.reason, body.question, body.letter]))).toEqual([]);
    expect(diagnosisWordsIn(clinical.letter.assessment)).toContain('clot');
  });

  test('a person may hurry it and not slow it down', async () => {
    const patient = await newPatient(physio());
    expect(await refer(physio(), patient.id, { ruleId: 'dvt.signs', urgency: 'routine' })).toMatchObject({ urgency: 'same-day', dueOn: now });
    expect(await refer(physio(), patient.id, { urgency: 'within-days' })).toMatchObject({ urgency: 'within-days', dueOn: daysFrom(now, 3) });
    const slow = await refer(physio(), patient.id);
    expect(slow).toMatchObject({ urgency: 'routine', dueOn: daysFrom(now, 14) });
    const fast = await change(physio(), slow, { urgency: 'now' }).expect(200);
    expect(fast.body).toMatchObject({ urgency: 'now', dueOn: now, version: 2 });
  });

  test('the letter is edited while it is a draft', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    const letter = { situation: 'Night pain for three weeks.', background: '', assessment: 'Unclear.', recommendation: 'Please image.' };
    const edited = await change(physio(), draft, { letter }).expect(200);
    expect(edited.body.letter).toEqual(letter);
    await change(physio(), draft, { letter }).expect(409);
    const sent = await step(physio(), edited.body, SEND).expect(200);
    const late = await change(physio(), sent.body, { letter: { ...letter, situation: 'Other.' } }).expect(422);
    expect(late.body.code).toBe('letter-signed');
    await step(physio(), { ...draft, version: sent.body.version }, SEND).expect(422);
  });

  test.each([
    ['no addressee', { toName: undefined }, '/toName'],
    ['no reason and no rule', { reason: undefined }, '/reason'],
    ['a rule that does not exist', { ruleId: 'made.up' }, '/ruleId'],
    ['a contact of nobody', { contactId: '019a0000-0000-7000-8000-000000000000' }, '/contactId'],
    ['an owner of nowhere', { ownerId: '019a0000-0000-7000-8000-000000000000' }, '/ownerId'],
    ['a screening of nobody', { screeningId: '019a0000-0000-7000-8000-000000000000' }, '/screeningId'],
    ['an urgency that does not exist', { urgency: 'soon' }, '/urgency'],
    ['a state of its own', { status: 'closed' }, '/status'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/referrals`).send({ reason: 'Pain.', toName: 'Dr Okafor', ...wrong }).expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});

describe('the loop', () => {
  test('outbound, all the way round', async () => {
    const patient = await newPatient(physio());
    const closed = await walk(physio(), await refer(physio(), patient.id), [
      SEND, { step: 'acknowledge' }, { step: 'appointment', appointmentOn: daysFrom(now, 5) }, REPLY, { step: 'act-on', outcome: 'Plan goes on.', patientTold: true }, { step: 'close' },
    ]);
    expect(closed).toMatchObject({ status: 'closed', version: 7, sentBy: 'printed', reply: REPLY.reply, repliedOn: now, outcome: 'Plan goes on.', patientTold: true, can: { edit: false, steps: [] } });
    const { body } = await physio().get(`/referrals/${closed.id}`).expect(200);
    expect(body.events.map((event: { step: string; toStatus: string }) => event.toStatus)).toEqual(['sent', 'acknowledged', 'appointment', 'replied', 'acted-on', 'closed']);
    expect(await task(`referral-next-step:${closed.id}`)).toMatchObject({ status: 'done' });
  });

  test('inbound, all the way round', async () => {
    const patient = await newPatient(admin());
    const received = await refer(admin(), patient.id, { direction: 'inbound', reason: undefined });
    expect(received).toMatchObject({ status: 'received', can: { steps: ['ask-for-information', 'book'] } });
    const booked = await walk(physio(), received, [{ step: 'ask-for-information', note: 'Which side?' }, { step: 'triage' }, { step: 'book', appointmentOn: daysFrom(now, 2) }, { step: 'see' }]);
    const closed = await walk(physio(), booked, [{ step: 'report', reply: 'Improving.' }, CLOSE]);
    expect(closed).toMatchObject({ status: 'closed' });
  });

  test('after the patient was seen the report to the referrer is due, and the report ends that', async () => {
    const patient = await newPatient(physio());
    const seen = await walk(physio(), await refer(physio(), patient.id, { direction: 'inbound' }), [{ step: 'book', appointmentOn: now }, { step: 'see' }]);
    expect(await task(`referral-report-due:${seen.id}`)).toMatchObject({ status: 'open', due_on: daysFrom(now, 7) });
    expect(await task(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'done' });
    const listed = (await physio().get('/tasks?kind=referral-report-due&limit=100').expect(200)).body.items.find((one: { subjectId: string }) => one.subjectId === seen.id);
    expect(listed).toMatchObject({ subjectKind: 'referral', can: { finish: false } });
    const reported = await walk(physio(), seen, [{ step: 'report', reply: 'Improving.' }]);
    expect(await task(`referral-report-due:${seen.id}`)).toMatchObject({ status: 'done' });
    expect(await task(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'open' });
    await walk(physio(), reported, [CLOSE]);
    expect(await task(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'done' });
  });

  test('what is missing is said when it is asked for', async () => {
    const patient = await newPatient(physio());
    const received = await refer(admin(), patient.id, { direction: 'inbound' });
    for (const note of [undefined, '  ']) {
      const { body } = await step(admin(), received, { step: 'ask-for-information', note }).expect(400);
      expect(body.errors[0]).toMatchObject({ pointer: '/note', code: 'missing' });
    }
    const asked = await step(admin(), received, { step: 'ask-for-information', note: 'Which side?' }).expect(200);
    expect(asked.body).toMatchObject({ status: 'missing-information', dueOn: daysFrom(now, 7) });
  });

  test('a step brings what it needs and nothing else', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    const cases: readonly [object, string, string][] = [
      [{ step: 'send' }, '/way', 'missing'], [{ ...SEND, reply: 'x' }, '/reply', 'not-for-step'], [{ ...SEND, effects: {} }, '/effects', 'not-for-step'], [{ step: 'fly' }, '/step', 'not-listed'], [{ step: 'send', way: 'pigeon' }, '/way', 'not-listed'],
    ];
    for (const [body, pointer, code] of cases) {
      const answer = await step(physio(), draft, body).expect(400);
      expect([answer.body.errors[0].pointer, answer.body.errors[0].code]).toEqual([pointer, code]);
    }
    await physio().post(`/referrals/${draft.id}/steps`).send(SEND).expect(428);
  });

  test('it cannot be closed without a reply or a reason, an outcome and a patient who knows', async () => {
    const patient = await newPatient(physio());
    const sent = await walk(physio(), await refer(physio(), patient.id), [SEND]);
    const open = await step(physio(), sent, { step: 'close' }).expect(422);
    expect(open.body).toMatchObject({ code: 'loop-open' });
    expect(open.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/patientTold', '/outcome', '/closeReason']);
    await step(physio(), sent, { ...CLOSE, patientTold: false, closeReason: 'Moved away.' }).expect(422);
    await step(physio(), sent, { ...CLOSE, closeReason: 'Moved away.' }).expect(200);
  });

  test('an illegal step is refused, and a stale version shows the present state', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    const { body } = await step(physio(), draft, REPLY).expect(422);
    expect(body.code).toBe('not-possible');
    await step(physio(), draft, SEND).expect(200);
    const stale = await step(physio(), draft, SEND).expect(409);
    expect(stale.body.current).toMatchObject({ status: 'sent', version: 2 });
  });

  const STATUSES = {
    outbound: ['draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on', 'closed'],
    inbound: ['received', 'missing-information', 'triaged', 'booked', 'seen', 'reported', 'closed'],
  } as const;
  const STEPS: Readonly<Record<string, object>> = {
    sent: SEND, acknowledged: { step: 'acknowledge' }, appointment: { step: 'appointment', appointmentOn: '2026-12-01' }, replied: REPLY, 'acted-on': { step: 'act-on', outcome: 'x' },
    'missing-information': { step: 'ask-for-information', note: 'Which side?' }, triaged: { step: 'triage' }, booked: { step: 'book', appointmentOn: '2026-12-01' }, seen: { step: 'see' },
    reported: { step: 'report', reply: 'x' }, closed: { ...CLOSE, closeReason: 'Asked to.' },
  };

  /** A row in a state, put there behind the API's back. */
  async function standing(patientId: string, direction: string, status: string): Promise<Referral> {
    const id = randomUUID();
    const owner = clinic.members.physiotherapist.membershipId;
    const end = status === 'closed';
    await sql`
      insert into referral (clinic_id, id, patient_id, direction, status, is_open, urgency, due_on, owner_id, to_name, reason, question, letter, created_by_id, patient_told, outcome, close_reason)
      values (${clinic.id}, ${id}, ${patientId}, ${direction}, ${status}, ${!end}, 'routine', current_date, ${owner}, 'Dr X', 'r', 'q', '{"situation":"s","background":"b","assessment":"a","recommendation":"r"}', ${owner}, ${end}, ${end ? 'o' : null}, ${end ? 'c' : null})`;
    return { id, version: 1 };
  }

  test.each(['outbound', 'inbound'] as const)('%s: the API and the database allow the same moves', async (direction) => {
    const patient = await newPatient(physio());
    const disagreements: string[] = [];
    let legal = 0;
    for (const from of STATUSES[direction]) {
      for (const to of STATUSES[direction].slice(1)) {
        if (from === to) continue;
        const [row] = await sql<{ legal: boolean }>`select referral_move_is_legal(${direction}, ${from}, ${to}) as legal`;
        const { status } = await step(physio(), await standing(patient.id, direction, from), STEPS[to] ?? {});
        if ((status === 200) !== row?.legal) disagreements.push(`${from} -> ${to}: ${status}`);
        if (status === 200) legal += 1;
      }
    }
    expect(disagreements).toEqual([]);
    expect(legal).toBe(direction === 'outbound' ? 14 : 15);
  });

  test('the database refuses a jump, a changed letter and a deletion by itself', async () => {
    const patient = await newPatient(physio());
    const sent = await walk(physio(), await refer(physio(), patient.id), [SEND]);
    const inbound = await refer(physio(), patient.id, { direction: 'inbound' });
    const answers = await attempting('lw_app', clinic.id, async (db) => [
      await answerTo(db, "update referral set status = 'appointment' where id = $1", [sent.id]),
      await answerTo(db, "update referral set status = 'replied' where id = $1", [sent.id]),
      await answerTo(db, "update referral set status = 'booked' where id = $1", [inbound.id]),
      await answerTo(db, "update referral set status = 'acted-on' where id = $1", [sent.id]),
      await answerTo(db, "update referral set status = 'acknowledged' where id = $1", [sent.id]),
      await answerTo(db, 'update referral set letter = \'{"situation":"forged"}\' where id = $1', [sent.id]),
      await answerTo(db, "update referral_event set note = 'forged' where referral_id = $1", [sent.id]),
    ]);
    expect(answers).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED, 'done', RESTRICTED, '42501']);
    expect(await attempting('owner', clinic.id, (db) => answerTo(db, 'delete from referral where id = $1', [sent.id]))).toBe(RESTRICTED);
  });

  test('e-mail goes to the contact’s address through the outbox, or not at all', async () => {
    const patient = await newPatient(physio());
    const contact = async (email: string | null) => (await admin().post('/contacts').send({ name: 'Dr Okafor', practice: 'Lakeside', email }).expect(201)).body.id;
    const silent = await refer(physio(), patient.id, { contactId: await contact(null), toName: undefined });
    expect(silent).toMatchObject({ toName: 'Dr Okafor, Lakeside' });
    const { body } = await step(physio(), silent, { step: 'send', way: 'email' }).expect(422);
    expect(body.code).toBe('no-email');
    const reachable = await refer(physio(), patient.id, { contactId: await contact('okafor@example.test') });
    await step(physio(), reachable, { step: 'send', way: 'email' }).expect(200);
    const mails = await sql<{ referral_id: string; recipient: string }>`select referral_id, recipient from outbox_message where clinic_id = ${clinic.id} and kind = 'referral-letter'`;
    expect(mails).toEqual([{ referral_id: reachable.id, recipient: 'okafor@example.test' }]);
  });
});

describe('time', () => {
  test('what passes its day is found once, until its step is taken', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    await sql`update referral set due_on = current_date - 3 where id = ${draft.id}`;
    const listed = async () => (await sql<{ referral_id: string }>`select referral_id from overdue_referrals(500)`).some((row) => row.referral_id === draft.id);
    expect(await listed()).toBe(true);
    const { body } = await physio().get(`/referrals/${draft.id}`).expect(200);
    expect(body.overdue).toBe(true);
    await sql`
      insert into task (clinic_id, id, kind, patient_id, subject_kind, subject_id, cause_key, status)
      values (${clinic.id}, ${randomUUID()}, 'referral-overdue', ${patient.id}, 'referral', ${draft.id}, ${`referral-overdue:${draft.id}`}, 'open')`;
    expect(await listed()).toBe(false);
    await walk(physio(), draft, [{ ...SEND, dueOn: daysFrom(now, 7) }]);
    expect(await task(`referral-overdue:${draft.id}`)).toMatchObject({ status: 'done' });
    expect(await listed()).toBe(false);
  });
});

describe('administration', () => {
  test('runs the loop and reads nothing clinical', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id, { reason: 'Suspicious lump.', question: 'Malignant?', ruleId: 'lump.unexplained' });
    const { body } = await admin().get(`/referrals/${draft.id}`).expect(200);
    expect(body).toMatchObject({ toName: 'Dr Okafor', status: 'draft', reason: null, question: null, letter: null, ruleId: null, screeningId: null, can: { edit: true, editLetter: false, steps: ['send'] } });
    expect(JSON.stringify(body)).not.toMatch(/lump|Malignant/iu);
    await step(admin(), draft, SEND).expect(422);
    const replied = await walk(admin(), await signed(draft), [SEND, { step: 'acknowledge', note: 'Fax confirmed' }, { step: 'reply', reply: 'Benign.' }]);
    expect(replied).toMatchObject({ status: 'replied', reply: null });
    await step(admin(), replied, { step: 'act-on', outcome: 'x' }).expect(403);
    await step(admin(), replied, CLOSE).expect(403);
    await change(admin(), replied, { reason: 'x' }).expect(403);
    await change(admin(), replied, { ownerId: clinic.members.clinic_admin.membershipId }).expect(200);
    await admin().post(`/patients/${patient.id}/referrals`).send({ reason: 'x', toName: 'y' }).expect(403);
  });

  test('assistants draft and file, and do not close', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(clinic.as('assistant'), patient.id);
    const sent = await step(clinic.as('assistant'), await signed(draft), SEND).expect(200);
    const { body } = await step(clinic.as('assistant'), sent.body, { ...CLOSE, closeReason: 'Done.' }).expect(403);
    expect(body.code).toBe('not-allowed');
  });
});

describe('walls', () => {
  test('another clinic’s referral is like an unknown one, on every route', async () => {
    const patient = await newPatient(physio());
    const referral = await refer(physio(), patient.id);
    const other = await newClinic();
    const stranger = other.as('physiotherapist');
    const calls = (id: string, patientId: string) => [
      stranger.get(`/referrals/${id}`), change(stranger, { id, version: 1 }, { reason: 'x' }), step(stranger, { id, version: 1 }, SEND),
      stranger.post(`/patients/${patientId}/referrals`).send({ reason: 'x', toName: 'y' }),
    ];
    const plain = async (list: ReturnType<typeof calls>) => (await Promise.all(list)).map(({ status, body }) => ({ status, ...body, requestId: '' }));
    const theirs = await plain(calls(referral.id, patient.id));
    expect(theirs.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(theirs).toEqual(await plain(calls(randomUUID(), randomUUID())));
    expect((await stranger.get('/referrals').expect(200)).body.items).toEqual([]);
  });

  test('each read and each change leaves one row', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    const edited = await change(physio(), draft, { question: 'What now?' }).expect(200);
    await physio().get(`/referrals/${draft.id}`).expect(200);
    await walk(physio(), edited.body, [SEND, REPLY, CLOSE]);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'referral' order by seq`;
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update', 'read', 'sign', 'send', 'answer', 'complete']);
  });
});
