// Intakes in the states that requests need: sent, answered, submitted.
import { randomUUID } from 'node:crypto';
import { agentWith, anonymous, cookieFrom } from '../support/api.js';
import { sql } from '../support/database.js';
import { newSecret } from '../support/tokens.js';
import { wholeIntake } from '../support/intake-answers.js';
import { asSent, BIRTH_DATE, LINK_COOKIE, newIntake, type OpenLink, submitIntake } from '../support/patient-link.js';
import { type Made, nameOf, type Own } from './surroundings.js';

/** Sent to the patient and not answered yet, for a patient of its own. */
export function openIntake(own: Own): Promise<OpenLink> {
  return newIntake(own.clinic, { familyName: nameOf(own.clinic), allowDuplicate: true });
}

/** The cookie of a patient who has answered everything and has only to sign. */
export async function answeredLink(own: Own): Promise<Record<string, string>> {
  const { token } = await openIntake(own);
  const { headers, body } = await anonymous.post('/link/check').send({ token, birthDate: BIRTH_DATE }).expect(200);
  const cookie = { Cookie: `${LINK_COOKIE}=${cookieFrom(headers, LINK_COOKIE) ?? ''}` };
  const answers = asSent(wholeIntake({}, { today: body.today, birthDate: BIRTH_DATE, sexAtBirth: 'male' }));
  for (let at = 0; at < answers.length; at += 100) await agentWith(cookie).put('/link/answers').send({ answers: answers.slice(at, at + 100) }).expect(200);
  return cookie;
}

export async function openedIntake(own: Own): Promise<Made> {
  return intakeNow((await openIntake(own)).intakeId);
}

export async function submittedIntake(own: Own): Promise<Made> {
  return intakeNow((await submittedLink(own)).intakeId);
}

async function submittedLink(own: Own): Promise<OpenLink> {
  const link = await openIntake(own);
  await submitIntake(link, { 'story.complaint': own.words });
  return link;
}

/** Signed on the phone; the one consent of a patient of its own. */
export async function signedConsent(own: Own): Promise<Made> {
  const { patientId } = await submittedLink(own);
  const [row] = await sql<{ id: string }>`select id from consent where patient_id = ${patientId}`;
  return { id: row?.id ?? '', version: 1 };
}

/** The cookie of a patient who has just signed. */
export async function signedLink(own: Own): Promise<Record<string, string>> {
  const cookie = await answeredLink(own);
  const { body } = await agentWith(cookie).get('/link/intake').expect(200);
  await agentWith(cookie).post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(200);
  return cookie;
}

/** A mail that was given up. */
export const failedMessage = (own: Own): Promise<Made> => message(own, 'failed', 'server-unreachable');

/** A mail that may have been sent. */
export const unsureMessage = (own: Own): Promise<Made> => message(own, 'unsure', 'unconfirmed');

async function message(own: Own, status: string, why: string): Promise<Made> {
  const { intakeId } = await openIntake(own);
  const id = randomUUID();
  await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, status, attempts, last_error)
    values (${own.clinic.id}, ${id}, 'intake-link', ${`${id}@example.test`}, ${intakeId}, ${status}, 10, ${why})`;
  return { id, version: 1 };
}

/** What stands at the foot of a reminder that was sent. */
export async function reminderToken(own: Own): Promise<string> {
  const { intakeId } = await openIntake(own);
  const { token, hash } = newSecret();
  const id = randomUUID();
  await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, status, attempts, sent_at, cause, unsubscribe_hash)
    values (${own.clinic.id}, ${id}, 'intake-reminder', ${`${id}@example.test`}, ${intakeId}, 'sent', 1, now(), ${id}, ${hash})`;
  return token;
}

async function intakeNow(id: string): Promise<Made> {
  const [row] = await sql<{ id: string; version: number }>`select id, version from intake where id = ${id}`;
  return row as Made;
}
