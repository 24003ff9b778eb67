// Second factors in the states that routes ask for.
import { randomBytes, randomUUID } from 'node:crypto';
import { newAccount } from '../support/accounts.js';
import { agentOf, hashOf, newSession, SESSION_COOKIE } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { appWith, steadyCode, turnOn } from '../support/second-factor.js';
import type { GoodRequest } from './route-bodies.js';
import { type Made, newPerson, type Own } from './surroundings.js';

const accountOf = (own: Own): string => own.actor.accountId ?? own.clinic.members.physiotherapist.accountId;

/** A factor that is on as far as the tables say; its secret opens nothing. */
async function isOn(accountId: string): Promise<void> {
  await sql`insert into second_factor (id, account_id, secret_encrypted, confirmed_at) values (${randomUUID()}, ${accountId}, ${randomBytes(49)}, now())
    on conflict (account_id) do update set confirmed_at = now()`;
}

/** The password was right, in the browser that sends this; the code follows. */
export async function codeToSend(): Promise<GoodRequest> {
  const { id } = await newAccount();
  const { app } = await turnOn(agentOf(await newSession(id, null)));
  const challenge = randomBytes(32).toString('base64url');
  await sql`insert into sign_in_challenge (id, account_id, token_hash, expires_at, tries_left) values (${randomUUID()}, ${id}, ${hashOf(challenge)}, now() + interval '10 minutes', 5)`;
  return { headers: { Cookie: `${SESSION_COOKIE}-challenge=${challenge}` }, body: { code: app.code() } };
}

/** Begun from another of the caller's sessions, so that this one may be an old one. */
export async function begunSetUp(own: Own): Promise<GoodRequest> {
  await steadyCode();
  const { body } = await agentOf(await newSession(accountOf(own), null)).post('/account/second-factor');
  return { body: { code: appWith((body as { secret?: string }).secret ?? 'AAAAAAAA').code() } };
}

export async function ownFactor(own: Own): Promise<GoodRequest> {
  await isOn(accountOf(own));
  return {};
}

export async function personWithFactor(own: Own): Promise<Made> {
  const person = await newPerson(own);
  const [row] = await sql<{ accountId: string }>`select account_id as "accountId" from membership where clinic_id = ${own.clinic.id} and id = ${person.id}`;
  await isOn(row?.accountId ?? '');
  return person;
}
