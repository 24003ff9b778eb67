// Everybody who could call: the roles of a clinic, and those who have no business there.
import { CARE_COOKIE, newActiveCarePlan, newCareToken } from '../support/care-link.js';
import { givePassword, newAccount } from '../support/accounts.js';
import { anonymous, cookieFrom } from '../support/api.js';
import { newClinic, newSession, ROLES, type Role, SESSION_COOKIE, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { BIRTH_DATE, LINK_COOKIE, newIntake } from '../support/patient-link.js';

export const MEMBERS = [...ROLES, 'owning_physiotherapist'] as const;
export type Member = (typeof MEMBERS)[number];

/** `deactivated`: signed in, but no longer of the clinic. `disabled`: its account is shut. `outsider`: signed in, of no clinic. */
export const STRANGERS = ['anonymous', 'deactivated', 'disabled', 'outsider', 'patient_link'] as const;
export type Stranger = (typeof STRANGERS)[number];

export type ActorName = Member | Stranger;
export const ACTORS: readonly ActorName[] = [...MEMBERS, ...STRANGERS];

export interface Actor {
  readonly name: ActorName;
  readonly cookie: Readonly<Record<string, string>>;
  readonly accountId?: string;
}

export type Cast = Readonly<Record<ActorName, Actor>>;

const bearing = (token: string) => ({ Cookie: `${SESSION_COOKIE}=${token}` });

export interface Stage {
  readonly clinic: TestClinic;
  readonly cast: Cast;
}

export async function newStage(): Promise<Stage> {
  const clinic = await newClinic();
  const members = await Promise.all(MEMBERS.map((name) => newMember(clinic, name)));
  const strangers = await Promise.all(STRANGERS.map((name) => newStranger(clinic, name)));
  return { clinic, cast: Object.fromEntries([...members, ...strangers].map((actor) => [actor.name, actor])) as Cast };
}

/** A further person of that kind, with a session and a password of their own, for what ends sessions. */
export async function newActor(clinic: TestClinic, name: ActorName): Promise<Actor> {
  return isMember(name) ? newMember(clinic, name) : newStranger(clinic, name);
}

export const isMember = (name: ActorName): name is Member => (MEMBERS as readonly string[]).includes(name);

async function newMember(clinic: TestClinic, name: Member): Promise<Actor> {
  const role: Role = name === 'owning_physiotherapist' ? 'physiotherapist' : name;
  const { accountId, membershipId, token } = await clinic.addMember(role);
  await givePassword(accountId);
  if (name === 'owning_physiotherapist') await sql`update membership set is_owner = true where clinic_id = ${clinic.id} and id = ${membershipId}`;
  return { name, cookie: bearing(token), accountId };
}

async function newStranger(clinic: TestClinic, name: Stranger): Promise<Actor> {
  if (name === 'anonymous') return { name, cookie: {} };
  if (name === 'patient_link') return { name, cookie: await linkCookie(clinic) };
  if (name === 'outsider') return newOutsider();
  const { accountId, membershipId, token } = await clinic.addMember('physiotherapist');
  await givePassword(accountId);
  if (name === 'deactivated') await sql`update membership set status = 'deactivated' where clinic_id = ${clinic.id} and id = ${membershipId}`;
  if (name === 'disabled') await sql`update account set status = 'disabled' where id = ${accountId}`;
  return { name, cookie: bearing(token), accountId };
}

async function newOutsider(): Promise<Actor> {
  const { id } = await newAccount();
  return { name: 'outsider', cookie: bearing(await newSession(id, null)), accountId: id };
}

/** The same browser has the link to a plan open. */
async function careCookie(clinic: TestClinic): Promise<string> {
  const { planId } = await newActiveCarePlan(clinic);
  const { headers } = await anonymous.post('/link/care/check').send({ token: await newCareToken(clinic, planId), birthDate: BIRTH_DATE }).expect(200);
  return `${CARE_COOKIE}=${cookieFrom(headers, CARE_COOKIE) ?? ''}`;
}

async function linkCookie(clinic: TestClinic): Promise<Record<string, string>> {
  const { token } = await newIntake(clinic, { allowDuplicate: true });
  const { headers } = await anonymous.post('/link/check').send({ token, birthDate: BIRTH_DATE }).expect(200);
  return { Cookie: [`${LINK_COOKIE}=${cookieFrom(headers, LINK_COOKIE) ?? ''}`, await careCookie(clinic)].join('; ') };
}
