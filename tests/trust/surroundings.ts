// What a request needs to be a good one: objects of its clinic in the right state, made through the API by whoever may.
import { randomUUID } from 'node:crypto';
import { type Agent, agentWith } from '../support/api.js';
import { answerScreening } from '../support/chart.js';
import { agentOf, newSession, type Role, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import type { Actor } from './actors.js';

export interface Made {
  readonly id: string;
  readonly version: number;
}

/** Objects of one clinic, made for one caller. */
export interface Own {
  readonly clinic: TestClinic;
  readonly actor: Actor;
  /** Who prepares: the caller where that is a practitioner. */
  readonly maker: Agent;
  /** Who writes notes: the caller where that is clinical staff, so that notes are the caller's own. */
  readonly author: Agent;
  /** Clinical words that are nowhere else. */
  readonly words: string;
  /** Screened, free for treatment but for one rule: `CLEARABLE`. */
  patient(): Promise<string>;
  /** Nothing asked yet; for what would change a screening. */
  newcomer(): Promise<string>;
}

/** Limits the patient of each clinic, and can be cleared and decided against. */
export const CLEARABLE = 'hip.dysplasia';

const PRACTITIONERS = ['physiotherapist', 'massage_therapist', 'owning_physiotherapist'];

const known = new Map<string, Promise<string>>();

/** Made once per clinic. */
function once(key: string, make: () => Promise<string>): Promise<string> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

export function ownOf(clinic: TestClinic, actor: Actor): Own {
  const maker = PRACTITIONERS.includes(actor.name) ? agentWith(actor.cookie) : clinic.as('physiotherapist');
  const author = actor.name === 'assistant' ? agentWith(actor.cookie) : maker;
  return { clinic, actor, maker, author, words: wordsOf(clinic), patient: () => once(`patient ${clinic.id}`, () => screenedPatient(clinic)), newcomer: () => once(`newcomer ${clinic.id}`, () => newPatient(clinic)) };
}

/** Stands in every clinical text of a clinic: whoever may not read such texts must never be sent it. */
export const wordsOf = (clinic: TestClinic): string => `clinical-words-of-${clinic.id}`;

/** Stands in the names of a clinic's patients: no other clinic must ever be sent it. */
export const nameOf = (clinic: TestClinic): string => `Name${clinic.id.slice(0, 8)}`;

async function newPatient(clinic: TestClinic): Promise<string> {
  const { body } = await clinic.as('physiotherapist').post('/patients')
    .send({ givenName: 'Robin', familyName: nameOf(clinic), birthDate: '1986-03-14', sexAtBirth: 'male', allowDuplicate: true }).expect(201);
  return body.id;
}

async function screenedPatient(clinic: TestClinic): Promise<string> {
  const id = await newPatient(clinic);
  await answerScreening(clinic.as('physiotherapist'), id, { 'hx.hipDysplasia': true });
  return id;
}

const post = async (own: Own, path: string, body: object): Promise<Made> => (await own.maker.post(path).send(body).expect(201)).body;
const ofPatient = async (own: Own, what: string, body: object): Promise<Made> => post(own, `/patients/${await own.patient()}/${what}`, body);

const NOTE = (own: Own) => ({ visitType: 'not-treated', notTreatedReason: own.words });

export async function newNote(own: Own): Promise<Made> {
  return (await own.author.post(`/patients/${await own.patient()}/sessions`).send(NOTE(own)).expect(201)).body;
}

export async function newTreatment(own: Own): Promise<Made> {
  return (await own.author.post(`/patients/${await own.patient()}/sessions`).send({ visitType: 'follow-up' }).expect(201)).body;
}

export const newNoteOfAnother = async (own: Own): Promise<Made> =>
  (await own.clinic.as('massage_therapist').post(`/patients/${await own.patient()}/sessions`).send(NOTE(own)).expect(201)).body;

const assistantOf = (own: Own): Agent => (own.actor.name === 'assistant' ? own.author : own.clinic.as('assistant'));

export const newNoteOfAssistant = async (own: Own): Promise<Made> =>
  (await assistantOf(own).post(`/patients/${await own.patient()}/sessions`).send(NOTE(own)).expect(201)).body;

export async function newSentNote(own: Own): Promise<Made> {
  const { id, version } = await newNoteOfAssistant(own);
  return (await assistantOf(own).post(`/sessions/${id}/co-signature-request`).set('If-Match', `"${version}"`).send({ warningsSeen: true }).expect(200)).body;
}

export async function newSignedNote(own: Own): Promise<Made> {
  const { id, version } = await ofPatient(own, 'sessions', NOTE(own));
  return (await own.maker.post(`/sessions/${id}/signature`).set('If-Match', `"${version}"`).send({ warningsSeen: true }).expect(200)).body;
}

export const newEpisode = (own: Own): Promise<Made> => ofPatient(own, 'episodes', { title: own.words });

export async function newFinding(own: Own): Promise<Made> {
  return (await own.author.post(`/patients/${await own.patient()}/findings`).send({ kind: 'note', region: 'calf', side: 'left', data: { text: own.words } }).expect(201)).body;
}

export const DRAWING = { figure: 'male', strokes: [{ view: 'back', quality: 'aching', width: 40, points: [-100, 1400, 50, -100, 1440, 50] }], paths: [] } as const;

/** On the clinician's layer. */
export async function newBodyDrawing(own: Own): Promise<Made> {
  return (await own.author.post(`/patients/${await own.patient()}/body-drawings`).send({ drawing: DRAWING }).expect(201)).body;
}

export const newReferral = (own: Own): Promise<Made> => ofPatient(own, 'referrals', { reason: own.words, toName: 'Dr Quist', urgency: 'routine' });
export const newClearance = (own: Own): Promise<Made> => ofPatient(own, 'clearances', { addressee: 'Dr Quist', question: own.words });

export const newOverride = async (own: Own): Promise<Made> =>
  ofPatient(own, 'overrides', { ruleId: CLEARABLE, reason: `Decided with the patient. ${own.words}`, validUntil: await inDays(own, 7) });

/** With a goal and an intervention each: ready to be activated. */
export async function newPlan(own: Own): Promise<Made> {
  const { id, version } = await ofPatient(own, 'plans', { title: own.words, injuryOn: await inDays(own, -3), frequency: 'weekly', visitsPlanned: 4, reviewOn: await inDays(own, 14) });
  const withGoals = await own.maker.put(`/plans/${id}/goals`).set('If-Match', `"${version}"`).send({ goals: [await goal(own)] }).expect(200);
  return (await own.maker.put(`/plans/${id}/interventions`).set('If-Match', `"${withGoals.body.version}"`).send({ interventions: [INTERVENTION] }).expect(200)).body;
}

/** Made from a plan, with nothing of the person in it. */
export async function newPlanTemplate(own: Own): Promise<Made> {
  const { id } = await newPlan(own);
  return (await own.maker.post('/plan-templates').send({ name: own.words, planId: id }).expect(201)).body;
}

export const goal = async (own: Own) => ({ activity: 'Run 5 km', measureId: 'other', target: 5, targetOn: await inDays(own, 30) });
export const INTERVENTION = { modalityId: 'education', region: 'calf', side: 'left', dose: { minutes: 10 }, performerRole: 'either' } as const;

export async function newActivePlan(own: Own): Promise<Made> {
  const { id, version } = await newPlan(own);
  return (await own.maker.post(`/plans/${id}/activation`).set('If-Match', `"${version}"`).send({ reason: own.words }).expect(200)).body;
}

export const newOutcome = (own: Own): Promise<Made> => ofPatient(own, 'outcomes', { measureId: 'nprs', answers: { now: 4 }, provenance: 'patient' });

export async function newMedicine(own: Own): Promise<Made> {
  const patient = await own.newcomer();
  await own.maker.post(`/patients/${patient}/medicines`).send({ text: `Vitamin ${randomUUID()} ${own.words}` }).expect(201);
  const [row] = await sql<{ id: string; version: number }>`select id, version from medicine where clinic_id = ${own.clinic.id} and patient_id = ${patient} order by recorded_at desc, id desc limit 1`;
  return row as Made;
}

let quarterHours = 0;

/** A free quarter of an hour of a practitioner, far ahead. */
export function freeTime(): { startsAt: string; endsAt: string } {
  quarterHours += 1;
  const starts = Date.UTC(2030, 0, 1) + quarterHours * 900_000;
  return { startsAt: new Date(starts).toISOString(), endsAt: new Date(starts + 900_000).toISOString() };
}

export async function newAppointment(own: Own): Promise<Made> {
  const patientId = await own.patient();
  return post(own, '/appointments', { patientId, practitionerId: own.clinic.members.physiotherapist.membershipId, visitType: 'follow-up', ...freeTime() });
}

export const newContact = (own: Own): Promise<Made> => post(own, '/contacts', { name: `Dr ${randomUUID().slice(0, 8)}` });

export async function newTask(own: Own): Promise<Made> {
  const { id } = await newNote(own);
  const [row] = await sql<{ id: string; version: number }>`select id, version from task where clinic_id = ${own.clinic.id} and subject_id = ${id}`;
  return row as Made;
}

export async function newInvitation(own: Own): Promise<Made> {
  const { accountId } = own.clinic.members.owner;
  return (await agentOf(await newSession(accountId, own.clinic.id)).post('/people/invitations').send({ email: `${randomUUID()}@example.test`, role: 'assistant' }).expect(201)).body;
}

export async function newPerson(own: Own, role: Role = 'assistant'): Promise<Made> {
  return { id: (await own.clinic.addMember(role)).membershipId, version: 1 };
}

export async function newImport(own: Own): Promise<Made> {
  const admin = own.clinic.as('clinic_admin');
  return (await admin.post('/imports').set('Content-Type', 'application/fhir+json').set('X-File-Name', 'record.json').send(JSON.stringify(bundle(own))).expect(201)).body;
}

export const bundle = (own: Own) => ({
  resourceType: 'Bundle', type: 'collection',
  entry: [{ resource: { resourceType: 'Patient', id: randomUUID(), name: [{ family: nameOf(own.clinic), given: [randomUUID()] }], birthDate: '1961-02-03' } }],
});

export async function clinicVersion(own: Own): Promise<number> {
  const [row] = await sql<{ version: number }>`select version from clinic where id = ${own.clinic.id}`;
  return row?.version ?? 0;
}

export async function patientVersion(own: Own): Promise<Made> {
  const [row] = await sql<{ id: string; version: number }>`select id, version from patient where clinic_id = ${own.clinic.id} and id = ${await own.patient()}`;
  return row as Made;
}

/** The day in the clinic's zone. */
export const today = (own: Own): Promise<string> => inDays(own, 0);

export async function inDays(own: Own, days: number): Promise<string> {
  const [row] = await sql<{ day: string }>`select to_char((now() at time zone ${own.clinic.timeZone})::date + ${days}::int, 'YYYY-MM-DD') as day`;
  return row?.day ?? '';
}

/** A rule a clinic sets in these tests; no other request rests on it. */
export const ADJUSTABLE = 'pregnancy.position';

export const ruleSettingsVersion = async (own: Own): Promise<number> => (await own.maker.get(`/rules/${ADJUSTABLE}`).expect(200)).body.version;

export async function storedScreening(own: Own): Promise<Made> {
  const { body } = await own.maker.post(`/patients/${await own.patient()}/screenings`).send({}).expect(201);
  return { id: body.summary.screeningId, version: 1 };
}
