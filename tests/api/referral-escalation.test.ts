// Time and referrals: what a clinic's days mean for the due day, and what the worker does with what is late by too much.
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { change, refer, SEND, step, tasksOf, walk, type Referral } from '../support/referrals.js';
import { until } from '../support/until.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'UTC' });
  now = today('UTC');
});

const physio = () => clinic.as('physiotherapist');
const admin = () => clinic.as('clinic_admin');

describe('a clinic’s days', () => {
  const settings = async (agent = admin()) => (await agent.get('/clinic/referral-days').expect(200)).body;
  const set = async (body: object, agent = admin()) => agent.patch('/clinic/referral-days').set('If-Match', `"${(await settings()).version}"`).send(body);

  test('decide when a referral is due; those that cannot wait stay due today', async () => {
    const patient = await newPatient(physio());
    expect(await settings()).toMatchObject({ withinDays: 3, routineDays: 14, escalationDays: 3, escalationHours: 4, can: { change: true } });
    const saved = await set({ withinDays: 5, routineDays: 30 });
    expect(saved.body).toMatchObject({ withinDays: 5, routineDays: 30, escalationDays: 3 });
    const due = async (urgency: string) => (await refer(physio(), patient.id, { urgency }) as Referral & { dueOn: string }).dueOn;
    expect([await due('now'), await due('same-day'), await due('within-days'), await due('routine')]).toEqual([now, now, daysFrom(now, 5), daysFrom(now, 30)]);
    const slow = await refer(physio(), patient.id);
    expect((await change(physio(), slow, { urgency: 'within-days' }).expect(200)).body.dueOn).toBe(daysFrom(now, 5));
    await set({ withinDays: 3, routineDays: 14 });
  });

  test('are set by administration, within reason, on the version that was read', async () => {
    expect(await settings(physio())).toMatchObject({ can: { change: false } });
    expect((await set({ withinDays: 4 }, physio())).status).toBe(403);
    const cases: readonly [object, string][] = [[{ withinDays: 0 }, '/withinDays'], [{ routineDays: 91 }, '/routineDays'], [{ routineDays: 2 }, '/routineDays'], [{ escalationHours: 0 }, '/escalationHours'], [{ escalationDays: -1 }, '/escalationDays']];
    for (const [body, pointer] of cases) {
      const answer = await set(body);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    }
    const { version } = await settings();
    await admin().patch('/clinic/referral-days').send({ withinDays: 4 }).expect(428);
    await admin().patch('/clinic/referral-days').set('If-Match', `"${version + 7}"`).send({ withinDays: 4 }).expect(409);
  });
});

/** The worker looks every minute. */
const marked = (id: string): Promise<void> => until(async () => (await sql`select from referral where id = ${id} and escalated_at is not null`).length === 1, 'the worker has escalated it', 180_000);

describe('escalation', () => {
  const escalated = async ({ id }: Pick<Referral, 'id'>) => (await sql<{ referral_id: string }>`select referral_id from referrals_to_escalate(500)`).some((row) => row.referral_id === id);
  /** As if the last step had been taken that long ago and was due on that day. */
  const shift = ({ id }: Referral, dueDays: number, hoursInState: number) =>
    sql`update referral set due_on = (now() at time zone 'UTC')::date - ${dueDays}::int, state_since = now() - make_interval(hours => ${hoursInState}) where id = ${id}`;
  const standing = async (urgency: string, dueDays: number, hoursInState: number): Promise<boolean> => {
    const own = await newClinic({ timeZone: 'UTC' });
    const referral = await refer(own.as('physiotherapist'), (await newPatient(own.as('physiotherapist'))).id, { urgency });
    // The worker may be quicker than the test: what it marked was to be escalated.
    await shift(referral, dueDays, hoursInState);
    return (await escalated(referral)) || (await sql`select from referral where id = ${referral.id} and escalated_at is not null`).length > 0;
  };

  test.each([
    ['routine, late by as many days as are allowed', 'routine', 3, 0, false],
    ['routine, a day later', 'routine', 4, 0, true],
    ['within days, a day later', 'within-days', 4, 0, true],
    ['now, taken up an hour ago', 'now', 0, 1, false],
    ['now, since yesterday', 'now', 1, 30, true],
    ['same day, due today', 'same-day', 0, 20, false],
    ['same day, two days ago', 'same-day', 2, 50, true],
    ['now, due tomorrow', 'now', -1, 90, false],
  ])('%s', async (_name, urgency, dueDays, hours, expected) => {
    expect(await standing(urgency, dueDays, hours)).toBe(expected);
  });

  test('the worker tells the owner and administration once, and the next step ends it', async () => {
    const patient = await newPatient(physio());
    const sent = await walk(physio(), await refer(physio(), patient.id), [SEND]);
    await shift(sent, 9, 0);
    await marked(sent.id);
    const told = (await tasksOf(sent)).filter(({ kind }) => kind === 'referral-escalated');
    const { physiotherapist, clinic_admin: administrator, owner } = clinic.members;
    expect(told.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    expect(new Set(told.map(({ owner_id: id }) => id))).toEqual(new Set([physiotherapist, administrator, owner].map(({ membershipId }) => membershipId)));
    expect(await escalated(sent)).toBe(false);
    const { body } = await admin().get(`/referrals/${sent.id}`).expect(200);
    expect(body).toMatchObject({ overdue: true, escalatedAt: expect.stringMatching(/^20/u), version: sent.version });
    expect(body.events.at(-1)).toMatchObject({ step: 'escalate', fromStatus: 'sent', toStatus: 'sent', byName: 'Legwork' });
    const { body: board } = await admin().get('/referrals?direction=outbound&limit=100').expect(200);
    expect(board.items.find((row: Referral) => row.id === sent.id)).toMatchObject({ escalated: true });
    expect(await sql`select from audit_event where clinic_id = ${clinic.id} and entity_id = ${sent.id} and fields = '{step:escalate}' and actor_kind = 'system'`).toHaveLength(1);
    const inbox = (await admin().get('/tasks?kind=referral-escalated&mine=true').expect(200)).body.items;
    expect(inbox).toEqual([expect.objectContaining({ subjectId: sent.id, can: expect.objectContaining({ finish: false }) })]);
    const next = await step(admin(), sent, { step: 'acknowledge', dueOn: daysFrom(now, 2) }).expect(200);
    expect(next.body).toMatchObject({ escalatedAt: null, overdue: false });
    expect((await tasksOf(sent)).map(({ kind, status }) => [kind, status])).toEqual([
      ...[1, 2, 3].map(() => ['referral-escalated', 'done']), ['referral-next-step', 'open'], ['referral-overdue', 'done'],
    ]);
  }, 240_000);

  test('of somebody who has left is told to administration alone', async () => {
    const own = await newClinic();
    const patient = await newPatient(own.as('physiotherapist'));
    const sent = await walk(own.as('physiotherapist'), await refer(own.as('physiotherapist'), patient.id), [SEND]);
    await own.as('owner').patch(`/people/${own.members.physiotherapist.membershipId}`).set('If-Match', '"1"').send({ status: 'deactivated' }).expect(200);
    await shift(sent, 9, 0);
    await marked(sent.id);
    const told = (await tasksOf(sent)).filter(({ kind }) => kind === 'referral-escalated');
    expect(new Set(told.map(({ owner_id: id }) => id))).toEqual(new Set([own.members.clinic_admin, own.members.owner].map(({ membershipId }) => membershipId)));
  }, 240_000);

  test('another due day is a new promise and ends what the old one began', async () => {
    const patient = await newPatient(physio());
    const draft = await refer(physio(), patient.id);
    await sql`update referral set due_on = current_date - 9, escalated_at = now() where id = ${draft.id}`;
    const later = await change(physio(), draft, { dueOn: daysFrom(now, 1) }).expect(200);
    expect(later.body).toMatchObject({ escalatedAt: null, overdue: false });
    expect((await tasksOf(draft)).filter(({ status }) => status === 'open').map(({ kind }) => kind)).toEqual(['referral-next-step']);
  });
});
