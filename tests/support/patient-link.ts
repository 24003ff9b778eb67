// The patient's browser: opens a link, passes the second check, answers, submits.
import type { IntakeAnswers } from '@legwork/clinical';
import { agentWith, anonymous, type Agent } from './api.js';
import type { TestClinic } from './clinic.js';
import { wholeIntake } from './intake-answers.js';

export const BIRTH_DATE = '1990-05-17';
export const LINK_COOKIE = process.env['COOKIE_SECURE'] === 'true' ? '__Host-legwork-intake' : 'legwork-intake';

export interface OpenLink {
  readonly patientId: string;
  readonly intakeId: string;
  readonly token: string;
}

/** Days are counted in the test clinic's zone; the API tells them. */
export async function newIntake(clinic: TestClinic, patient: Record<string, unknown> = {}): Promise<OpenLink> {
  const admin = clinic.as('clinic_admin');
  const made = await admin.post('/patients').send({ givenName: 'Robin', familyName: 'Vale', birthDate: BIRTH_DATE, sexAtBirth: 'male', ...patient }).expect(201);
  const intake = await admin.post(`/patients/${made.body.id}/intakes`).send({ sendBy: 'link' }).expect(201);
  return { patientId: made.body.id, intakeId: intake.body.id, token: await newLink(clinic, intake.body.id) };
}

export async function newLink(clinic: TestClinic, intakeId: string): Promise<string> {
  const link = await clinic.as('clinic_admin').post(`/intakes/${intakeId}/link`).send({}).expect(201);
  return tokenOf(link.body.url);
}

/** The secret part of a link's address. */
export const tokenOf = (url: unknown): string => String(url).split('#')[1] ?? '';

export async function passCheck(token: string, birthDate: string = BIRTH_DATE): Promise<{ browser: Agent; body: Record<string, unknown> & { today: string; consentText: { textId: string } } }> {
  const reply = await anonymous.post('/link/check').send({ token, birthDate }).expect(200);
  const cookie = [reply.headers['set-cookie'] ?? []].flat().find((line) => line.startsWith(`${LINK_COOKIE}=`)) ?? '';
  return { browser: agentWith({ Cookie: cookie.split(';')[0] ?? '' }), body: reply.body };
}

export const asSent = (answers: IntakeAnswers) => Object.entries(answers).map(([itemId, value]) => ({ itemId, value, seq: 1, answeredBy: 'self', answeredAt: new Date().toISOString() }));

/** Answers everything (what is told, nothing else to report) and submits. */
export async function submitIntake(link: OpenLink, told: IntakeAnswers = {}): Promise<Record<string, unknown>> {
  const { browser, body } = await passCheck(link.token);
  const answers = asSent(wholeIntake(told, { today: body.today, birthDate: BIRTH_DATE, sexAtBirth: 'male' }));
  for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
  const done = await browser.post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(200);
  return done.body;
}
