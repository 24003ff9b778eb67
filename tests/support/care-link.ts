// A plan that its patient opens by a link: made by a physiotherapist, activated, opened with the birth date.
import { agentWith, anonymous, type Agent } from './api.js';
import { answerScreening } from './chart.js';
import type { TestClinic } from './clinic.js';
import { BIRTH_DATE, tokenOf } from './patient-link.js';

export const CARE_COOKIE = process.env['COOKIE_SECURE'] === 'true' ? '__Host-legwork-care' : 'legwork-care';

export interface CarePlan {
  readonly patientId: string;
  readonly planId: string;
  readonly version: number;
}

export const BRIDGE = { exerciseId: 'bridge', side: 'both', dose: { sets: 3, reps: 10, daysPerWeek: 3, painCeiling: 3 } } as const;

const dayAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A lasting problem of the low back: talk, and a bridge at home. */
export async function newCarePlan(clinic: TestClinic, patient: Record<string, unknown> = {}, exercises: readonly object[] = [BRIDGE]): Promise<CarePlan> {
  const maker = clinic.as('physiotherapist');
  const { body: person } = await maker.post('/patients').send({ givenName: 'Robin', familyName: 'Vale', birthDate: BIRTH_DATE, sexAtBirth: 'male', allowDuplicate: true, ...patient }).expect(201);
  await answerScreening(maker, person.id);
  const { body: plan } = await maker.post(`/patients/${person.id}/plans`).send({ title: 'Back to gardening', frequency: 'weekly' }).expect(201);
  const write = async (part: string, version: number, body: object): Promise<number> => (await maker.put(`/plans/${plan.id}/${part}`).set('If-Match', `"${version}"`).send(body).expect(200)).body.version;
  const goals = await write('goals', plan.version, { goals: [{ activity: 'Dig for an hour', measureId: 'other', target: 5, targetOn: dayAfter(40) }] });
  const lines = await write('interventions', goals, { interventions: [{ modalityId: 'education', region: 'low-back', dose: { minutes: 10 }, performerRole: 'either' }] });
  return { patientId: person.id, planId: plan.id, version: await write('exercises', lines, { exercises }) };
}

export async function newActiveCarePlan(clinic: TestClinic, patient: Record<string, unknown> = {}, exercises?: readonly object[]): Promise<CarePlan> {
  const plan = await newCarePlan(clinic, patient, exercises);
  const active = await clinic.as('physiotherapist').post(`/plans/${plan.planId}/activation`).set('If-Match', `"${plan.version}"`).send({}).expect(200);
  return { ...plan, version: active.body.version };
}

export async function newCareToken(clinic: TestClinic, planId: string): Promise<string> {
  return tokenOf((await clinic.as('physiotherapist').post(`/plans/${planId}/care-link`).send({}).expect(201)).body.url);
}

/** The browser that gave the right birth date. */
export async function openCare(token: string, birthDate: string = BIRTH_DATE): Promise<Agent> {
  const reply = await anonymous.post('/link/care/check').send({ token, birthDate }).expect(200);
  const cookie = [reply.headers['set-cookie'] ?? []].flat().find((line) => line.startsWith(`${CARE_COOKIE}=`)) ?? '';
  return agentWith({ Cookie: cookie.split(';')[0] ?? '' });
}
