import { createHash, randomUUID } from 'node:crypto';
import { diagnosisWordsIn } from '@legwork/clinical';
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
    expect(second.body).toMatchObject({ version: 3, goals: [{ activity: 'Run 5 km', baseline: 6, target: 2, now: null, status: 'no-data' }] });
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
    const { body } = await setLines(masseur(), plan, [line({ ...usual, pressure: 9 })]).expect(200);
    expect(body.interventions[0].doseRemarks).toMatchObject([{ param: 'pressure' }]);
    expect(body.problems.map((problem: { pointer: string }) => problem.pointer)).toContain('/interventions/0/dose/pressure');
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
    expect(task).toEqual([{ status: 'open', due_on: daysFrom(now, 30) }]);
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
  test.each([[6, 'no-data', undefined], [2, 'met', 2], [5, 'on-track', 5]])('baseline 6, target 2: %p is %s', async (_label, status, score) => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
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
