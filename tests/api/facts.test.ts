// Facts: validated, kept for good, the latest counts, withdrawn means unanswered; every change makes the decision anew.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

const record = (id: string, facts: readonly Record<string, unknown>[], agent = pt) => agent.post(`/patients/${id}/facts`).send({ facts });
const currentOf = async (id: string, factId: string) => {
  const { body } = await pt.get(`/patients/${id}/facts?current=true&limit=100`).expect(200);
  return body.items.find((fact: { factId: string }) => fact.factId === factId);
};

describe('recording', () => {
  it('keeps false and zero as the answers they are', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'sx.fever', value: false }, { factId: 'meds.oralSteroidMonths', value: 0 }, { factId: 'allergy.topical', value: [] }]).expect(201);
    expect(await currentOf(id, 'sx.fever')).toMatchObject({ value: false, provenance: 'clinician', stale: false });
    expect(await currentOf(id, 'meds.oralSteroidMonths')).toMatchObject({ value: 0 });
    expect(await currentOf(id, 'allergy.topical')).toMatchObject({ value: [] });
  });

  it('keeps every answer, and the latest counts', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'hx.diabetes', value: false }]).expect(201);
    await record(id, [{ factId: 'hx.diabetes', value: true, note: 'Letter of the family doctor' }]).expect(201);
    const { body } = await pt.get(`/patients/${id}/facts?factId=hx.diabetes`).expect(200);
    expect(body.items.map((fact: { value: unknown }) => fact.value)).toEqual([true, false]);
    expect(await currentOf(id, 'hx.diabetes')).toMatchObject({ value: true, note: 'Letter of the family doctor' });
  });

  it('lets an older answer that comes in later replace nothing newer', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'hx.osteoporosis', value: true }]).expect(201);
    await record(id, [{ factId: 'hx.osteoporosis', value: false, recordedOn: '2019-05-01' }]).expect(201);
    expect(await currentOf(id, 'hx.osteoporosis')).toMatchObject({ value: true });
  });

  it('stores the same answer of the same day once', async () => {
    const { id } = await newPatient(pt);
    for (let times = 0; times < 3; times += 1) await record(id, [{ factId: 'skin.woundRegions', value: [{ region: 'calf', side: 'left' }] }]).expect(201);
    const [row] = await sql`select count(*)::int as count from fact where patient_id = ${id}`;
    expect(row).toEqual({ count: 1 });
  });

  it('counts a withdrawn answer as no answer', async () => {
    const { id } = await healthyPatient(pt);
    const { body } = await record(id, [{ factId: 'sx.fever', value: false, withdrawn: true }]).expect(201);
    expect(body.status).toBe('not-screened');
    expect(body.questions.map((question: { factId: string }) => question.factId)).toContain('sx.fever');
    expect(await currentOf(id, 'sx.fever')).toBeUndefined();
  });

  it('calls an answer of yesterday stale when it is asked at every visit', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'sx.fever', value: false, recordedOn: '2026-01-01' }, { factId: 'hx.bleedingDisorder', value: false, recordedOn: '2026-01-01' }]).expect(201);
    expect(await currentOf(id, 'sx.fever')).toMatchObject({ stale: true, validUntil: '2026-01-01' });
    expect(await currentOf(id, 'hx.bleedingDisorder')).toMatchObject({ stale: false });
  });

  it.each([
    ['pain of 11', { factId: 'abpi.value', value: 11 }, '/facts/0/value'],
    ['a girth of -3', { factId: 'wells.dvt.calfLeftCm', value: -3 }, '/facts/0/value'],
    ['an unknown fact', { factId: 'sx.nonsense', value: true }, '/facts/0/factId'],
    ['no value', { factId: 'sx.fever' }, '/facts/0/value'],
    ['null', { factId: 'sx.fever', value: null }, '/facts/0/value'],
    ['a day to come', { factId: 'sx.fever', value: true, recordedOn: '2199-01-01' }, '/facts/0/recordedOn'],
    ['a day of 1850', { factId: 'sx.fever', value: true, recordedOn: '1850-01-01' }, '/facts/0/recordedOn'],
    ['medicine classes by hand', { factId: 'meds.classes', value: [] }, '/facts/0/factId'],
    ['who treats', { factId: 'performer.role', value: 'physiotherapist' }, '/facts/0/factId'],
    ['a place twice', { factId: 'skin.woundRegions', value: ['calf', 'calf'] }, '/facts/0/value'],
    ['half a year of pregnancy weeks', { factId: 'preg.weeks', value: 500 }, '/facts/0/value'],
  ])('refuses %s and stores nothing', async (_what, wrong, pointer) => {
    const { id } = await newPatient(pt);
    const { body } = await record(id, [wrong, { factId: 'sx.unwell', value: false }]).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await sql`select id from fact where patient_id = ${id}`).toHaveLength(0);
  });

  it('is refused to admin roles, and unknown to another clinic', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'sx.fever', value: true }], clinic.as('clinic_admin')).expect(403);
    await clinic.as('owner').get(`/patients/${id}/facts`).expect(403);
    await record(id, [{ factId: 'sx.fever', value: true }], (await newClinic()).as('physiotherapist')).expect(404);
  });

  it('says who recorded it: an assistant writes for others', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'hx.diabetes', value: true }], clinic.as('assistant')).expect(201);
    expect(await currentOf(id, 'hx.diabetes')).toMatchObject({ provenance: 'staff', recordedByName: clinic.members.assistant.displayName });
  });
});

describe('the decision after it', () => {
  it('asks before anything is answered, and proceeds when nothing is open', async () => {
    const { id } = await newPatient(pt);
    const before = await record(id, [{ factId: 'hx.diabetes', value: false }]).expect(201);
    expect(before.body).toMatchObject({ status: 'not-screened', performerRole: 'physiotherapist' });
    await answerScreening(pt, id);
    const { body } = await pt.get(`/patients/${id}/screening`).expect(200);
    expect(body.summary).toMatchObject({ status: 'proceed', lines: [], questions: [] });
    expect(body.summary.screeningId).not.toBeNull();
  });

  it('is one line per cause, the most severe first, and gone with its cause', async () => {
    const { id } = await healthyPatient(pt);
    const { body } = await record(id, [{ factId: 'sx.saddleNumbness', value: true }, { factId: 'hx.osteoporosis', value: true }]).expect(201);
    expect(body.status).toBe('emergency');
    expect(body.lines.map((line: { ruleId: string }) => line.ruleId)[0]).toBe('cauda-equina.saddle-or-sphincter');
    expect(body.lines.filter((line: { causedBy: string[] }) => line.causedBy.includes('hx.osteoporosis'))).toHaveLength(1);
    const after = await record(id, [{ factId: 'sx.saddleNumbness', value: false }, { factId: 'hx.osteoporosis', value: false }]).expect(201);
    expect(after.body).toMatchObject({ status: 'proceed', lines: [] });
  });

  it('is stored once per change and role, with its inputs, its cause and the rule set', async () => {
    const { id } = await newPatient(pt);
    await record(id, [{ factId: 'hx.diabetes', value: true }]).expect(201);
    await record(id, [{ factId: 'hx.diabetes', value: true }]).expect(201);
    const rows = await sql`select performer_role, cause, rule_set_version, inputs->'facts' as facts from screening where patient_id = ${id} order by performer_role`;
    expect(rows).toEqual([
      { performer_role: 'massage-therapist', cause: 'facts', rule_set_version: expect.any(String), facts: { 'hx.diabetes': true } },
      { performer_role: 'physiotherapist', cause: 'facts', rule_set_version: expect.any(String), facts: { 'hx.diabetes': true } },
    ]);
  });

  it('opens one task for a dangerous answer, and closes it with its cause', async () => {
    const { id } = await healthyPatient(pt);
    const tasksOf = async () => (await pt.get('/tasks?limit=100').expect(200)).body.items.filter((task: { patientId: string }) => task.patientId === id);
    await record(id, [{ factId: 'sx.chestPain', value: true }]).expect(201);
    await record(id, [{ factId: 'hx.diabetes', value: true }]).expect(201);
    expect(await tasksOf()).toEqual([expect.objectContaining({ kind: 'emergency-answer', severity: 'emergency', overdue: false })]);
    await record(id, [{ factId: 'sx.chestPain', value: false }]).expect(201);
    expect(await tasksOf()).toEqual([]);
  });

  it('does not ask again for a task that somebody ticked off while its cause stands', async () => {
    const { id } = await healthyPatient(pt);
    await record(id, [{ factId: 'sx.footDrop', value: true }]).expect(201);
    const [task] = (await pt.get('/tasks?limit=100').expect(200)).body.items.filter((each: { patientId: string }) => each.patientId === id);
    await clinic.as('clinic_admin').patch(`/tasks/${task.id}`).set('If-Match', `"${task.version}"`).send({ status: 'done' }).expect(422);
    await pt.patch(`/tasks/${task.id}`).set('If-Match', `"${task.version}"`).send({ status: 'done' }).expect(200);
    await record(id, [{ factId: 'hx.kidneyFailure', value: true }]).expect(201);
    const left = (await pt.get('/tasks?limit=100').expect(200)).body.items.filter((each: { patientId: string }) => each.patientId === id);
    expect(left).toEqual([]);
  });

  it('does not let a score of yesterday’s signs reassure today', async () => {
    const { id } = await newPatient(pt);
    const items = ['activeCancer', 'paralysisOrCast', 'bedOrSurgery', 'veinTenderness', 'entireLegSwollen', 'calf3cm', 'pittingOedema', 'collateralVeins', 'previousDvt', 'alternativeAsLikely'];
    const answers = [
      { factId: 'sx.legSwellingUnilateral', value: true }, { factId: 'sx.calfPainOrTender', value: true }, { factId: 'preg.status', value: 'no' }, { factId: 'meds.listConfirmed', value: true },
      ...items.map((item) => ({ factId: `wells.dvt.${item}`, value: item === 'alternativeAsLikely' })),
    ];
    const { body: today } = await record(id, answers).expect(201);
    const scored = await pt.get(`/patients/${id}/screening`).expect(200);
    expect(scored.body.derived.wells).toMatchObject({ result: 'unlikely', score: -2 });
    expect(scored.body.staleInputs).not.toContain('wells.dvt.score');

    const { id: other } = await newPatient(pt);
    const yesterday = new Date(Date.parse(today.sessionDate) - 86_400_000).toISOString().slice(0, 10);
    await record(other, answers.map((answer) => ({ ...answer, recordedOn: yesterday }))).expect(201);
    const { body } = await pt.get(`/patients/${other}/screening`).expect(200);
    expect(body.staleInputs).toEqual(expect.arrayContaining(['wells.dvt.score', 'sx.legSwellingUnilateral']));
    expect(body.session.status).toBe('not-screened');
  });
});
