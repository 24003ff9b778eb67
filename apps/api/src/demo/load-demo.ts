/** Fills the demo clinic by walking its main job: people, intakes through the link, check-ins, notes, plans, a referral, a clearance. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ageYears, type IntakeContext } from '@legwork/clinical';
import { addDays, dayIn, instantsOfDay } from '../platform/http/api.js';
import { answersOfPerson } from './demo-answers.js';
import { DEMO_CLINIC, DEMO_MEMBERS, DEMO_PASSWORD } from './demo-clinic.js';
import { DemoClient, numberOf, textOf } from './demo-client.js';
import { fillDesk } from './demo-desk.js';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.js';
import { tellStories } from './demo-stories.js';
import type { Role } from '../platform/http/api.js';

export interface DemoClinicDay {
  readonly today: string;
  readonly as: Readonly<Record<Role, DemoClient>>;
  readonly members: Readonly<Record<Role, string>>;
}

/** Patient ids by family name. */
export type DemoPatients = ReadonlyMap<string, string>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export async function loadDemo(app: NestFastifyApplication): Promise<void> {
  const day = await openDay(app);
  const visitor = new DemoClient(app);
  const patients = new Map<string, string>();
  for (const person of DEMO_PEOPLE) patients.set(person.familyName, await addPerson(day, visitor, person));
  await tellStories(day, patients);
  await fillDesk(day, patients);
}

async function openDay(app: NestFastifyApplication): Promise<DemoClinicDay> {
  const visitor = new DemoClient(app);
  const signedIn = await Promise.all(DEMO_MEMBERS.map(async ({ role, email }) => [role, await visitor.signIn(email, DEMO_PASSWORD)] as const));
  const as = Object.fromEntries(signedIn) as Record<Role, DemoClient>;
  const members = await Promise.all(signedIn.map(async ([role, client]) => {
    const session = await client.get('/session');
    return [role, textOf(session, 'membershipId')] as const;
  }));
  return { today: dayIn(DEMO_CLINIC.timeZone, new Date()), as, members: Object.fromEntries(members) as Record<Role, string> };
}

async function addPerson(day: DemoClinicDay, visitor: DemoClient, person: DemoPerson): Promise<string> {
  const { givenName, familyName, birthDate, sexAtBirth, phone, email, language } = person;
  const patient = await day.as.clinic_admin.post('/patients', { givenName, familyName, birthDate, sexAtBirth, phone, ...(email && { email }), ...(language && { language }) });
  const patientId = textOf(patient, 'id');
  if (person.visit !== undefined) await book(day, patientId, person.visit);
  if (person.intake !== 'none') await takeIntake(day, visitor, patientId, person);
  return patientId;
}

async function book(day: DemoClinicDay, patientId: string, { by, at, minutes, type, reason }: NonNullable<DemoPerson['visit']>): Promise<void> {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const startsAt = instantsOfDay(day.today, DEMO_CLINIC.timeZone).from.getTime() + hour * HOUR + minute * MINUTE;
  await day.as.clinic_admin.post('/appointments', {
    patientId, practitionerId: day.members[by], visitType: type, reason,
    startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + minutes * MINUTE).toISOString(),
  });
}

async function takeIntake(day: DemoClinicDay, visitor: DemoClient, patientId: string, person: DemoPerson): Promise<void> {
  const sendBy = person.email !== undefined && person.intake !== 'accepted' ? 'email' : 'link';
  const intake = await day.as.clinic_admin.post(`/patients/${patientId}/intakes`, { sendBy, dueOn: day.today });
  const intakeId = textOf(intake, 'id');
  if (person.told === undefined) return;
  const link = await day.as.clinic_admin.post(`/intakes/${intakeId}/link`, {});
  const token = textOf(link, 'url').split('#')[1] ?? '';
  const opened = await visitor.call('POST', '/link/check', { token, birthDate: person.birthDate });
  const browser = visitor.with(opened.cookie);
  const context: IntakeContext = { today: day.today, birthDate: person.birthDate, sexAtBirth: person.sexAtBirth };
  const isMinor = (ageYears(person.birthDate, day.today) ?? 99) < 16;
  const told = { respondent: isMinor ? { relation: 'parent', name: `Parent of ${person.givenName}` } : { relation: 'self' }, ...person.told((days) => addDays(day.today, -days)) };
  const answers = Object.entries(answersOfPerson(told, context)).map(([itemId, value]) => ({ itemId, value, seq: 1, answeredBy: isMinor ? 'parent' : 'self', answeredAt: new Date().toISOString() }));
  for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers', { answers: answers.slice(at, at + 50) });
  const consentText = opened.body['consentText'] as Record<string, unknown>;
  await browser.post('/link/submission', { consent: { textId: textOf(consentText, 'textId'), signedName: `${person.givenName} ${person.familyName}`, signature: { kind: 'typed' }, ...(person.areas && { areas: person.areas }) } });
  if (person.intake === 'submitted') return;
  const version = numberOf(await day.as.physiotherapist.get(`/intakes/${intakeId}`), 'version');
  if (person.askAgain === undefined) await day.as.physiotherapist.post(`/intakes/${intakeId}/acceptance`, {}, version);
  else await day.as.physiotherapist.post(`/intakes/${intakeId}/return`, { ...person.askAgain, sendBy }, version);
}
