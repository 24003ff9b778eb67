// The life of a plan: signed versions and what differs, the patient's agreement, visits that run out, reviews, owners, discharge.
import { type Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
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

const at = (version: number): string => `"${version}"`;
const GOAL = { activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 2 };
const EDUCATION = { modalityId: 'education', region: 'calf', side: 'left', dose: { minutes: 10 }, performerRole: 'either', aim: 'Know what helps', stopRule: 'None needed' };
const OWN = { modalityId: 'joint-mob', region: 'ankle', side: 'left', dose: {}, performerRole: 'physiotherapist', aim: 'Move', stopRule: 'Stop at sharp pain.' };

const setLines = (agent: Agent, { id, version }: Plan, interventions: readonly object[]) => agent.put(`/plans/${id}/interventions`).set('If-Match', at(version)).send({ interventions });
const activate = async (agent: Agent, { id, version }: Plan, reason?: string): Promise<Plan> =>
  (await agent.post(`/plans/${id}/activation`).set('If-Match', at(version)).send(reason === undefined ? {} : { reason }).expect(200)).body;
const lifeOf = async (id: string) => (await physio().get(`/plans/${id}/life`).expect(200)).body;

async function activePlan(patientId: string, plan: object = {}): Promise<Plan> {
  const { body: draft } = await physio().post(`/patients/${patientId}/plans`).send({ title: 'Calf', ...plan }).expect(201);
  const { body: goals } = await physio().put(`/plans/${draft.id}/goals`).set('If-Match', at(draft.version)).send({ goals: [{ ...GOAL, targetOn: daysFrom(now, 28) }] }).expect(200);
  const { body: lines } = await setLines(physio(), goals, [EDUCATION]).expect(200);
  return activate(physio(), lines);
}

async function signedVisit(agent: Agent, patientId: string, technique: object = { modalityId: 'education', region: 'calf', side: 'left', minutes: 10, response: 'better' }, visitOf: object = {}): Promise<void> {
  const { body: visit } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up', ...visitOf }).expect(201);
  const words = { subjective: 'Better since the last visit.', objective: 'Calmer at rest.', assessment: 'Going on well.', plan: 'As planned, next week.' };
  const { body: written } = await agent.patch(`/sessions/${visit.id}`).set('If-Match', at(visit.version)).send(words).expect(200);
  const { body: done } = await agent.put(`/sessions/${visit.id}/techniques`).set('If-Match', at(written.version)).send({ techniques: [technique] }).expect(200);
  await agent.post(`/sessions/${visit.id}/signature`).set('If-Match', at(done.version)).send({ warningsSeen: true }).expect(200);
}

const tasksOf = (planId: string) => sql<{ kind: string; status: string; dueOn: string }>`select kind, status, to_char(due_on, 'YYYY-MM-DD') as "dueOn" from task where subject_id = ${planId} order by kind`;

describe('versions', () => {
  test('a version is signed by its clinician, in name, role and time, and never changes', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id);
    const { signed } = await lifeOf(plan.id);
    expect(signed).toMatchObject({ number: 1, newestNumber: 1, signedRole: 'physiotherapist', reason: null });
    expect(signed.contentHash).toMatch(/^[0-9a-f]{64}$/u);
    const forged = await attempting('owner', clinic.id, (db) => answerTo(db, "update plan_version set signed_name = 'Somebody else' where plan_id = $1", [plan.id]));
    expect(forged).toBe(RESTRICTED);
    await physio().get(`/plan-versions/${signed.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ planId: plan.id, planTitle: 'Calf', number: 1 }));
  });

  test('the difference says line by line what was and what is', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id, { visitsPlanned: 4 });
    const first = (await lifeOf(plan.id)).signed.id;
    const { body: whole } = await physio().patch(`/plans/${plan.id}`).set('If-Match', at(plan.version)).send({ visitsPlanned: 6 }).expect(200);
    const { body: changed } = await setLines(physio(), whole, [{ ...EDUCATION, dose: { minutes: 15 } }, { ...EDUCATION, region: 'ankle' }]).expect(200);
    const { body } = await physio().get(`/plans/${plan.id}/difference?fromId=${first}`).expect(200);
    expect(body.lines).toEqual([
      { kind: 'changed', part: 'plan', line: 'The plan', fields: [{ field: 'Visits planned', before: '4', after: '6' }] },
      expect.objectContaining({ kind: 'changed', part: 'technique', fields: [expect.objectContaining({ before: expect.stringContaining('10'), after: expect.stringContaining('15') })] }),
      expect.objectContaining({ kind: 'added', part: 'technique', line: expect.stringContaining('left ankle') }),
    ]);
    const again = await activate(physio(), changed, 'More time to explain.');
    const second = (await lifeOf(again.id)).signed;
    expect(second).toMatchObject({ number: 2, reason: 'More time to explain.' });
    const { body: back } = await physio().get(`/plans/${plan.id}/difference?fromId=${second.id}&toId=${first}`).expect(200);
    expect(back.lines.map(({ kind }: { kind: string }) => kind)).toEqual(['changed', 'changed', 'removed']);
  });

  test('a version of another plan is not compared', async () => {
    const patient = await healthyPatient(physio());
    const [one, other] = [await activePlan(patient.id), await activePlan(patient.id)];
    await physio().get(`/plans/${one.id}/difference?fromId=${(await lifeOf(other.id)).signed.id}`).expect(404);
  });
});

describe('the patient’s agreement', () => {
  const agree = (planId: string, versionId: string, part: object = {}) =>
    masseur().post(`/plans/${planId}/agreements`).send({ versionId, signedName: 'Robin Vale', relation: 'self', method: 'tablet', ...part });

  test('one version is agreed to once; taken back it stays on record and can be agreed to again', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id);
    const { id: versionId } = (await lifeOf(plan.id)).signed;
    const { body: agreement } = await agree(plan.id, versionId).expect(201);
    await agree(plan.id, versionId).expect(409);
    await masseur().post(`/plan-agreements/${agreement.id}/withdrawal`).send({ reason: 'Wants to think.' }).expect(200);
    await masseur().post(`/plan-agreements/${agreement.id}/withdrawal`).send({ reason: 'Again.' }).expect(422);
    await agree(plan.id, versionId, { relation: 'carer', method: 'in-person' }).expect(201);
    const { agreements } = await lifeOf(plan.id);
    expect(agreements).toMatchObject([{ relation: 'carer', withdrawnAt: null }, { relation: 'self', withdrawnReason: 'Wants to think.' }]);
    const undone = await attempting('owner', clinic.id, (db) => answerTo(db, 'update plan_agreement set withdrawn_at = null, withdrawn_reason = null, withdrawn_by_id = null where id = $1', [agreement.id]));
    expect(undone).toBe(RESTRICTED);
  });

  test('a new version asks anew, and an older one is refused', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id);
    const { id: first } = (await lifeOf(plan.id)).signed;
    await agree(plan.id, first).expect(201);
    const { body: changed } = await setLines(physio(), plan, [EDUCATION, { ...EDUCATION, region: 'ankle' }]).expect(200);
    await activate(physio(), changed, 'The ankle as well.');
    const { body } = await agree(plan.id, first).expect(422);
    expect(body.code).toBe('version-replaced');
    const life = await lifeOf(plan.id);
    expect(life.agreements.filter(({ versionId }: { versionId: string }) => versionId === life.signed.id)).toEqual([]);
  });
});

describe('visits and reviews', () => {
  test('a review comes by visits, names what to measure again, and sets the next one', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id, { reviewOn: daysFrom(now, 30) });
    expect(await tasksOf(plan.id)).toMatchObject([{ kind: 'review-due', status: 'snoozed', dueOn: daysFrom(now, 30) }]);
    await physio().put(`/plans/${plan.id}/limits`).set('If-Match', at(plan.version)).send({ reviewEveryVisits: 1 }).expect(200);
    expect((await lifeOf(plan.id)).review).toMatchObject({ on: daysFrom(now, 30), visitsLeft: 1, isDue: false });
    await signedVisit(masseur(), patient.id);
    const { review } = await lifeOf(plan.id);
    expect(review).toMatchObject({ visitsLeft: 0, isDue: true });
    expect(review.retests).toContainEqual(expect.objectContaining({ kind: 'goal', about: 'Run 5 km', isDone: false }));
    expect(await tasksOf(plan.id)).toMatchObject([{ kind: 'review-due', status: 'open', dueOn: now }]);
    await physio().post(`/plans/${plan.id}/reviews`).send({ decision: 'continue', retested: [] }).expect(400);
    await physio().post(`/plans/${plan.id}/reviews`).send({ decision: 'continue', retested: [], nextOn: daysFrom(now, 21) }).expect(201);
    expect((await lifeOf(plan.id)).review).toMatchObject({ on: daysFrom(now, 21), visitsLeft: 1, isDue: false });
    expect(await tasksOf(plan.id)).toMatchObject([{ kind: 'review-due', status: 'snoozed', dueOn: daysFrom(now, 21) }]);
  });

  test('a visit of no episode counts for the plan of one, a visit of another episode does not', async () => {
    const patient = await healthyPatient(physio());
    const [calf, knee] = await Promise.all(['Calf', 'Knee'].map(async (title) => (await physio().post(`/patients/${patient.id}/episodes`).send({ title }).expect(201)).body));
    const plan = await activePlan(patient.id, { episodeId: calf.id });
    for (const visitOf of [{}, { episodeId: calf.id }, { episodeId: knee.id }]) await signedVisit(physio(), patient.id, undefined, visitOf);
    expect((await lifeOf(plan.id)).visits).toMatchObject({ done: 2 });
    expect((await physio().get(`/plans/${plan.id}`).expect(200)).body.visits).toMatchObject({ done: 2 });
    expect((await physio().get(`/plans/${plan.id}/discharge-summary`).expect(200)).body.sections.done).toContain('2 visits with treatment');
  });

  test('a plan that ends leaves nothing in the inbox', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id, { reviewOn: daysFrom(now, 10) });
    await physio().post(`/plans/${plan.id}/completion`).set('If-Match', at(plan.version)).send({ ending: 'completed', reason: 'Goal met.' }).expect(200);
    expect(await tasksOf(plan.id)).toMatchObject([{ kind: 'review-due', status: 'done' }]);
  });
});

describe('a joint plan', () => {
  test('each sees what the other did last, from signed visits', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id);
    await signedVisit(masseur(), patient.id);
    await signedVisit(physio(), patient.id, { modalityId: 'education', region: 'calf', side: 'left', minutes: 5, response: 'same' });
    const { lastDone } = (await masseur().get(`/plans/${plan.id}/life`).expect(200)).body;
    expect(lastDone).toMatchObject([{ byRole: 'physiotherapist', minutes: 5, response: 'same', on: now }, { byRole: 'massage_therapist', minutes: 10, response: 'better' }]);
  });

  test('a massage therapist leaves the physiotherapist’s lines as they are, and changes the others', async () => {
    const patient = await healthyPatient(physio());
    const { body: draft } = await physio().post(`/patients/${patient.id}/plans`).send({ title: 'Ankle' }).expect(201);
    const { body: joint } = await setLines(physio(), draft, [OWN, EDUCATION]).expect(200);
    const { body: mine } = await setLines(masseur(), joint, [OWN, { ...EDUCATION, aim: 'Sleep better' }]).expect(200);
    expect(mine.interventions[1].aim).toBe('Sleep better');
    for (const lines of [[{ ...OWN, aim: 'Something else' }, EDUCATION], [EDUCATION]]) {
      const { body } = await setLines(masseur(), mine, lines).expect(422);
      expect(['line-of-another-role', 'outside-scope']).toContain(body.code);
    }
  });
});

describe('the discharge summary', () => {
  test('is made from goals, visits and scores, edited, signed once and printed', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id, { visitsPlanned: 2 });
    for (const [value, on] of [[6, -2], [2, 0]] as const) {
      await physio().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'nprs', answers: { now: value }, provenance: 'patient', takenOn: daysFrom(now, on) }).expect(201);
    }
    await signedVisit(physio(), patient.id);
    const path = `/plans/${plan.id}/discharge-summary`;
    const { body: draft } = await physio().get(path).expect(200);
    expect(draft).toMatchObject({ isWritten: false, signedAt: null });
    expect(draft.sections.done).toContain('1 visit with treatment of 2 planned');
    expect(draft.sections.changed).toMatch(/6 .* to 2 .*(MCID|MDC)/su);
    const words = { ...draft.sections, comeBack: 'In three months.' };
    const { body: saved } = await physio().put(path).set('If-Match', at(draft.version)).send(words).expect(200);
    await masseur().put(path).set('If-Match', at(draft.version)).send(words).expect(409);
    const { body: signed } = await physio().post(`${path}/signature`).set('If-Match', at(saved.version)).expect(200);
    expect(signed).toMatchObject({ signedRole: 'physiotherapist', can: { edit: false, sign: false } });
    await physio().put(path).set('If-Match', at(signed.version)).send(words).expect(422);
    expect(await attempting('owner', clinic.id, (db) => answerTo(db, "update discharge_summary set sections = '{}' where plan_id = $1", [plan.id]))).toBe(RESTRICTED);
    const printed = await physio().get(`${path}/document`).buffer(true).expect(200).expect('content-type', /pdf/u);
    expect((printed.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('an empty part is not signed', async () => {
    const patient = await healthyPatient(physio());
    const plan = await activePlan(patient.id);
    const path = `/plans/${plan.id}/discharge-summary`;
    const { body: draft } = await physio().get(path).expect(200);
    const { body: saved } = await physio().put(path).set('If-Match', at(draft.version)).send({ ...draft.sections, remains: ' ' }).expect(200);
    const { body } = await physio().post(`${path}/signature`).set('If-Match', at(saved.version)).expect(422);
    expect(body).toMatchObject({ code: 'not-complete', errors: [{ pointer: '/remains' }] });
  });
});
