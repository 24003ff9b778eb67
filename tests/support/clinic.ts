// A clinic of a test's own: a member and a live session for each role, made in SQL, so that tests share nothing.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Agent, agentWith, anonymous } from './api.js';
import { sql } from './database.js';

export const ROLES = ['owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly accountId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly displayName: string;
  readonly token: string;
}

export interface TestClinic {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly members: Readonly<Record<Role, Member>>;
  /** Requests with the session of that role. */
  as(role: Role): Agent;
  /** One more member of a role, with a session. */
  addMember(role: Role): Promise<Member & { readonly agent: Agent }>;
  readonly anonymous: Agent;
}

export const SESSION_COOKIE = process.env['COOKIE_SECURE'] === 'true' ? '__Host-legwork' : 'legwork';

export interface ClinicOptions {
  readonly timeZone?: string;
  readonly language?: 'en' | 'fr';
}

export async function newClinic(options: ClinicOptions = {}): Promise<TestClinic> {
  const { timeZone = 'America/Toronto', language = 'en' } = options;
  const id = randomUUID();
  const name = `Clinic ${id.slice(0, 8)}`;
  // Without quiet hours: otherwise the worker keeps a test's reminders until morning, where it is run in the evening.
  await sql`insert into clinic (id, name, time_zone, default_language, quiet_from_hour, quiet_until_hour) values (${id}, ${name}, ${timeZone}, ${language}, 0, 0)`;
  await sql`insert into consent_text (clinic_id, id, number, language, body) values (${id}, ${randomUUID()}, 1, 'en', 'I agree to be assessed and treated.')`;
  const entries = await Promise.all(ROLES.map(async (role) => [role, await addMember(id, role)] as const));
  const members = Object.fromEntries(entries) as Record<Role, Member>;
  return {
    id, name, timeZone, members, anonymous,
    as: (role) => agentOf(members[role].token),
    async addMember(role) {
      const member = await addMember(id, role);
      return { ...member, agent: agentOf(member.token) };
    },
  };
}

export function agentOf(token: string): Agent {
  return agentWith({ Cookie: `${SESSION_COOKIE}=${token}` });
}

async function addMember(clinicId: string, role: Role): Promise<Member> {
  const [accountId, membershipId] = [randomUUID(), randomUUID()];
  const email = `${role}.${accountId.slice(0, 8)}@example.test`;
  const displayName = `Test ${role} ${accountId.slice(0, 4)}`;
  await sql`insert into account (id, email, email_key, display_name) values (${accountId}, ${email}, ${email}, ${displayName})`;
  await sql`
    insert into membership (clinic_id, id, account_id, role, is_owner, display_name)
    values (${clinicId}, ${membershipId}, ${accountId}, ${role}, ${role === 'owner'}, ${displayName})`;
  return { accountId, membershipId, email, displayName, token: await newSession(accountId, clinicId) };
}

/**
 * A live session, its password just given. On a slow machine a test outlasts the minutes for which that counts as recent, so here it
 * counts for as long as a test may take. Returns the token of its cookie.
 */
export async function newSession(accountId: string, clinicId: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`
    insert into account_session (id, account_id, clinic_id, token_hash, expires_at, reauthenticated_at)
    values (${randomUUID()}, ${accountId}, ${clinicId}, ${hashOf(token)}, now() + interval '12 hours', now() + interval '1 hour')`;
  return token;
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
