// Links whose token a test knows, put in place of those that only a mail would hold.
import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from './clinic.js';
import { sql } from './database.js';

const newToken = () => randomBytes(32).toString('base64url');

/** A reset link of an account, good for so many minutes. */
export async function resetToken(accountId: string, minutes = 30): Promise<string> {
  const token = newToken();
  await sql`insert into password_reset (id, account_id, token_hash, expires_at) values (${randomUUID()}, ${accountId}, ${hashOf(token)}, now() + make_interval(mins => ${minutes}))`;
  return token;
}

/** Gives an invitation a known token, as sending its mail would. */
export async function invitationToken(invitationId: string): Promise<string> {
  const token = newToken();
  await sql`update outbox_message set status = 'sent', sent_at = now() where invitation_id = ${invitationId}`;
  await sql`update invitation set token_hash = ${hashOf(token)}, sent_at = now() where id = ${invitationId}`;
  return token;
}

/** A secret and what is stored of it. */
export function newSecret(): { token: string; hash: Buffer } {
  const token = newToken();
  return { token, hash: hashOf(token) };
}
