import { createHash, randomUUID } from 'node:crypto';
import { defaultDose, diagnosisWordsIn, modalities } from '@legwork/clinical';
import { type Agent } from '../support/api.js';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, NO_PRIVILEGE, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

interface Plan {
  readonly id: string;
  readonly version: number;
}

const SWEDISH_DOSE = { pressure: 2, sessionMinutes: 30, frequency: 1 };

async function begin(agent: Agent, patientId: string, plan: object = {}): Promise<Plan> {
  return (await agent.post(`/patients/${patientId}/plans`).send({ title: 'Calf', ...plan }).expect(201)).body;
}

const change = (agent: Agent, { id, version }: Plan, body: object) => agent.patch(`/plans/${id}`).set('If-Match', `"${version}"`).send(body);
const setGoals = (agent: Agent, { id, version }: Plan, goals: readonly object[]) => agent.put(`/plans/${id}/goals`).set('If-Match', `"${version}"`).send({ goals });
const setLines = (agent: Agent, { id, version }: Plan, interventions: readonly object[]) =>
  agent.put(`/plans/${id}/interventions`).set('If-Match', `"${version}"`).send({ interventions });
const activate = (agent: Agent, { id, version }: Plan, body: object = {}) => agent.post(`/plans/${id}/activation`).set('If-Match', `"${version}"`).send(body);
const move = (agent: Agent, { id, version }: Plan, body: object) => agent.post(`/plans/${id}/protocol-moves`).set('If-Match', `"${version}"`).send(body);
const finish = (agent: Agent, { id, version }: Plan, body: object) => agent.post(`/plans/${id}/completion`).set('If-Match', `"${version}"`).send(body);

const goal = () => ({ activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(now, 28) });
const line = (dose: object = SWEDISH_DOSE) => ({ modalityId: 'swedish', region: 'calf', side: 'left', dose, performerRole: 'massage-therapist', aim: 'Ease', stopRule: 'Stop at sharp pain.' });

async function doseOf(modalityId: string): Promise<Record<string, number>> {
  const patient = await newPatient(physio());
  const plan = await begin(physio(), patient.id);
  const { body } = await setLines(physio(), plan, [{ ...line({ none: 1 }), modalityId, performerRole: 'physiotherapist' }]).expect(200);
  const missing = body.interventions[0].doseRemarks as { param: string; detail: string }[];
  return Object.fromEntries(missing.filter(({ param }) => param !== 'none').map(({ param, detail }) => [param, Number(/\((-?[\d.]+) to/u.exec(detail)?.[1])]));
}

async function readyPlan(agent: Agent, patientId: string, plan: object = {}): Promise<Plan> {
  const draft = await begin(agent, patientId, plan);
  const goals = await setGoals(agent, draft, [goal()]).expect(200);
  return (await setLines(agent, goals.body, [line(await doseOf('swedish'))]).expect(200)).body;
}

describe('drafting', () => {
  test('a plan begins empty and says what it lacks', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id, { visitsPlanned: 6, frequency: 'weekly', reviewOn: daysFrom(now, 30) });
    const { body } = await masseur().get(`/plans/${plan.id}`).expect(200);
    expect(body).toMatchObject({ status: 'draft', agreedVersion: null, changedSinceAgreed: false, visits: { planned: 6, done: 0, booked: 0 }, protocol: null });
    expect(body.problems.map((problem: { code: string }) => problem.code)).toEqual(['plan-without-goal', 'plan-without-intervention']);
  });

  test('goals and lines are replaced as lists, each with the version', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    await masseur().put(`/plans/${plan.id}/goals`).send({ goals: [goal()] }).expect(428);
    const first = await setGoals(masseur(), plan, [goal(), { ...goal(), activity: 'Stairs' }]).expect(200);
    const stale = await setGoals(masseur(), plan, []).expect(409);
    expect(stale.body.current.goals).toHaveLength(2);
    const second = await setGoals(masseur(), first.body, [goal()]).expect(200);
    expect(second.body).toMatchObject({ version: 3, goals: [{ activity: 'Run 5 km', baseline: 6, target: 2, now: null, status: 'not-enough-data' }] });
  });

  test('what the screening blocks may be drafted, says why, and is not agreed', async () => {
    const patient = await healthyPatient(masseur(), { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const ready = await readyPlan(masseur(), patient.id);
    const { body } = await masseur().get(`/plans/${ready.id}`).expect(200);
    expect(body.interventions[0].limit).toMatchObject({ allowed: false, ruleIds: [expect.stringMatching(/^skin\./u)] });
    expect(body.interventions[0].limit.why[0]).toMatch(/\w+/u);
    const refused = await activate(masseur(), ready).expect(422);
    expect(refused.body).toMatchObject({ code: 'plan-not-ready', errors: [{ pointer: '/interventions/0/region', code: 'blocked-by-screening' }] });
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [] });
    await activate(masseur(), ready).expect(200);
  });

  test('a massage therapist reads no diagnosis in a plan, whoever made it and for whomever', async () => {
    const patient = await healthyPatient(physio(), { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true });
    for (const performerRole of ['massage-therapist', 'physiotherapist', 'either']) {
      const plan = await begin(physio(), patient.id);
      await setLines(physio(), plan, [{ ...line(), performerRole }]).expect(200);
      const read = async (agent: Agent) => {
        const { body } = await agent.get(`/plans/${plan.id}`).expect(200);
        return [...body.interventions[0].limit.why, ...[...body.problems, ...body.warnings].map(({ detail }: { detail: string }) => detail)].join(' ');
      };
      expect(await read(masseur())).toMatch(/medical assessment/u);
      expect(diagnosisWordsIn(await read(masseur()))).toEqual([]);
      expect(diagnosisWordsIn(await read(physio()))).not.toEqual([]);
    }
  });

  test('a dose outside the range is remarked and needs its reason or a change', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    const usual = await doseOf('swedish');
    const { body } = await setLines(masseur(), plan, [line({ ...usual, sessionMinutes: 150 })]).expect(200);
    expect(body.interventions[0].doseRemarks).toMatchObject([{ param: 'sessionMinutes' }]);
    expect(body.problems.map((problem: { pointer: string }) => problem.pointer)).toContain('/interventions/0/dose/sessionMinutes');
    const reasoned = await setLines(masseur(), body, [{ ...line({ ...usual, sessionMinutes: 150 }), doseReason: 'Asked for by the team.' }]).expect(200);
    expect(reasoned.body.problems.map((problem: { pointer: string }) => problem.pointer)).not.toContain('/interventions/0/dose/sessionMinutes');
  });

  test('a dose beyond what anybody may give is not even drafted', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    const { body } = await setLines(masseur(), plan, [line({ ...await doseOf('swedish'), pressure: 9 })]).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/interventions/0/dose/pressure', code: 'outside-limits' }]);
  });

  test('a condition is named by a physiotherapist and read by nobody else', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { conditionId: 'piriformis-syndrome', course: 'lasting' });
    expect((await physio().get(`/plans/${plan.id}`).expect(200)).body.conditionId).toBe('piriformis-syndrome');
    const read = await masseur().get(`/plans/${plan.id}`).expect(200);
    expect(read.body.conditionId).toBeNull();
    const { body } = await change(masseur(), plan, { conditionId: 'sciatica' }).expect(422);
    expect(body.code).toBe('outside-scope');
  });

  test('a massage therapist plans within the role', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    const { body } = await setLines(masseur(), plan, [{ ...line(), modalityId: 'manipulation', performerRole: 'physiotherapist' }]).expect(422);
    expect(body).toMatchObject({ code: 'outside-scope', errors: [{ pointer: '/interventions/0/performerRole' }] });
    const theirs = await begin(physio(), patient.id);
    await setLines(physio(), theirs, [{ ...line(), modalityId: 'manipulation', performerRole: 'either' }]).expect(422);
    await setLines(physio(), theirs, [{ ...line(), modalityId: 'manipulation', performerRole: 'physiotherapist' }]).expect(200);
  });

  test.each([
    ['a modality that does not exist', { modalityId: 'reiki' }, '/interventions/0/modalityId'],
    ['a region that does not exist', { region: 'elbow' }, '/interventions/0/region'],
    ['a dose that is a list', { dose: [1] }, '/interventions/0/dose'],
    ['a dose in words', { dose: { pressure: 'gentle' } }, '/interventions/0/dose/pressure'],
    ['a role that does not exist', { performerRole: 'chef' }, '/interventions/0/performerRole'],
    ['a side of the midline', { region: 'abdomen' }, '/interventions/0/side'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const patient = await newPatient(physio());
    const { body } = await setLines(physio(), await begin(physio(), patient.id), [{ ...line(), ...wrong }]).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test.each([
    ['an injury to come', { injuryOn: '2199-01-01' }, '/injuryOn'],
    ['no title', { title: '' }, '/title'],
    ['half a visit', { visitsPlanned: 1.5 }, '/visitsPlanned'],
    ['somebody else’s episode', { episodeId: '019a0000-0000-7000-8000-000000000000' }, '/episodeId'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/plans`).send({ title: 'Calf', ...wrong }).expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});

describe('agreeing', () => {
  test('freezes the content with its fingerprint and the screening it was agreed under', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(masseur(), patient.id, { reviewOn: daysFrom(now, 30) });
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
    const ready = await readyPlan(masseur(), patient.id);
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
    const ready = await readyPlan(clinic.as('assistant'), patient.id);
    const refused = await activate(clinic.as('assistant'), ready);
    const agreed = await activate(masseur(), ready).expect(200);
    const changed = await change(clinic.as('assistant'), agreed.body, { frequency: 'daily' });
    expect([refused.status, changed.status]).toEqual([403, 403]);
  });

  test('a plan ends once, with a reason', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(masseur(), patient.id);
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

describe('goals stand where the data says', () => {
  test.each([[6, 'not-enough-data', undefined], [2, 'met', 2], [5, 'on-track', 5], [7, 'behind', 7]])('baseline 6, target 2: %p is %s', async (_label, status, score) => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    await sql`update plan set created_at = now() - interval '1 day' where id = ${plan.id}`;
    await setGoals(masseur(), plan, [goal()]).expect(200);
    if (score !== undefined) await masseur().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'nprs', answers: { now: score }, provenance: 'patient' }).expect(201);
    const { body } = await masseur().get(`/plans/${plan.id}`).expect(200);
    expect(body.goals[0]).toMatchObject({ status, now: score ?? null });
  });

  test('a pain of zero is a measurement', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    await setGoals(masseur(), plan, [{ ...goal(), target: 0 }]).expect(200);
    await masseur().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'nprs', answers: { now: 0 }, provenance: 'patient' }).expect(201);
    const { body } = await masseur().get(`/plans/${plan.id}`).expect(200);
    expect(body.goals[0]).toMatchObject({ now: 0, status: 'met' });
  });

  test('a motion is read from the examination', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id);
    await setGoals(physio(), plan, [{ activity: 'Squat', measureId: 'rom.hip.flexion', baseline: 90, target: 110, targetOn: daysFrom(now, 28) }]).expect(200);
    await physio().post(`/patients/${patient.id}/findings`)
      .send({ kind: 'range-of-motion', region: 'hip-joint', side: 'left', data: { motionId: 'rom.hip.flexion', mode: 'passive', degrees: 112 } }).expect(201);
    const { body } = await physio().get(`/plans/${plan.id}`).expect(200);
    expect(body.goals[0]).toMatchObject({ now: 112, status: 'met' });
  });
});

describe('goals say what exactly is measured', () => {
  const find = (agent: Agent, patientId: string, body: object) => agent.post(`/patients/${patientId}/findings`).send(body).expect(201);
  const nowOf = async (patientId: string, goals: readonly object[]): Promise<(number | null)[]> => {
    const { body } = await setGoals(physio(), await begin(physio(), patientId), goals.map((each) => ({ ...goal(), baseline: null, ...each }))).expect(200);
    return body.goals.map(({ now: value }: { now: number | null }) => value);
  };

  test('the side, the movement and the landmark', async () => {
    const patient = await healthyPatient(physio());
    const flexion = (side: string, degrees: number) => find(physio(), patient.id, { kind: 'range-of-motion', region: 'hip-joint', side, data: { motionId: 'rom.hip.flexion', mode: 'active', degrees } });
    await flexion('left', 80);
    await flexion('right', 120);
    await find(physio(), patient.id, { kind: 'strength', region: 'thigh-anterior', side: 'left', data: { movement: 'Knee extension', grade0To5: 3 } });
    await find(physio(), patient.id, { kind: 'girth', region: 'calf', side: 'left', data: { landmark: '10 cm below', cm: 36.5 } });
    expect(await nowOf(patient.id, [
      { measureId: 'rom.hip.flexion', side: 'left', target: 110 }, { measureId: 'rom.hip.flexion', side: 'right', target: 110 },
      { measureId: 'strength', item: 'knee extension ', side: 'left', target: 5 }, { measureId: 'strength', item: 'hip abduction', side: 'left', target: 5 },
      { measureId: 'girth', item: '10 cm below', target: 35 },
    ])).toEqual([80, 120, 3, null, 36.5]);
  });

  test('one activity of the patient’s own, zero included', async () => {
    const patient = await healthyPatient(physio());
    await physio().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'psfs', provenance: 'patient', answers: { activities: [{ activity: 'Stairs', ability0To10: 0 }, { activity: 'Run', ability0To10: 4 }] } }).expect(201);
    expect(await nowOf(patient.id, [{ measureId: 'psfs-item', item: 'stairs', target: 8 }, { measureId: 'psfs-item', activity: 'Run', target: 8 }, { measureId: 'psfs', target: 8 }])).toEqual([0, 4, 2]);
  });
});

describe('stages after the first days', () => {
  const SEEN = { painOnLoad0To10: 2, worseNextMorning: false, motionShareOfOther: 0.9, strengthShareOfOther: 0.95, oneLegTaskOk: true };

  test('an injury builds up and returns, each by its criteria', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -40), weeksToBuild: 2, weeksToReturn: 6 });
    const love = await move(physio(), plan, { kind: 'move', toPhase: 'love', happenedOn: daysFrom(now, -36), criteria: { restPain0To10: 1, restPainFalling24h: true, loadsWithoutWorseNextMorning: true } }).expect(200);
    expect(love.body.timeline).toMatchObject({ now: 'love', next: 'build', canMove: false, isLate: true });
    expect(love.body.timeline.stages.map(({ expectedFrom }: { expectedFrom: string }) => expectedFrom)).toEqual([-40, -37, -26, 2].map((days) => daysFrom(now, days)));
    const open = await move(physio(), love.body, { kind: 'move', toPhase: 'build', criteria: { ...SEEN, painOnLoad0To10: 5 } }).expect(422);
    expect(open.body.errors.map(({ code }: { code: string }) => code)).toEqual(['pain-on-load:not-met']);
    await move(physio(), love.body, { kind: 'move', toPhase: 'return', criteria: SEEN }).expect(422);
    const build = await move(physio(), love.body, { kind: 'move', toPhase: 'build', criteria: SEEN, happenedOn: daysFrom(now, -10) }).expect(200);
    expect(build.body.timeline).toMatchObject({ now: 'build', next: 'return' });
    const back = await move(physio(), build.body, { kind: 'move', toPhase: 'return', criteria: SEEN }).expect(200);
    expect(back.body.timeline).toMatchObject({ now: 'return', next: 'done' });
    const done = await move(physio(), back.body, { kind: 'move', toPhase: 'done', criteria: { ...SEEN, goalsMet: true } }).expect(200);
    expect(done.body.timeline).toMatchObject({ now: 'done', next: null });
  });

  test('a lasting problem settles first and has no PEACE & LOVE', async () => {
    const patient = await healthyPatient(physio());
    const { body } = await physio().get(`/plans/${(await begin(physio(), patient.id, { course: 'lasting', injuryOn: daysFrom(now, -2) })).id}`).expect(200);
    expect(body).toMatchObject({ protocol: null, timeline: { now: 'settle', next: 'build', startedOn: now } });
  });

  test('an injury without a day says so and has no stages', async () => {
    const patient = await healthyPatient(physio());
    const { body } = await physio().get(`/plans/${(await begin(physio(), patient.id, { course: 'injury' })).id}`).expect(200);
    expect(body).toMatchObject({ timeline: null, timelineNote: expect.stringMatching(/day of the injury is not known/u) });
  });

  test('beginning again says how it happened', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -9) });
    const missing = await move(physio(), plan, { kind: 'reinjury', happenedOn: daysFrom(now, -1) }).expect(400);
    expect(missing.body.errors[0].pointer).toBe('/reason');
    const { body } = await move(physio(), plan, { kind: 'reinjury', happenedOn: daysFrom(now, -1), reason: 'Fell on the stairs.' }).expect(200);
    expect(body.timeline).toMatchObject({ now: 'peace', isReinjury: true, restartReason: 'Fell on the stairs.' });
  });
});

describe('an agreed plan is held against what is known now', () => {
  const openTasks = (planId: string) => sql<{ status: string }>`select status from task where kind = 'plan-no-longer-fits' and subject_id = ${planId}`;

  test('it waits in the inbox while it does not fit, and says which line', async () => {
    const patient = await healthyPatient(masseur());
    const agreed = await activate(masseur(), await readyPlan(masseur(), patient.id)).expect(200);
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
    const draft = await readyPlan(masseur(), patient.id);
    const agreed = await activate(masseur(), await readyPlan(masseur(), patient.id)).expect(200);
    await answerScreening(masseur(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    expect(await openTasks(draft.id)).toEqual([]);
    await setLines(masseur(), agreed.body, [{ ...line(await doseOf('swedish')), side: 'right' }]).expect(200);
    expect(await openTasks(agreed.body.id)).toEqual([{ status: 'done' }]);
  });
});

describe('the clinic’s own templates', () => {
  test('keep what is done and nothing of the person, are renamed and retired', async () => {
    const patient = await healthyPatient(physio());
    const ready = await readyPlan(physio(), patient.id, { course: 'lasting', visitsPlanned: 6 });
    const { body: made } = await physio().post('/plan-templates').send({ name: ' Calf, gentle ', planId: ready.id }).expect(201);
    expect(made).toMatchObject({
      name: 'Calf, gentle', retiredAt: null,
      content: { course: 'lasting', visitsPlanned: 6, goals: [{ activity: 'Run 5 km', target: 2, weeks: 4 }], interventions: [{ modalityId: 'swedish', region: 'calf', performerRole: 'massage-therapist' }] },
    });
    expect(JSON.stringify(made.content)).not.toMatch(/baseline|targetOn|"side"/u);
    await masseur().patch(`/plan-templates/${made.id}`).send({ name: 'Calf' }).expect(428);
    const renamed = await masseur().patch(`/plan-templates/${made.id}`).set('If-Match', '"1"').send({ name: 'Calf', retired: true }).expect(200);
    expect(renamed.body).toMatchObject({ name: 'Calf', version: 2, retiredAt: expect.any(String) });
    await physio().patch(`/plan-templates/${made.id}`).set('If-Match', '"1"').send({ retired: false }).expect(409);
    const list = await clinic.as('assistant').get('/plan-templates').expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toContain(made.id);
    const refused = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, "update plan_template set content = '{}' where id = $1", [made.id]), await answerTo(db, 'delete from plan_template where id = $1', [made.id])]);
    expect(refused).toEqual([RESTRICTED, RESTRICTED]);
  });

  test('an empty plan makes none, an assistant none, another clinic sees none', async () => {
    const patient = await healthyPatient(physio());
    await physio().post('/plan-templates').send({ name: 'Nothing', planId: (await begin(physio(), patient.id)).id }).expect(422);
    const ready = await readyPlan(physio(), patient.id);
    await clinic.as('assistant').post('/plan-templates').send({ name: 'Mine', planId: ready.id }).expect(403);
    const { body } = await physio().post('/plan-templates').send({ name: 'Ours', planId: ready.id }).expect(201);
    const stranger = (await newClinic()).as('physiotherapist');
    expect((await stranger.get('/plan-templates').expect(200)).body.items).toEqual([]);
    await stranger.patch(`/plan-templates/${body.id}`).set('If-Match', '"1"').send({ name: 'Theirs' }).expect(404);
    await stranger.post('/plan-templates').send({ name: 'Theirs', planId: ready.id }).expect(404);
  });
});

describe('every technique, from the plan to the visit', () => {
  interface Used {
    readonly planned: readonly string[];
    readonly agreed: boolean;
    readonly performed: readonly string[];
  }
  const used = new Map<string, Used>();

  beforeAll(async () => {
    for (const role of ['physiotherapist', 'massage_therapist'] as const) {
      const agent = clinic.as(role);
      const performer = role === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist';
      const patient = await healthyPatient(agent);
      const mine = modalities.filter(({ performers }) => performers.includes(performer));
      const lines = mine.map(({ id }) => ({ modalityId: id, region: 'calf', side: 'left', dose: defaultDose(id), performerRole: performer, aim: 'As planned', stopRule: 'Stop at sharp pain.' }));
      const goals = await setGoals(agent, await begin(agent, patient.id), [goal()]).expect(200);
      const filled = await setLines(agent, goals.body, lines).expect(200);
      const blocked = new Set((filled.body.problems as { pointer: string }[]).map(({ pointer }) => Number(pointer.split('/')[2])));
      const fit = lines.filter((_line, index) => !blocked.has(index));
      const agreed = await activate(agent, (await setLines(agent, filled.body, fit).expect(200)).body);
      const session = (await agent.post(`/patients/${patient.id}/sessions`).send({ visitType: role === 'physiotherapist' ? 'follow-up' : 'massage-session' })).body;
      const recorded = await agent.put(`/sessions/${session.id}/techniques`).set('If-Match', `"${session.version}"`).send({ techniques: fit.map(({ modalityId, region, side }) => ({ modalityId, region, side })) });
      const planned = (await agent.get(`/plans/${filled.body.id}`).expect(200)).body.interventions as { modalityId: string }[];
      used.set(performer, { planned: planned.map(({ modalityId }) => modalityId), agreed: agreed.status === 200, performed: ((recorded.body.techniques ?? []) as { modalityId: string }[]).map(({ modalityId }) => modalityId) });
    }
  });

  test.each(modalities.flatMap(({ id, performers }) => performers.map((performer) => [id, performer] as const)))('%s by a %s', (id, performer) => {
    const of = used.get(performer);
    expect({ agreed: of?.agreed, planned: of?.planned.includes(id), performed: of?.performed.includes(id) }).toEqual({ agreed: true, planned: true, performed: true });
  });
});

describe('PEACE & LOVE', () => {
  const MET = { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true };

  test('moves only with every criterion met, and never by date alone', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -2) });
    const { body } = await physio().get(`/plans/${plan.id}`).expect(200);
    expect(body.protocol).toMatchObject({ day: 2, phase: 'peace', canMove: false });
    const open = await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: { restPain0To10: 2 } }).expect(422);
    expect(open.body.code).toBe('criteria-open');
    expect(open.body.errors.map((error: { code: string }) => error.code)).toEqual(['pl.pain:unknown', 'pl.walk:unknown']);
    const moved = await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: MET }).expect(200);
    expect(moved.body).toMatchObject({ protocol: { phase: 'love' }, protocolMoves: [{ kind: 'move', fromPhase: 'peace', toPhase: 'love', criteria: MET }] });
  });

  test('zero pain is an answer, a pain of five is too much', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -2) });
    const { body } = await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: { ...MET, restPain0To10: 5 } }).expect(422);
    expect(body.errors.map((error: { code: string }) => error.code)).toEqual(['pl.pain:not-met']);
    await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: { ...MET, restPain0To10: 0 } }).expect(200);
  });

  test('an unanswered or stopped screening keeps it where it is', async () => {
    const patient = await newPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -2) });
    const unknown = await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: MET }).expect(422);
    expect(unknown.body.errors.map((error: { code: string }) => error.code)).toContain('pl.screen:unknown');
    await answerScreening(physio(), patient.id, { 'sx.saddleNumbness': true });
    const { body } = await physio().get(`/plans/${plan.id}`).expect(200);
    expect(body.protocol.phase).toBe('halted');
    await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: MET }).expect(422);
  });

  test('a new injury begins it anew', async () => {
    const patient = await healthyPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -9) });
    const moved = await move(physio(), plan, { kind: 'move', toPhase: 'love', criteria: MET, happenedOn: daysFrom(now, -5) }).expect(200);
    const again = await move(physio(), moved.body, { kind: 'reinjury', happenedOn: daysFrom(now, -1), reason: 'Slipped.' }).expect(200);
    expect(again.body.protocol).toMatchObject({ day: 1, phase: 'peace', isReinjury: true });
    await move(physio(), again.body, { kind: 'reinjury', happenedOn: daysFrom(now, 1) }).expect(400);
    await move(physio(), again.body, { kind: 'reinjury', happenedOn: daysFrom(now, -1) }).expect(400);
  });

  test('without an injury date there are no phases', async () => {
    const patient = await healthyPatient(physio());
    const { body } = await move(physio(), await begin(physio(), patient.id), { kind: 'move', toPhase: 'love' }).expect(422);
    expect(body.code).toBe('no-injury-date');
  });
});

describe('walls', () => {
  test('administration sees no plan', async () => {
    const patient = await newPatient(physio());
    const plan = await begin(physio(), patient.id);
    for (const path of [`/plans/${plan.id}`, `/plans/${plan.id}/versions`, `/patients/${patient.id}/plans`]) expect((await clinic.as('clinic_admin').get(path)).status).toBe(403);
  });

  test('another clinic’s plan is like an unknown one, on every route', async () => {
    const patient = await newPatient(physio());
    const plan = await begin(physio(), patient.id, { injuryOn: daysFrom(now, -2) });
    const stranger = (await newClinic()).as('physiotherapist');
    const calls = (id: string, patientId: string) => {
      const theirs = { id, version: 1 };
      return [
        stranger.get(`/plans/${id}`), stranger.get(`/plans/${id}/versions`), stranger.get(`/patients/${patientId}/plans`), change(stranger, theirs, { title: 'x' }),
        setGoals(stranger, theirs, []), setLines(stranger, theirs, []), activate(stranger, theirs), move(stranger, theirs, { kind: 'reinjury' }),
        finish(stranger, theirs, { ending: 'stopped', reason: 'mine' }), stranger.post(`/patients/${patientId}/plans`).send({ title: 'x' }),
      ];
    };
    const plain = async (list: ReturnType<typeof calls>) => (await Promise.all(list)).map(({ status, body }) => ({ status, ...body, requestId: '' }));
    const theirs = await plain(calls(plan.id, patient.id));
    expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
    expect(theirs).toEqual(await plain(calls(randomUUID(), randomUUID())));
  });

  test('each read and each change leaves one row', async () => {
    const patient = await healthyPatient(masseur());
    const ready = await readyPlan(masseur(), patient.id);
    await activate(masseur(), ready).expect(200);
    await masseur().get(`/plans/${ready.id}`).expect(200);
    await masseur().get(`/patients/${patient.id}/plans`).expect(200);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'plan' order by seq`;
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update', 'update', 'activate', 'read', 'list']);
  });
});

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
