// Writing a referral, its time, and who may do what with it. The states are in referral-states.
import { randomUUID } from 'node:crypto';
import { diagnosisWordsIn } from '@legwork/clinical';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { change, CLOSE, refer, REPLY, SEND, step, taskOf, walk, type Referral } from '../support/referrals.js';

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

describe('writing', () => {
  test('the rule brings urgency, due day, reason and letter', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    await physio().post(`/patients/${patient.id}/medicines`).send({ text: 'ramipril 5 mg' }).expect(201);
    await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 41 } }).expect(201);
    const { body } = await physio().post(`/patients/${patient.id}/referrals`).send({ ruleId: 'dvt.signs', toName: 'Walk-in clinic' }).expect(201);
    expect(body).toMatchObject({ direction: 'outbound', status: 'draft', urgency: 'same-day', dueOn: now, ruleId: 'dvt.signs', overdue: false, can: { editLetter: true, steps: ['send', 'close'] } });
    expect(body.screeningId).not.toBeNull();
    expect(body.reason).toContain('Wells');
    expect(body.letter.situation).toContain('born March 14, 1986');
    expect(body.letter.assessment).toMatch(/^The safety screening .*assessment\.$/mu);
    expect(body.letter.assessment).toContain('“One leg more swollen than the other?” yes');
    expect(body.letter.assessment).toMatch(/^What would settle it: .*clot/mu);
    expect(body.letter.background).toContain('ramipril 5 mg');
    expect(body.letter.background).toContain('girth 41 cm');
    expect(body.letter.recommendation).toBe(body.question);
    expect(await taskOf(`referral-next-step:${body.id}`)).toEqual({ status: 'open', due_on: now, severity: 'do-not-treat-refer' });
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
    expect(await taskOf(`referral-overdue:${draft.id}`)).toMatchObject({ status: 'done' });
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
