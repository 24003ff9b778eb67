// The chart: everything of one person at once, live safety, states only for admin roles, and no slower with a long history.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { activate, begin, move, readyPlan } from '../support/plans.js';

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

const chartOf = async (id: string, agent = pt, query = '') => (await agent.get(`/patients/${id}/chart${query}`).expect(200)).body;

async function fullPatient(): Promise<string> {
  const { id } = await healthyPatient(pt, { 'hx.osteoporosis': true });
  const author = clinic.members.physiotherapist.membershipId;
  await pt.post(`/patients/${id}/episodes`).send({ title: 'Left hip after a fall', regions: [{ region: 'hip-lateral', side: 'left' }], onsetOn: '2026-02-01', injuryOn: '2026-02-01' }).expect(201);
  await pt.post(`/patients/${id}/medicines`).send({ text: 'ibuprofen 400 mg' }).expect(201);
  await pt.post(`/patients/${id}/findings`).send({ kind: 'strength', region: 'hip-lateral', side: 'left', data: { movement: 'hip abduction', grade0To5: 0 } }).expect(201);
  await pt.post(`/patients/${id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
  await sql`insert into allergy (clinic_id, id, patient_id, text, kind, provenance) values (${clinic.id}, ${randomUUID()}, ${id}, 'Arnica oil', 'topical', 'patient')`;
  await sql`insert into health_event (clinic_id, id, patient_id, kind, text, started_on, provenance) values (${clinic.id}, ${randomUUID()}, ${id}, 'procedure', 'Knee arthroscopy', '2015-06-01', 'patient')`;
  await sql`insert into plan (clinic_id, id, patient_id, title, status, injury_on, activated_at, created_by_id) values (${clinic.id}, ${randomUUID()}, ${id}, 'Walk again', 'active', current_date - 10, now(), ${author})`;
  return id;
}

describe('a full chart', () => {
  it('holds every part, with provenance and dates', async () => {
    const id = await fullPatient();
    const chart = await chartOf(id);
    expect(chart).toMatchObject({
      detail: 'full',
      patient: { id, can: { seeClinicalDetail: true } },
      safety: { performerRole: 'physiotherapist', status: 'modify', maxPressure: 3, questions: [] },
      allergies: [{ text: 'Arnica oil', kind: 'topical' }],
      episodes: [{ title: 'Left hip after a fall', regions: [{ region: 'hip-lateral', side: 'left' }], status: 'open' }],
      medicines: [{ text: 'ibuprofen 400 mg', classes: [expect.objectContaining({ id: 'nsaid' })] }],
      healthEvents: [{ text: 'Knee arthroscopy', startedOn: '2015-06-01' }],
      findings: [{ kind: 'strength', data: { grade0To5: 0 }, summary: expect.stringContaining('0/5'), authorName: clinic.members.physiotherapist.displayName }],
      plan: { title: 'Walk again', visitsDone: 0, phase: { phase: 'peace' } },
      sessions: [{ status: 'draft', visitType: 'follow-up' }],
      drafts: [{ authorId: clinic.members.physiotherapist.membershipId }],
      referrals: [], clearances: [], intakes: [], overrides: [],
    });
    expect(chart.facts.find((fact: { factId: string }) => fact.factId === 'hx.osteoporosis')).toMatchObject({ value: true, provenance: 'clinician', recordedOn: chart.safety.sessionDate, question: expect.stringContaining('Osteoporosis') });
    expect(chart.safety.lines.map((line: { ruleId: string; alsoRuleIds: string[] }) => [line.ruleId, ...line.alsoRuleIds])).toEqual([['osteoporosis.pressure', 'osteoporosis.thrust'], ['nsaid.masking']]);
    expect(chart.safety.lines[0]).toMatchObject({ causedBy: ['hx.osteoporosis'], maxPressure: 3, reach: 'session' });
    expect(new Set(chart.matrix.map((cell: { region: string; side: string }) => `${cell.region} ${cell.side}`))).toEqual(new Set(['hip-lateral left']));
  });

  it('says the stage of its plan: after the first days of an injury, and of a lasting problem that has moved on', async () => {
    const now = today(clinic.timeZone);
    const { id } = await healthyPatient(pt);
    const plan = await begin(pt, id, { injuryOn: daysFrom(now, -30) });
    const stage = async (): Promise<object> => (await chartOf(id)).plan.phase;
    await sql`update plan set status = 'active', activated_at = now() - interval '8 days' where id = ${plan.id}`;
    const seen = { painOnLoad0To10: 2, worseNextMorning: false, motionShareOfOther: 0.9 };
    const { body: love } = await move(pt, plan, { kind: 'move', toPhase: 'love', happenedOn: daysFrom(now, -20), criteria: { restPain0To10: 1, restPainFalling24h: true, loadsWithoutWorseNextMorning: true } }).expect(200);
    expect(await stage()).toMatchObject({ phase: 'love', day: 30, nextReview: expect.any(String) });
    const { body: built } = await move(pt, love, { kind: 'move', toPhase: 'build', criteria: seen, happenedOn: daysFrom(now, -9) }).expect(200);
    expect(await stage()).toMatchObject({ phase: 'build', day: 30, nextReview: null, message: built.timeline.message });
    const person = await healthyPatient(pt);
    const { body: lasting } = await activate(pt, await readyPlan(clinic, pt, person.id, { course: 'lasting' })).expect(200);
    await sql`update plan set activated_at = now() - interval '22 days' where id = ${lasting.id}`;
    await move(pt, lasting, { kind: 'move', toPhase: 'build', criteria: seen }).expect(200);
    expect((await chartOf(person.id)).plan).toMatchObject({ goals: [{ measureId: 'nprs', measureName: expect.stringContaining('pain') }], phase: { phase: 'build', day: 22 } });
  });

  it('answers for the profession asked about, and for an assistant by the narrower rules', async () => {
    const { id } = await healthyPatient(pt);
    expect((await chartOf(id, pt, '?performerRole=massage-therapist')).safety.performerRole).toBe('massage-therapist');
    expect((await chartOf(id, clinic.as('assistant'))).safety.performerRole).toBe('massage-therapist');
    await pt.get(`/patients/${id}/chart?performerRole=barber`).expect(400);
  });

  it('names the stored decision while nothing behind it has changed', async () => {
    const { id } = await healthyPatient(pt);
    const { safety } = await chartOf(id);
    const [row] = await sql`select id from screening where patient_id = ${id} and performer_role = 'physiotherapist' order by created_at desc, id desc limit 1`;
    expect(safety.screeningId).toBe(row?.['id']);
  });

  it('asks again for what counts for one day only', async () => {
    const { id } = await healthyPatient(pt);
    await sql`update current_fact set recorded_on = recorded_on - 1 where patient_id = ${id}`;
    const { safety } = await chartOf(id);
    expect(safety.status).toBe('not-screened');
    expect(safety.questions.map((question: { factId: string }) => question.factId)).toContain('sx.saddleNumbness');
    expect(safety.questions.every((question: { question: string }) => question.question !== '')).toBe(true);
  });

  it('is written to the trail once per opening', async () => {
    const { id } = await newPatient(pt);
    await chartOf(id);
    const rows = await sql`select action, entity, fields from audit_event where patient_id = ${id} and action = 'read'`;
    expect(rows).toEqual([{ action: 'read', entity: 'patient', fields: ['chart'] }]);
  });

  it('is a 404 without a trace for an unknown person', async () => {
    const before = await sql`select count(*)::int as count from audit_event where clinic_id = ${clinic.id}`;
    await pt.get(`/patients/${randomUUID()}/chart`).expect(404);
    expect(await sql`select count(*)::int as count from audit_event where clinic_id = ${clinic.id}`).toEqual(before);
  });
});

describe('the chart of an admin role', () => {
  it.each(['clinic_admin', 'owner'] as const)('of %s holds states and nothing clinical', async (role) => {
    const id = await fullPatient();
    await pt.post(`/patients/${id}/facts`).send({ facts: [{ factId: 'hx.cancerActive', value: true }, { factId: 'hx.boneMets', value: false }, { factId: 'hx.chemoNow', value: false }] }).expect(201);
    await pt.post(`/patients/${id}/clearances`).send({ addressee: 'Dr. A' }).expect(201);
    const chart = await chartOf(id, clinic.as(role));
    expect(chart).toMatchObject({
      detail: 'status', safetyStatus: { status: 'clearance-needed' }, patient: { id, can: { seeClinicalDetail: false } },
      safety: null, matrix: null, allergies: null, episodes: null, facts: null, intakeId: null, medicines: null, healthEvents: null, findings: null, plan: null, sessions: null, drafts: null, overrides: null,
      clearances: [{ status: 'requested', addressee: 'Dr. A', ruleIds: null }],
    });
    expect(JSON.stringify(chart)).not.toMatch(/cancer|osteoporosis|ibuprofen|Arnica|arthroscopy|Walk again|Left hip/i);
  });

  it.each(['screening', 'facts', 'findings', 'sessions'])('does not lead to %s', async (part) => {
    const { id } = await newPatient(pt);
    await clinic.as('clinic_admin').get(`/patients/${id}/${part}`).expect(403);
  });
});

describe('a long history', () => {
  it('of 500 visits costs a reader no more rows than one of five', async () => {
    const { id } = await healthyPatient(pt);
    const author = clinic.members.physiotherapist.membershipId;
    await sql`
      with clinic as (select set_config('app.clinic_id', ${clinic.id}, true))
      insert into fact (clinic_id, id, patient_id, fact_id, value, provenance, recorded_by_id, recorded_on, recorded_at)
      select ${clinic.id}, gen_random_uuid(), ${id}, f.fact_id, 'false', 'clinician', ${author}, current_date - day, now() - day * interval '1 day'
      from clinic, generate_series(1, 500) as day, (select distinct fact_id from fact where patient_id = ${id} and fact_id like 'sx.%') f`;
    await sql`
      insert into session (clinic_id, id, patient_id, visit_type, visit_date, author_id, status, signed_at, signed_by_id, content_hash)
      select ${clinic.id}, gen_random_uuid(), ${id}, 'follow-up', current_date - day, ${author}, 'signed', now() - day * interval '1 day', ${author}, '\\x00'
      from generate_series(1, 500) as day`;
    const [kept] = await sql<{ facts: number; current: number }>`
      select (select count(*)::int from fact where patient_id = ${id}) as facts, (select count(*)::int from current_fact where patient_id = ${id}) as current`;
    expect(kept?.facts).toBeGreaterThan(10_000);
    expect(kept?.current).toBeLessThan(160);
    const chart = await chartOf(id);
    expect(chart.sessions).toHaveLength(10);
    expect(chart.facts.filter(({ value }: { value: unknown }) => value === false)).toEqual([]);
    expect((await pt.get(`/patients/${id}/facts?current=true&limit=100`).expect(200)).body.items.length).toBeGreaterThan(50);
    expect(chart.safety.status).toBe('proceed');
  });
});
