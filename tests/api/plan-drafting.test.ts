// Drafting a plan: what it may hold, what it lacks, and where its goals stand by the data.
import { diagnosisWordsIn } from '@legwork/clinical';
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { activate, begin, change, doseOf, goal, line, readyPlan, setGoals, setLines } from '../support/plans.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

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
    await masseur().put(`/plans/${plan.id}/goals`).send({ goals: [goal(clinic)] }).expect(428);
    const first = await setGoals(masseur(), plan, [goal(clinic), { ...goal(clinic), activity: 'Stairs' }]).expect(200);
    const stale = await setGoals(masseur(), plan, []).expect(409);
    expect(stale.body.current.goals).toHaveLength(2);
    const second = await setGoals(masseur(), first.body, [goal(clinic)]).expect(200);
    expect(second.body).toMatchObject({ version: 3, goals: [{ activity: 'Run 5 km', baseline: 6, target: 2, now: null, status: 'not-enough-data' }] });
  });

  test('what the screening blocks may be drafted, says why, and is not agreed', async () => {
    const patient = await healthyPatient(masseur(), { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
    const ready = await readyPlan(clinic, masseur(), patient.id);
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
    const usual = await doseOf(clinic, 'swedish');
    const { body } = await setLines(masseur(), plan, [line({ ...usual, sessionMinutes: 150 })]).expect(200);
    expect(body.interventions[0].doseRemarks).toMatchObject([{ param: 'sessionMinutes' }]);
    expect(body.problems.map((problem: { pointer: string }) => problem.pointer)).toContain('/interventions/0/dose/sessionMinutes');
    const reasoned = await setLines(masseur(), body, [{ ...line({ ...usual, sessionMinutes: 150 }), doseReason: 'Asked for by the team.' }]).expect(200);
    expect(reasoned.body.problems.map((problem: { pointer: string }) => problem.pointer)).not.toContain('/interventions/0/dose/sessionMinutes');
  });

  test('a dose beyond what anybody may give is not even drafted', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    const { body } = await setLines(masseur(), plan, [line({ ...await doseOf(clinic, 'swedish'), pressure: 9 })]).expect(400);
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

describe('goals stand where the data says', () => {
  test.each([[6, 'not-enough-data', undefined], [2, 'met', 2], [5, 'on-track', 5], [7, 'behind', 7]])('baseline 6, target 2: %p is %s', async (_label, status, score) => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    await sql`update plan set created_at = now() - interval '1 day' where id = ${plan.id}`;
    await setGoals(masseur(), plan, [goal(clinic)]).expect(200);
    if (score !== undefined) await masseur().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'nprs', answers: { now: score }, provenance: 'patient' }).expect(201);
    const { body } = await masseur().get(`/plans/${plan.id}`).expect(200);
    expect(body.goals[0]).toMatchObject({ status, now: score ?? null });
  });

  test('a pain of zero is a measurement', async () => {
    const patient = await healthyPatient(masseur());
    const plan = await begin(masseur(), patient.id);
    await setGoals(masseur(), plan, [{ ...goal(clinic), target: 0 }]).expect(200);
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
    const { body } = await setGoals(physio(), await begin(physio(), patientId), goals.map((each) => ({ ...goal(clinic), baseline: null, ...each }))).expect(200);
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
