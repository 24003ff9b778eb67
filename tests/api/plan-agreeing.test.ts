// Agreeing a plan: frozen with its fingerprint, changed with a reason, ended once, held against what is known now.
import { createHash } from 'node:crypto';
import { answerScreening, healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { activate, change, doseOf, finish, line, readyPlan, setGoals, setLines } from '../support/plans.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const masseur = () => clinic.as('massage_therapist');

describe('agreeing', () => {
  test('freezes the content with its fingerprint and the screening it was agreed under', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(clinic, masseur(), patient.id, { reviewOn: daysFrom(now, 30) });
    const { body } = await activate(masseur(), ready).expect(200);
    expect(body).toMatchObject({ status: 'active', agreedVersion: 1, changedSinceAgreed: false, problems: [] });
    const versions = await masseur().get(`/plans/${ready.id}/versions`).expect(200);
    const [frozen] = versions.body.items;
    expect(frozen).toMatchObject({ number: 1, reason: null, content: { title: 'Calf', goals: [{ activity: 'Run 5 km' }], interventions: [{ modalityId: 'swedish' }] } });
    expect(frozen.screeningId).not.toBeNull();
    expect(createHash('sha256').update(canonical(frozen.content)).digest('hex')).toBe(frozen.contentHash);
    const task = await sql<{ status: string; due_on: string }>`select status, due_on::text from task where cause_key = ${`review-due:${ready.id}`}`;
    expect(task).toEqual([{ status: 'snoozed', due_on: daysFrom(now, 30) }]);
    const refused = await attempting('lw_app', clinic.id, async (db) => [
      await answerTo(db, "update plan_version set content = '{}' where plan_id = $1", [ready.id]), await answerTo(db, 'delete from plan_version where plan_id = $1', [ready.id])]);
    expect(refused).toEqual([NO_PRIVILEGE, NO_PRIVILEGE]);
    const asOwner = await attempting('owner', clinic.id, (db) => answerTo(db, "update plan_version set content = '{}' where plan_id = $1", [ready.id]));
    expect(asOwner).toBe(RESTRICTED);
  });

  test('a change afterwards is a new version with a reason', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(clinic, masseur(), patient.id);
    const first = await activate(masseur(), ready).expect(200);
    await activate(masseur(), first.body, { reason: 'Again.' }).expect(422);
    const changed = await change(masseur(), first.body, { frequency: 'twice a week' }).expect(200);
    expect(changed.body).toMatchObject({ status: 'active', changedSinceAgreed: true, agreedVersion: 1 });
    const missing = await activate(masseur(), changed.body).expect(400);
    expect(missing.body.errors[0].pointer).toBe('/reason');
    const second = await activate(masseur(), changed.body, { reason: 'Tolerates more.' }).expect(200);
    expect(second.body).toMatchObject({ agreedVersion: 2, changedSinceAgreed: false });
    const { body } = await masseur().get(`/plans/${ready.id}/versions`).expect(200);
    expect(body.items.map((version: { number: number; reason: string | null; content: { frequency: string | null } }) => [version.number, version.reason, version.content.frequency]))
      .toEqual([[2, 'Tolerates more.', 'twice a week'], [1, null, null]]);
  });

  test('an assistant drafts and does not agree', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(clinic, clinic.as('assistant'), patient.id);
    const refused = await activate(clinic.as('assistant'), ready);
    const agreed = await activate(masseur(), ready).expect(200);
    const changed = await change(clinic.as('assistant'), agreed.body, { frequency: 'daily' });
    expect([refused.status, changed.status]).toEqual([403, 403]);
  });

  test('a plan ends once, with a reason', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(clinic, masseur(), patient.id);
    await finish(masseur(), ready, { ending: 'completed', reason: 'Goals met.' }).expect(422);
    await finish(masseur(), ready, { ending: 'completed' }).expect(400);
    const agreed = await activate(masseur(), ready).expect(200);
    const { body } = await finish(masseur(), agreed.body, { ending: 'completed', reason: 'Goals met.' }).expect(200);
    expect(body).toMatchObject({ status: 'completed', closeReason: 'Goals met.', can: { edit: false, activate: false } });
    for (const again of [change(masseur(), body, { title: 'x' }), setGoals(masseur(), body, []), activate(masseur(), body), finish(masseur(), body, { ending: 'stopped', reason: 'Again.' })]) {
      expect((await again).status).toBe(422);
    }
  });
});

describe('an agreed plan is held against what is known now', () => {
  const openTasks = (planId: string) => sql<{ status: string }>`select status from task where kind = 'plan-no-longer-fits' and subject_id = ${planId}`;

  test('it waits in the inbox while it does not fit, and says which line', async () => {
    const patient = await healthyPatient(masseur());
    const agreed = await activate(masseur(), await readyPlan(clinic, masseur(), patient.id)).expect(200);
    expect(await openTasks(agreed.body.id)).toEqual([]);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const { body } = await masseur().get(`/plans/${agreed.body.id}`).expect(200);
    expect(body.unfit).toMatchObject([{ pointer: '/interventions/0/region', code: 'blocked-by-screening' }]);
    expect(body.interventions[0].limit.instead).toEqual(expect.any(Array));
    expect(await openTasks(agreed.body.id)).toEqual([{ status: 'open' }]);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [] });
    expect(await openTasks(agreed.body.id)).toEqual([{ status: 'done' }]);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    expect(await openTasks(agreed.body.id)).toEqual([{ status: 'open' }]);
  });

  test('taking the line out settles it; a draft is nobody’s task', async () => {
    const patient = await healthyPatient(masseur());
    const draft = await readyPlan(clinic, masseur(), patient.id);
    const agreed = await activate(masseur(), await readyPlan(clinic, masseur(), patient.id)).expect(200);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    expect(await openTasks(draft.id)).toEqual([]);
    await setLines(masseur(), agreed.body, [{ ...line(await doseOf(clinic, 'swedish')), side: 'right' }]).expect(200);
    expect(await openTasks(agreed.body.id)).toEqual([{ status: 'done' }]);
  });
});

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
