// The clinic's scope: who performs what here. It narrows the catalogue in plans and visits, flags what is agreed already, and says why.
import { randomUUID } from 'node:crypto';
import { modalities } from '@legwork/clinical';
import type { Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type Role, type TestClinic } from '../support/clinic.js';
import { sql, whileHolding } from '../support/database.js';
import { begin as beginNote, SWEDISH, treat } from '../support/notes.js';
import { activate, begin, doseOf, goal, line, type Plan, readyPlan, setGoals, setLines } from '../support/plans.js';

interface Setting {
  readonly role: string;
  readonly modalityId: string;
}

const masseurs = (...ids: string[]): Setting[] => ids.map((modalityId) => ({ role: 'massage-therapist', modalityId }));
const physios = (...ids: string[]): Setting[] => ids.map((modalityId) => ({ role: 'physiotherapist', modalityId }));

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await newClinic();
});

const as = (role: Role): Agent => clinic.as(role);
const read = async (agent = as('massage_therapist')) => (await agent.get('/clinic/scope').expect(200)).body;
const put = async (notPerformed: readonly object[], agent = as('owner')) => agent.put('/clinic/scope').set('If-Match', `"${(await read()).version}"`).send({ notPerformed });
const set = async (notPerformed: readonly Setting[], agent = as('owner')): Promise<void> => expect((await put(notPerformed, agent)).status).toBe(200);

const visit = async (agent: Agent) => beginNote(agent, (await healthyPatient(agent)).id);

async function draft(agent: Agent) {
  const { id } = await healthyPatient(agent);
  return (await setGoals(agent, await begin(agent, id), [goal(clinic)]).expect(200)).body;
}

describe('the settings', () => {
  it('take nothing from the catalogue until somebody sets them', async () => {
    expect(await read()).toEqual({ notPerformed: [], version: 1, can: { change: false } });
    const { body } = await treat(as('massage_therapist'), await visit(as('massage_therapist')), [SWEDISH]).expect(200);
    expect(body.techniques).toHaveLength(1);
  });

  it.each(['owner', 'clinic_admin'] as const)('are changed by the %s, and read by everybody with who set them', async (role) => {
    await set(masseurs('deep-tissue', 'heat'), as(role));
    for (const reader of ['massage_therapist', 'physiotherapist', 'assistant'] as const) {
      expect(await read(as(reader))).toEqual({
        notPerformed: masseurs('deep-tissue', 'heat').map((each) => ({ ...each, setByName: clinic.members[role].displayName, setAt: expect.any(String) })), version: 2, can: { change: false },
      });
    }
    expect((await read(as(role))).can).toEqual({ change: true });
  });

  it.each(['physiotherapist', 'massage_therapist', 'assistant'] as const)('are not changed by the %s', async (role) => {
    await as(role).put('/clinic/scope').set('If-Match', '"1"').send({ notPerformed: masseurs('heat') }).expect(403);
    expect((await read()).notPerformed).toEqual([]);
  });

  it('keep who set a line first, and leave a row of what changed', async () => {
    await set(masseurs('deep-tissue', 'heat'));
    await set([...masseurs('heat', 'cold'), ...physios('heat')], as('clinic_admin'));
    const names = (await read()).notPerformed.map(({ role, modalityId, setByName }: Setting & { setByName: string }) => [role, modalityId, setByName]);
    const { owner, clinic_admin: admin } = clinic.members;
    expect(names).toEqual([['massage-therapist', 'cold', admin.displayName], ['massage-therapist', 'heat', owner.displayName], ['physiotherapist', 'heat', admin.displayName]]);
    expect(await sql`select action, actor_name, fields, reason from audit_event where clinic_id = ${clinic.id} and entity = 'clinic-scope' order by seq`).toEqual([
      { action: 'update', actor_name: owner.displayName, fields: ['massage-therapist'], reason: 'massage-therapist: no longer deep-tissue, heat' },
      { action: 'update', actor_name: admin.displayName, fields: ['massage-therapist', 'physiotherapist'], reason: 'massage-therapist: no longer cold; again deep-tissue. physiotherapist: no longer heat' },
    ]);
  });

  it('are not overwritten by somebody who saw older ones', async () => {
    await as('owner').put('/clinic/scope').send({ notPerformed: [] }).expect(428);
    await set(masseurs('heat'));
    const { body } = await as('clinic_admin').put('/clinic/scope').set('If-Match', '"1"').send({ notPerformed: [] }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version', current: { notPerformed: masseurs('heat'), version: 2 } });
    expect((await read()).notPerformed).toHaveLength(1);
  });

  it.each([
    ['a modality that does not exist', [{ role: 'massage-therapist', modalityId: 'reiki' }], '/notPerformed/0/modalityId'],
    ['a profession that does not exist', [...masseurs('heat'), { role: 'owner', modalityId: 'heat' }], '/notPerformed/1/role'],
    ['what the catalogue does not let the profession do', masseurs('heat', 'manipulation'), '/notPerformed/1/modalityId'],
    ['the same twice', masseurs('heat', 'heat'), '/notPerformed/1/modalityId'],
    ['leave to do more', [{ ...masseurs('heat')[0], allowed: true }], '/notPerformed/0/allowed'],
  ])('refuse %s, naming the field', async (_what, notPerformed, pointer) => {
    const refused = await put(notPerformed);
    expect([refused.status, refused.body.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([400, [pointer]]);
    expect((await read()).notPerformed).toEqual([]);
  });

  it('may leave a clinic with nothing at all', async () => {
    const all = modalities.flatMap(({ id, performers }) => performers.map((role) => ({ role, modalityId: id })));
    await set(all);
    expect((await read()).notPerformed).toHaveLength(all.length);
  });
});

describe('in a visit', () => {
  it('a technique that the clinic takes away is refused where it stands, in words of its own', async () => {
    await set(masseurs('deep-tissue'));
    const { body } = await treat(as('massage_therapist'), await visit(as('massage_therapist')), [SWEDISH, { ...SWEDISH, modalityId: 'deep-tissue', pressure0To5: 4 }]).expect(422);
    expect(body).toMatchObject({
      code: 'outside-clinic-scope',
      errors: [{ pointer: '/techniques/1/modalityId', code: 'outside-clinic-scope', detail: 'Your clinic’s settings do not let massage therapists perform Deep tissue massage. It is left to physiotherapists.' }],
    });
  });

  it('the other profession, another clinic and the catalogue’s own limit are as before', async () => {
    await set(masseurs('deep-tissue'));
    const deep = { ...SWEDISH, modalityId: 'deep-tissue', pressure0To5: 3 };
    await treat(as('physiotherapist'), await visit(as('physiotherapist')), [deep]).expect(200);
    const elsewhere = (await newClinic()).as('massage_therapist');
    await treat(elsewhere, await visit(elsewhere), [deep]).expect(200);
    const { body } = await treat(as('massage_therapist'), await visit(as('massage_therapist')), [{ ...SWEDISH, modalityId: 'manipulation', region: 'low-back', side: null }]).expect(422);
    expect(body.code).toBe('outside-scope');
  });

  it('an assistant works within the settings for massage therapists', async () => {
    await set(masseurs('swedish'));
    const { body } = await treat(as('assistant'), await visit(as('assistant')), [SWEDISH]);
    expect(body.code).toBe('outside-clinic-scope');
  });

  it('what is recorded already stays, and can be written on; more of it is refused', async () => {
    const agent = as('massage_therapist');
    const { body: note } = await treat(agent, await visit(agent), [SWEDISH]).expect(200);
    await set(masseurs('swedish'));
    const { body: after } = await treat(agent, note, [{ ...SWEDISH, response: 'better', minutes: 20 }]).expect(200);
    expect(after.techniques).toMatchObject([{ modalityId: 'swedish', minutes: 20 }]);
    const { body } = await treat(agent, after, [SWEDISH, { ...SWEDISH, side: 'right' }]).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/techniques/1/modalityId' }]);
  });
});

describe('in a plan', () => {
  it.each([
    ['by the profession itself', 'massage-therapist', 'swedish', masseurs('swedish')],
    ['by either, where one of them may not', 'either', 'swedish', physios('swedish')],
    ['at home, under a planner who may not', 'patient', 'heat', physios('heat')],
  ])('a new line done %s is refused with its place', async (_who, performerRole, modalityId, settings) => {
    await set(settings);
    const { body } = await setLines(as('physiotherapist'), await draft(as('physiotherapist')), [{ ...line(await doseOf(clinic, 'mfr')), modalityId: 'mfr' }, { ...line({}), modalityId, performerRole }]).expect(422);
    expect(body).toMatchObject({ code: 'outside-clinic-scope', errors: [{ pointer: '/interventions/1/performerRole', code: 'outside-clinic-scope', detail: expect.stringMatching(/^Your clinic’s settings do not let /u) }] });
  });

  it('a physiotherapist plans for massage therapists what physiotherapists do not perform here', async () => {
    await set(physios('swedish'));
    await setLines(as('physiotherapist'), await draft(as('physiotherapist')), [line()]).expect(200);
  });

  it('a draft with such a line is written on, but not agreed while it has it', async () => {
    const agent = as('massage_therapist');
    const plan = await readyPlan(clinic, agent, (await healthyPatient(agent)).id);
    await set(masseurs('swedish'));
    const swedish = line(await doseOf(clinic, 'swedish'));
    const { body: written } = await setLines(agent, plan, [{ ...swedish, aim: 'Less tightness' }]).expect(200);
    expect(written.problems).toMatchObject([{ pointer: '/interventions/0/performerRole', code: 'outside-clinic-scope' }]);
    const { body } = await activate(agent, written).expect(422);
    expect(body).toMatchObject({ code: 'plan-not-ready', errors: [{ pointer: '/interventions/0/performerRole', code: 'outside-clinic-scope' }] });
    const { body: more } = await setLines(agent, written, [swedish, { ...swedish, side: 'right' }]).expect(422);
    expect(more.errors).toMatchObject([{ pointer: '/interventions/1/performerRole' }]);
  });

  it('nothing the clinic does not perform is offered instead of what the screening blocks', async () => {
    const agent = as('massage_therapist');
    const { id } = await healthyPatient(agent, { 'hx.osteoporosis': true });
    const plan = (await setGoals(agent, await begin(agent, id), [goal(clinic)]).expect(200)).body;
    const deep = { ...line(await doseOf(clinic, 'deep-tissue')), modalityId: 'deep-tissue', region: 'thigh-posterior' };
    const offered = async (version: number): Promise<readonly string[]> => (await setLines(agent, { ...plan, version }, [deep]).expect(200)).body.interventions[0].limit.instead;
    const before = await offered(plan.version);
    const taken = modalities.find(({ name }) => before.some((each) => each.startsWith(name)));
    await set(masseurs(taken?.id ?? 'none'));
    expect((await offered(plan.version + 1)).filter((each) => each.startsWith(taken?.name ?? ' '))).toEqual([]);
  });
});

describe('an agreed plan', () => {
  const tasks = (planId: string) => sql<{ status: string; severity: string }>`select status, severity from task where kind = 'plan-no-longer-fits' and subject_id = ${planId}`;

  /** The same plan for this many more people, by the id of each: patient, plan. */
  const copiesOf = async (patientId: string, planId: string, count: number): Promise<readonly (readonly [string, string])[]> => {
    const rows = await sql<{ patient: string; plan: string }>`
      with pair as materialized (select gen_random_uuid() as patient, gen_random_uuid() as plan from generate_series(1, ${count}::int)),
      people as (insert into patient select copy.* from pair, patient p, jsonb_populate_record(p, jsonb_build_object('id', pair.patient)) copy where p.id = ${patientId} returning id),
      plans as (insert into plan select copy.* from pair, plan p, jsonb_populate_record(p, jsonb_build_object('id', pair.plan, 'patient_id', pair.patient)) copy where p.id = ${planId} returning id),
      lines as (insert into plan_intervention select copy.* from pair, plan_intervention l, jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'plan_id', pair.plan)) copy where l.plan_id = ${planId} returning id)
      select patient, plan from pair`;
    return rows.map(({ patient, plan }) => [patient, plan] as const);
  };

  it('stays agreed, says which line no longer fits, and waits in the inbox until it fits again', async () => {
    const agent = as('massage_therapist');
    const { body: plan } = await activate(agent, await readyPlan(clinic, agent, (await healthyPatient(agent)).id)).expect(200);
    const other = await newClinic();
    const far = other.as('massage_therapist');
    const { body: elsewhere } = await activate(far, await readyPlan(other, far, (await healthyPatient(far)).id)).expect(200);
    await set(masseurs('swedish'));
    const { body } = await agent.get(`/plans/${plan.id}`).expect(200);
    expect(body).toMatchObject({ status: 'active', version: plan.version, unfit: [{ pointer: '/interventions/0/performerRole', code: 'outside-clinic-scope', detail: expect.stringContaining('do not let massage therapists perform') }] });
    expect(await tasks(plan.id)).toEqual([{ status: 'open', severity: 'modify' }]);
    const { body: inbox } = await agent.get('/tasks?kind=plan-no-longer-fits&limit=100').expect(200);
    expect(inbox.items.map(({ subjectId }: { subjectId: string }) => subjectId)).toEqual([plan.id]);
    expect([(await far.get(`/plans/${elsewhere.id}`).expect(200)).body.unfit, await tasks(elsewhere.id)]).toEqual([[], []]);
    await set([]);
    expect(await tasks(plan.id)).toEqual([{ status: 'done', severity: 'modify' }]);
    expect((await agent.get(`/plans/${plan.id}`).expect(200)).body.unfit).toEqual([]);
  });

  it('is found among more than one portion of patients, and nobody else’s task is touched', async () => {
    const agent = as('massage_therapist');
    const { id: patientId } = await healthyPatient(agent);
    const { body: plan } = await activate(agent, await readyPlan(clinic, agent, patientId)).expect(200);
    const { id: elsewhere } = await healthyPatient(agent);
    await sql`insert into task (clinic_id, id, patient_id, kind, severity, subject_kind, subject_id, cause_key, created_at)
      values (${clinic.id}, gen_random_uuid(), ${elsewhere}, 'plan-no-longer-fits', 'modify', 'plan', ${randomUUID()}, ${`plan-fit:${elsewhere}:${randomUUID()}`}, now())`;
    const more = await copiesOf(patientId, plan.id, 104);
    await set(masseurs('swedish'));
    const open = await sql<{ patient_id: string; subject_id: string }>`select patient_id, subject_id from task where clinic_id = ${clinic.id} and kind = 'plan-no-longer-fits' and status = 'open' and patient_id <> ${elsewhere}`;
    expect(new Map(open.map((task) => [task.patient_id, task.subject_id]))).toEqual(new Map([[patientId, plan.id], ...more]));
    await set([]);
    expect(await sql`select patient_id from task where clinic_id = ${clinic.id} and kind = 'plan-no-longer-fits' and status = 'open'`).toEqual([{ patient_id: elsewhere }]);
  });

  it.each(['agreed', 'given such a line'])('that is %s in the very instant of the change waits in the inbox too', async (how) => {
    const agent = as('massage_therapist');
    const ready = await readyPlan(clinic, agent, (await healthyPatient(agent)).id);
    const plan: Plan = how === 'agreed' ? ready : (await activate(agent, ready).expect(200)).body;
    const [swedish, heat] = [line(await doseOf(clinic, 'swedish')), { ...line(await doseOf(clinic, 'heat')), modalityId: 'heat' }];
    const { version } = await read();
    // Each has done all but its row of the trail, which this test holds up: left to themselves, neither would see the other.
    const statuses = await whileHolding(`select 1 from audit_head where clinic_id = '${clinic.id}' for update`, async (untilWaiting) => {
      const written = (how === 'agreed' ? activate(agent, plan) : setLines(agent, plan, [swedish, heat])).then(({ status }) => status);
      await untilWaiting(1);
      const changed = as('owner').put('/clinic/scope').set('If-Match', `"${version}"`).send({ notPerformed: masseurs(how === 'agreed' ? 'swedish' : 'heat') }).then(({ status }) => status);
      await untilWaiting(2);
      return [written, changed];
    });
    expect(await Promise.all(statuses)).toEqual([200, 200]);
    expect(await tasks(plan.id)).toEqual([{ status: 'open', severity: 'modify' }]);
  });

  it('of which the settings say nothing is left alone', async () => {
    const agent = as('massage_therapist');
    const { body: plan } = await activate(agent, await readyPlan(clinic, agent, (await healthyPatient(agent)).id)).expect(200);
    await set([...masseurs('deep-tissue'), ...physios('swedish')]);
    expect(await tasks(plan.id)).toEqual([]);
  });
});

it('a row of another clinic is neither seen nor written by this one', async () => {
  const other = await newClinic();
  await set(masseurs('heat'));
  expect((await other.as('owner').get('/clinic/scope').expect(200)).body.notPerformed).toEqual([]);
  const insert = sql`insert into clinic_scope (clinic_id, role, modality_id, set_by_id) values (${other.id}, 'physiotherapist', 'heat', ${clinic.members.owner.membershipId})`;
  await expect(insert).rejects.toThrow(/clinic_scope_clinic_id_set_by_id_fkey/u);
  await expect(sql`insert into clinic_scope (clinic_id, role, modality_id, set_by_id) values (${clinic.id}, 'owner', ${randomUUID()}, ${clinic.members.owner.membershipId})`).rejects.toThrow(/clinic_scope_role_check/u);
});
