// The stages of a plan: by criteria, never by date alone.
import { answerScreening, healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { activate, begin, move, readyPlan } from '../support/plans.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');

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

  test('the course of a lasting problem begins when the plan is agreed, and is kept from then on', async () => {
    const agent = physio();
    const draft = await readyPlan(clinic, agent, (await healthyPatient(agent)).id, { course: 'lasting' });
    expect((await agent.get(`/plans/${draft.id}`).expect(200)).body.can.confirmMove).toBe(false);
    const early = await move(agent, draft, { kind: 'move', toPhase: 'build', criteria: SEEN }).expect(422);
    expect(early.body).toMatchObject({ code: 'not-possible', detail: 'The stages of a lasting problem begin when the plan is agreed.' });
    const { body: agreed } = await activate(agent, draft).expect(200);
    await sql`update plan set activated_at = activated_at - interval '20 days' where id = ${draft.id}`;
    const { body } = await move(agent, agreed, { kind: 'move', toPhase: 'build', criteria: SEEN, happenedOn: daysFrom(now, -5) }).expect(200);
    expect(body).toMatchObject({ can: { confirmMove: true }, timeline: { now: 'build', startedOn: daysFrom(now, -20) } });
  });

  test('no move and no new injury is dated before what is on record', async () => {
    const agent = physio();
    const plan = await begin(agent, (await healthyPatient(agent)).id, { injuryOn: daysFrom(now, -30) });
    const love = (await move(agent, plan, { kind: 'move', toPhase: 'love', happenedOn: daysFrom(now, -20), criteria: { restPain0To10: 1, restPainFalling24h: true, loadsWithoutWorseNextMorning: true } }).expect(200)).body;
    for (const early of [{ kind: 'move', toPhase: 'build', criteria: SEEN }, { kind: 'reinjury', reason: 'Slipped on ice.' }]) {
      const { body } = await move(agent, love, { ...early, happenedOn: daysFrom(now, -21) }).expect(400);
      expect(body.errors).toEqual([{ pointer: '/happenedOn', code: 'before-last-move', detail: expect.stringContaining(daysFrom(now, -20)) }]);
    }
    const { body: built } = await move(agent, love, { kind: 'move', toPhase: 'build', criteria: SEEN, happenedOn: daysFrom(now, -20) }).expect(200);
    expect(built.timeline).toMatchObject({ now: 'build' });
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
