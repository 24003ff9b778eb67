// Home: the day's visits with what to do next, the inbox by kind, the check-in that leads from one to the next.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';

let clinic: TestClinic;
let pt: Agent;
let minutes = 0;

beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'UTC' });
  pt = clinic.as('physiotherapist');
});

const today = (): string => new Date().toISOString().slice(0, 10);

/** A visit of today, each in a slot of its own. */
async function visitOf(patientId: string, member: 'physiotherapist' | 'massage_therapist' = 'physiotherapist') {
  const start = Date.parse(`${today()}T00:00:00Z`) + (minutes += 5) * 60_000;
  const { body } = await pt.post('/appointments').send({
    patientId, practitionerId: clinic.members[member].membershipId, visitType: 'massage-session', reason: 'Sore calf',
    startsAt: new Date(start).toISOString(), endsAt: new Date(start + 300_000).toISOString(),
  }).expect(201);
  return body;
}

const homeOf = async (patientId: string, agent = pt) => (await agent.get('/home').expect(200)).body.visits.find((visit: { patientId: string }) => visit.patientId === patientId);

/** The facts asked for, answered as by somebody healthy. */
async function checkIn(patientId: string, answers: Record<string, unknown> = {}, appointmentId: string | null = null) {
  const { body } = await pt.post(`/patients/${patientId}/check-ins`).send({ appointmentId, answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {}, ...answers } }).expect(201);
  return body;
}

describe('a visit', () => {
  it('of somebody nobody has asked anything yet begins with the intake', async () => {
    const { id } = await newPatient(pt);
    await visitOf(id);
    expect(await homeOf(id)).toMatchObject({ intakeState: 'none', safetyStatus: 'not-screened', nextAction: 'send-intake', reason: 'Sore calf', performerRole: 'physiotherapist' });
  });

  it('goes from arrival over the check-in to the session', async () => {
    const { id } = await healthyPatient(pt);
    const visit = await visitOf(id);
    await pt.patch(`/appointments/${visit.id}`).set('If-Match', '"1"').send({ status: 'arrived' }).expect(200);
    expect(await homeOf(id)).toMatchObject({ nextAction: 'check-in', safetyStatus: 'proceed' });
    await checkIn(id, {}, visit.id);
    expect(await homeOf(id)).toMatchObject({ nextAction: 'start-session', status: 'arrived' });
  });

  it.each([
    ['an emergency', { 'sx.chestPain': true }, 'emergency', 'emergency'],
    ['a stop', { 'sx.majorTrauma': true }, 'do-not-treat-refer', 'not-treated'],
    ['a missing clearance', { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false }, 'clearance-needed', 'request-clearance'],
  ])('with %s says what comes first', async (_what, answers, safetyStatus, nextAction) => {
    const { id } = await healthyPatient(pt, answers);
    const visit = await visitOf(id);
    await checkIn(id, {}, visit.id);
    expect(await homeOf(id)).toMatchObject({ safetyStatus, nextAction });
  });

  it('states safety for the profession that will treat', async () => {
    const { id } = await healthyPatient(pt);
    await visitOf(id, 'massage_therapist');
    expect(await homeOf(id)).toMatchObject({ performerRole: 'massage-therapist' });
  });

  it('shows admin roles states without clinical words', async () => {
    const { id } = await healthyPatient(pt, { 'sx.chestPain': true });
    await visitOf(id);
    const visit = await homeOf(id, clinic.as('clinic_admin'));
    expect(visit).toMatchObject({ reason: null, sessionId: null, safetyStatus: 'emergency', nextAction: 'send-intake' });
  });

  it('is not shown to another clinic', async () => {
    const { body } = await (await newClinic()).as('physiotherapist').get('/home').expect(200);
    expect(body).toMatchObject({ visits: [], inbox: [] });
  });
});

describe('the inbox', () => {
  it('counts by kind, emergencies first', async () => {
    const own = await newClinic();
    const agent = own.as('massage_therapist');
    for (const answers of [{ 'sx.chestPain': true }, { 'sx.footDrop': true }, { 'sx.majorTrauma': true }]) {
      const { id } = await newPatient(agent);
      await agent.post(`/patients/${id}/facts`).send({ facts: Object.entries(answers).map(([factId, value]) => ({ factId, value })) }).expect(201);
    }
    const { body } = await own.as('clinic_admin').get('/home').expect(200);
    expect(body.inbox.map(({ kind, severity }: { kind: string; severity: string }) => [kind, severity])[0]).toEqual(['emergency-answer', 'emergency']);
    expect(body.inbox.find(({ kind }: { kind: string }) => kind === 'stop-answer')).toMatchObject({ severity: 'do-not-treat-refer', overdue: 0 });
  });
});

describe('a check-in', () => {
  it('records a new medicine, and the decision follows at once', async () => {
    const { id } = await healthyPatient(pt);
    const body = await checkIn(id, { newMedicine: 'Eliquis since last week' });
    expect(body.screening.lines.map((line: { ruleId: string }) => line.ruleId)).toEqual(expect.arrayContaining([expect.stringContaining('anticoagulant')]));
  });

  it('takes the answers of the day and says what was recorded', async () => {
    const { id } = await healthyPatient(pt);
    const body = await checkIn(id, { facts: { 'sx.fever': true, 'sx.unwell': false } });
    expect(body).toMatchObject({ recorded: ['sx.fever'], reopened: [] });
    expect(body.screening.status).not.toBe('proceed');
    expect(body.screening.screeningId).not.toBeNull();
  });

  it('does not let a new symptom that nobody named pass: the questions are open again', async () => {
    const { id } = await healthyPatient(pt);
    const body = await checkIn(id, { newSymptom: true });
    expect(body.reopened).toContain('sx.saddleNumbness');
    expect(body.screening.status).toBe('not-screened');
  });

  it('does not let a trip, a fall or an operation that nobody named pass', async () => {
    const { id } = await healthyPatient(pt);
    const body = await checkIn(id, { eventSinceLast: true });
    expect(body.reopened).toEqual(expect.arrayContaining(['risk.longTravel4w', 'surgery.regions6w']));
    expect(body.screening.status).toBe('not-screened');
    const { id: other } = await healthyPatient(pt);
    expect((await checkIn(other, { eventSinceLast: true, facts: { 'risk.longTravel4w': true } })).reopened).toEqual([]);
  });

  it.each([
    ['an unknown fact', { facts: { 'sx.nonsense': true } }, '/answers/facts/sx.nonsense'],
    ['an impossible value', { facts: { 'bp.systolic': -5 } }, '/answers/facts/bp.systolic'],
    ['no word on medicines', { newMedicine: undefined }, '/answers/newMedicine'],
    ['an empty medicine', { newMedicine: ' ' }, '/answers/newMedicine'],
    ['perhaps', { newSymptom: 'perhaps' }, '/answers/newSymptom'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const { id } = await newPatient(pt);
    const { body } = await pt.post(`/patients/${id}/check-ins`).send({ answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {}, ...wrong } }).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('belongs to those who treat, and to an appointment of the same person', async () => {
    const [{ id }, { id: other }] = [await newPatient(pt), await newPatient(pt)];
    const answers = { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {} };
    await clinic.as('clinic_admin').post(`/patients/${id}/check-ins`).send({ answers }).expect(403);
    const visit = await visitOf(other);
    const { body } = await pt.post(`/patients/${id}/check-ins`).send({ appointmentId: visit.id, answers }).expect(400);
    expect(body.errors[0].pointer).toBe('/appointmentId');
  });
});
