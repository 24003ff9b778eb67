// The loop of a referral: every state it passes, the moves that API and database allow alike, and what closes it.
import { randomUUID } from 'node:crypto';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { answerTo, attempting, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { CLOSE, refer, REPLY, SEND, step, taskOf, walk, type Referral } from '../support/referrals.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');

describe('the loop', () => {
  test('outbound, all the way round', async () => {
    const patient = await newPatient(physio());
    const closed = await walk(physio(), await refer(physio(), patient.id), [
      SEND, { step: 'acknowledge' }, { step: 'appointment', appointmentOn: daysFrom(now, 5) }, REPLY, { step: 'act-on', outcome: 'Plan goes on.', patientTold: true }, { step: 'close' },
    ]);
    expect(closed).toMatchObject({ status: 'closed', version: 7, sentBy: 'printed', reply: REPLY.reply, repliedOn: now, outcome: 'Plan goes on.', patientTold: true, can: { edit: false, steps: [] } });
    const { body } = await physio().get(`/referrals/${closed.id}`).expect(200);
    expect(body.events.map((event: { step: string; toStatus: string }) => event.toStatus)).toEqual(['sent', 'acknowledged', 'appointment', 'replied', 'acted-on', 'closed']);
    expect(await taskOf(`referral-next-step:${closed.id}`)).toMatchObject({ status: 'done' });
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
    expect(await taskOf(`referral-report-due:${seen.id}`)).toMatchObject({ status: 'open', due_on: daysFrom(now, 7) });
    expect(await taskOf(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'done' });
    const listed = (await physio().get('/tasks?kind=referral-report-due&limit=100').expect(200)).body.items.find((one: { subjectId: string }) => one.subjectId === seen.id);
    expect(listed).toMatchObject({ subjectKind: 'referral', can: { finish: false } });
    const reported = await walk(physio(), seen, [{ step: 'report', reply: 'Improving.' }]);
    expect(await taskOf(`referral-report-due:${seen.id}`)).toMatchObject({ status: 'done' });
    expect(await taskOf(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'open' });
    await walk(physio(), reported, [CLOSE]);
    expect(await taskOf(`referral-next-step:${seen.id}`)).toMatchObject({ status: 'done' });
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

  test('a reply of a day to come and a step due in the past are refused', async () => {
    const patient = await newPatient(physio());
    const sent = await walk(physio(), await refer(physio(), patient.id), [SEND]);
    const { body } = await step(physio(), sent, { ...REPLY, repliedOn: daysFrom(now, 1), dueOn: daysFrom(now, -1) }).expect(400);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([['/repliedOn', 'in-future'], ['/dueOn', 'in-past']]);
    await step(physio(), sent, { ...REPLY, repliedOn: now, dueOn: now }).expect(200);
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
